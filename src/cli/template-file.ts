import type { CivilDate } from '../model/civil-date.ts'
import type { TemplateData } from '../model/template-fields.ts'
import type { Window } from '../model/window.ts'
import type { Cell } from '../report/doc.ts'
import { type SummaryContext, summaryContext } from '../report/summary/context.ts'
import { templateData } from '../report/summary/template-data.ts'
import type { Context, Outcome } from './command.ts'
import { writeFile } from './output.ts'
import { resolvePath } from './paths.ts'
import { summaryMaterial } from './summary-material.ts'
import { usageError } from './usage-errors.ts'
import type { OpenWorkspace, SoundPlan } from './workspace.ts'

/** A template of the office's own filled in; mistakes in it end the command with all of them told. */
export async function filled(
  { host }: Context,
  path: string,
  data: TemplateData<Cell>,
  { words }: SummaryContext,
): Promise<Uint8Array> {
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) throw usageError(3, 'no-such-file', { path })
  const { fillTemplate } = await import('../render/word/fill-template.ts')
  const filledIn = fillTemplate(bytes, data, words.fields)
  if ('unusable' in filledIn) throw usageError(3, 'template-unusable', { path, why: filledIn.unusable })
  if ('faults' in filledIn) throw usageError(3, 'template-faults', { path, faults: filledIn.faults })
  return filledIn.bytes
}

/** A report of any period in a template: what people write in an annual summary is blank. */
export async function templateReport(
  context: Context,
  open: OpenWorkspace,
  loaded: SoundPlan,
  asked: {
    readonly template: string
    readonly output: string | undefined
    readonly period: Window
    readonly asOf: CivilDate
    readonly unit: string | undefined
  },
): Promise<Outcome> {
  const { template, output } = asked
  if (output === undefined || !/\.docx$/i.test(output))
    throw usageError(2, 'option-needs-option', { option: '--template', needs: '-o FILE.docx' })
  const { material, remark } = summaryMaterial(context, open, loaded, asked)
  const about = summaryContext(material, context.reportMessages)
  writeFile(context, output, await filled(context, template, templateData(about, new Map()), about))
  const written = context.messages.complianceReport.written({ file: output })
  return { exitCode: 0, stderr: remark === undefined ? written : `${written}\n${remark}` }
}
