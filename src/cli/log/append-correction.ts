import { appendBeside, entryLine } from '../../log/append.ts'
import { type Correction, correctionSchema } from '../../model/entry.ts'
import type { Context, Outcome } from '../command.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { asOfDay, plansNamed, soundPlan } from '../workspace.ts'
import { type FoundEntry, findEntry } from './find-entry.ts'
import { askFor } from './questions.ts'
import { writeEdit } from './write-edit.ts'

/** Options that every correction takes. */
export const CORRECTION_OPTIONS = {
  plan: { type: 'plan' },
  reason: { type: 'text' },
  date: { type: 'day' },
  by: { type: 'text' },
  dryRun: { type: 'flag' },
  format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
} as const

interface CorrectionInput {
  readonly reason: string | undefined
  readonly date: string | undefined
  readonly by: string | undefined
  readonly dryRun: boolean
  readonly format: 'pretty' | 'json'
}

export function entryNamed(
  context: Context,
  open: OpenWorkspace,
  id: string,
  plan: string | undefined,
): FoundEntry {
  const plans = plansNamed(open, plan).map((loaded) => soundPlan(open.workspace, loaded, context.messages))
  return findEntry(open, plans, id)
}

/**
 * Writes a correction beside the entry that it corrects, or behind one of the same day in a later file, such as that of
 * an import: of one day those in later files apply later. Nothing that is written is ever changed.
 */
export async function appendCorrection(
  context: Context,
  open: OpenWorkspace,
  { plan, original, file, corrections }: FoundEntry,
  change: Pick<Correction, 'set' | 'withdraw'>,
  input: CorrectionInput,
  command: 'log-correct' | 'log-withdraw' | 'evidence-add',
): Promise<Outcome> {
  const { host, messages } = context
  const reason = input.reason?.trim() || (await askReason(context))
  const by = input.by ?? host.userName()
  const correction = correctionSchema.parse({
    id: host.newId(),
    kind: 'correction',
    date: asOfDay(context, open.workspace, input.date),
    of: original.id,
    ...change,
    reason,
    ...(by === undefined ? {} : { by }),
  })
  const sameDay = corrections.filter(({ entry }) => entry.date === correction.date).map((one) => one.file)
  const last = [file, ...sameDay].reduce((later, one) => (one > later ? one : later))
  const edit = appendBeside(open.files, last, correction)
  if (!input.dryRun) await writeEdit(open, edit)
  if (input.format === 'json') {
    const answer = {
      kind: command,
      plan: plan.id,
      written: !input.dryRun,
      file: edit.path,
      entry: correction,
    }
    return { exitCode: 0, json: answer }
  }
  const { added, wouldAdd } = messages.log
  const remark = input.dryRun ? wouldAdd({ file: edit.path }) : added({ id: correction.id, file: edit.path })
  return { exitCode: 0, stdout: `${remark}\n${entryLine(correction)}` }
}

/** Someone will ask later why the figures changed. */
async function askReason(context: Context): Promise<string> {
  const { prompt } = context.host
  if (prompt === undefined) throw usageError(2, 'missing-option', { option: '--reason' })
  return await askFor({ context, prompt }, context.messages.log.ask.reason, (answer) => {
    if (answer === '') throw usageError(2, 'missing-option', { option: '--reason' })
    return answer
  })
}
