import { FORMATS } from '../../render/index.ts'
import { jsonText } from '../../render/json.ts'
import type { ImportMaterial } from '../../report/import/material.ts'
import { problemsDoc } from '../../report/import/problems-doc.ts'
import type { ImportRecord } from '../../report/import/records.ts'
import type { Context } from '../command.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { shownFormat } from '../report-format.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'

/** Writes what is to be mended to a file in the format of its ending, and answers what to say of it. */
export async function writeProblems(
  context: Context,
  { root, workspace }: OpenWorkspace,
  output: string,
  record: ImportRecord,
  material: ImportMaterial,
): Promise<string> {
  const { host, messages, reportMessages } = context
  const shown = problemFormat(output)
  if (shown === 'json') {
    writeFile(context, output, jsonText({ kind: 'import', ...record }))
  } else {
    const author = workspace.settings.office ?? material.plan.issuer
    const here = resolvePath(host.cwd, output)
    const linkTo = (file: string) => wayTo(here, resolvePath(root, file))
    const doc = problemsDoc(record, material, author, linkTo, reportMessages)
    writeFile(context, output, await (await FORMATS[shown].load())(doc))
  }
  return messages.importing.reportWritten(output)
}

/** Known before the import begins, so that nothing is written when the list cannot be. */
export function problemFormat(output: string) {
  const shown = shownFormat(undefined, output)
  if (shown !== 'pretty') return shown
  const endings = [...Object.values(FORMATS).flatMap((format) => format.endings), 'json']
  throw usageError(2, 'wrong-ending', { file: output, format: undefined, endings })
}

/** From one file to another, with `/`; both are absolute. There is no way from one drive to another. */
export function wayTo(from: string, to: string): string {
  if (from.split('/')[0] !== to.split('/')[0]) return `file:///${to}`
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/')
}
