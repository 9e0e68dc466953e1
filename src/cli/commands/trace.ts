import { FORMATS, type FormatName } from '../../render/index.ts'
import { traceAnswer, traceDoc } from '../../report/trace.ts'
import { tracePage } from '../../report/trace-page.ts'
import type { TraceView } from '../../report/trace-view.ts'
import { trace } from '../../trace/trace.ts'
import { isWhole } from '../../trace/trace-result.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { documentAt } from '../document-file.ts'
import { openFields, withOpenFields, withStandIns } from '../open-head.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { openPlanFileNamed } from '../plan-file.ts'
import { shownFormat } from '../report-format.ts'
import { updateStamps } from '../update-stamps.ts'
import { usageError } from '../usage-errors.ts'

const SHOWN = ['pretty', 'json', 'md', 'html'] as const
type ShownHere = (typeof SHOWN)[number]

export const spec = {
  arguments: {
    plan: { type: 'plan', take: 'required' },
  },
  options: {
    source: { type: 'file' },
    excused: { type: 'flag' },
    update: { type: 'flag' },
    dryRun: { type: 'flag' },
    output: { type: 'file', short: 'o' },
    format: { type: 'choice', choices: SHOWN },
  },
} as const satisfies CommandSpec

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const { host } = context
  const shown = shownOf(input)
  if (input.dryRun && !input.update)
    throw usageError(2, 'option-needs-option', { option: '--dry-run', needs: '--update' })
  const named = openPlanFileNamed(context, input.plan)
  const open = openFields(named.plan)
  const file = { ...named, plan: withStandIns(named.plan) }
  const documentFile = input.source ?? file.plan.source?.file
  if (documentFile === undefined) throw usageError(2, 'missing-option', { option: '--source' })
  const path = resolvePath(input.source === undefined ? file.folder : host.cwd, documentFile)
  const { document, bytes } = await documentAt(host.files, path, documentFile)
  const result = trace(file.plan, document, host.sha256)
  const updated = input.update ? updateStamps(context, file, result, input.dryRun) : undefined
  // What is told is what the plan says now.
  const yaml = updated?.yaml ?? file.yaml
  const plan = updated === undefined ? file.plan : withStandIns(updated.plan)
  const recorded = plan.source?.sha256
  const view: TraceView = {
    plan,
    planFile: yaml.file,
    documentFile,
    trace: withOpenFields(updated === undefined ? result : trace(plan, document, host.sha256), open),
    sameFile: recorded === undefined ? undefined : recorded === host.sha256(bytes),
    lineOf: (steps) => yaml.locate(steps).line,
    written: (steps) => yaml.written(steps),
  }
  const exitCode = isWhole(view.trace) && updated?.isRefused !== true ? 0 : 1
  return deliverable(context, input, shown, view, { exitCode, said: updated?.said })
}

function shownOf({ format, output }: Input<typeof spec>): ShownHere {
  const shown = shownFormat(format, output)
  const known = SHOWN.find((one) => one === shown)
  if (known !== undefined) return known
  const endings = (['md', 'html'] as const).flatMap((one): readonly string[] => FORMATS[one].endings)
  throw usageError(2, 'wrong-ending', { file: output ?? '', format: undefined, endings })
}

async function deliverable(
  context: Context,
  { excused, output }: Input<typeof spec>,
  shown: ShownHere,
  view: TraceView,
  { exitCode, said }: { exitCode: 0 | 1; said: string | undefined },
): Promise<Outcome> {
  const words = context.reportMessages.trace
  const to = output === undefined ? {} : { to: output }
  const remark = said === undefined ? {} : { stderr: said }
  if (shown === 'json') return { exitCode, ...to, ...remark, json: { kind: 'trace', ...traceAnswer(view) } }
  if (shown === 'pretty') return { exitCode, ...to, ...remark, doc: traceDoc(view, words, excused) }
  const format: FormatName = shown
  const content = await (await FORMATS[format].load())(tracePage(view, words, context.reportMessages.locale))
  if (output === undefined) return { exitCode, ...remark, stdout: String(content) }
  writeFile(context, output, content)
  const lines = [said, context.messages.trace.saved(output)]
  return { exitCode, stderr: lines.filter((line) => line !== undefined).join('\n') }
}
