import { traceAnswer, traceDoc } from '../../report/trace.ts'
import { trace } from '../../trace/trace.ts'
import { isWhole } from '../../trace/trace-result.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { documentAt } from '../document-file.ts'
import { resolvePath } from '../paths.ts'
import { planFileNamed } from '../plan-file.ts'
import { usageError } from '../usage-errors.ts'

export const spec = {
  arguments: {
    plan: { type: 'plan', take: 'required' },
  },
  options: {
    source: { type: 'file' },
    excused: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const { host } = context
  const { plan, yaml, folder } = planFileNamed(context, input.plan)
  const documentFile = input.source ?? plan.source?.file
  if (documentFile === undefined) throw usageError(2, 'missing-option', { option: '--source' })
  const path = resolvePath(input.source === undefined ? folder : host.cwd, documentFile)
  const { document, bytes } = await documentAt(host.files, path, documentFile)
  const result = trace(plan, document, host.sha256)
  const recorded = plan.source?.sha256
  const view = {
    plan,
    planFile: yaml.file,
    documentFile,
    trace: result,
    sameFile: recorded === undefined ? undefined : recorded === host.sha256(bytes),
    lineOf: (steps: readonly (string | number)[]) => yaml.locate(steps).line,
  }
  const exitCode = isWhole(result) ? 0 : 1
  if (input.format === 'json') return { exitCode, json: { kind: 'trace', ...traceAnswer(view) } }
  return { exitCode, doc: traceDoc(view, context.reportMessages.trace, input.excused) }
}
