import { civilDate, yearOf } from '../../model/civil-date.ts'
import type { Plan } from '../../model/plan.ts'
import { yearWindow } from '../../model/window.ts'
import { FORMATS } from '../../render/index.ts'
import { summaryContext } from '../../report/summary/context.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { shownFormat } from '../report-format.ts'
import { answerIn, SUMMARY_FORMATS, type SummaryFormat } from '../summary-answer.ts'
import { summaryMaterial } from '../summary-material.ts'
import { usageError } from '../usage-errors.ts'
import { asOfDay, onePlan, openWorkspace } from '../workspace.ts'

export const spec = {
  options: {
    year: { type: 'count' },
    unit: { type: 'unit' },
    plan: { type: 'plan' },
    asOf: { type: 'day' },
    output: { type: 'file', short: 'o' },
    from: { type: 'file' },
    template: { type: 'file' },
    exampleTemplate: { type: 'flag' },
    format: { type: 'choice', choices: SUMMARY_FORMATS },
  },
} as const satisfies CommandSpec

type SummaryInput = Input<typeof spec>

export async function run(context: Context, input: SummaryInput): Promise<Outcome> {
  const shown = shownOf(input)
  if (input.exampleTemplate) return { exitCode: 0, stderr: writeExample(context, input, shown) }
  const open = openWorkspace(context)
  const loaded = onePlan(open, input.plan, context.messages)
  const year = input.year ?? yearOf(asOfDay(context, open.workspace, input.asOf))
  demandYear(year, loaded.plan)
  const asOf = input.asOf ?? civilDate(year, 11, 30)
  const { material, remark } = summaryMaterial(context, open, loaded, {
    period: yearWindow(year),
    asOf,
    unit: input.unit,
  })
  const about = summaryContext(material, context.reportMessages)
  const head = { plan: loaded.plan.id, year, unit: material.unit?.name ?? '' }
  const answer = await answerIn(shown, context, input, about, head)
  const remarks = [...answer.remarks, ...(remark === undefined ? [] : [remark])]
  return {
    exitCode: 0,
    ...(answer.stdout === undefined ? {} : { stdout: answer.stdout }),
    ...(remarks.length === 0 ? {} : { stderr: remarks.join('\n') }),
  }
}

function shownOf({ format, output, template, from }: SummaryInput): SummaryFormat {
  const shown = endingOf({ format, output })
  if (template !== undefined && shown !== 'docx')
    throw usageError(2, 'option-needs-option', { option: '--template', needs: '-o FILE.docx' })
  if (from !== undefined && shown === 'xlsx')
    throw usageError(2, 'option-needs-option', { option: '--from', needs: '-o FILE.docx' })
  return shown
}

function endingOf({ format, output }: Pick<SummaryInput, 'format' | 'output'>): SummaryFormat {
  const shown = shownFormat(format, output)
  const known = SUMMARY_FORMATS.find((one) => one === shown)
  if (known !== undefined) return known
  if (output === undefined) return 'md'
  const endings = SUMMARY_FORMATS.flatMap((one): readonly string[] => FORMATS[one].endings)
  throw usageError(2, 'wrong-ending', { file: output, format: undefined, endings })
}

/** A template to start from, in the language of the reports. */
function writeExample(context: Context, { output }: SummaryInput, shown: SummaryFormat): string {
  const { host, messages, reportMessages } = context
  if (output === undefined || shown !== 'docx')
    throw usageError(2, 'option-needs-option', { option: '--example-template', needs: '-o FILE.docx' })
  if (host.files.kind(resolvePath(host.cwd, output)) !== undefined)
    throw usageError(2, 'file-there', { path: output })
  const name = `templates/summary.${reportMessages.locale}.docx`
  const bytes = host.packageFiles.read(name)
  if (bytes === undefined) throw new Error(`the package has no ${name}`)
  writeFile(context, output, bytes)
  return messages.summary.answers.templateWritten(output)
}

function demandYear(year: number, { id, period }: Plan): void {
  const [from, to] = [yearOf(period.from), yearOf(period.to)]
  if (year < from || year > to) throw usageError(2, 'year-outside-plan', { year, plan: id, from, to })
}
