import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { appendCorrection, CORRECTION_OPTIONS, entryNamed } from '../log/append-correction.ts'
import { usageError } from '../usage-errors.ts'
import { openWorkspace } from '../workspace.ts'

export const spec = {
  arguments: { entry: { type: 'entry', take: 'required' } },
  options: { undo: { type: 'flag' }, ...CORRECTION_OPTIONS },
} as const satisfies CommandSpec

/** The entry stays in its file and counts nowhere; `--undo` brings it back (semantics.md 12.13). */
export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const open = openWorkspace(context)
  const found = entryNamed(context, open, input.entry, input.plan)
  if (found.withdrawn !== input.undo) {
    const code = found.withdrawn ? 'entry-withdrawn' : 'entry-not-withdrawn'
    throw usageError(2, code, { entry: found.original.id })
  }
  return await appendCorrection(context, open, found, { withdraw: !input.undo }, input, 'log-withdraw')
}
