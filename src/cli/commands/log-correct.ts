import { applied } from '../../log/correct.ts'
import { type Correction, correctionSchema, type Fact } from '../../model/entry.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { appendCorrection, CORRECTION_OPTIONS, entryNamed } from '../log/append-correction.ts'
import { readAssignments } from '../log/assignments.ts'
import { evidenceNamed } from '../log/evidence.ts'
import type { Fields } from '../log/fields.ts'
import type { FoundEntry } from '../log/find-entry.ts'
import { resolveNames } from '../log/resolve-names.ts'
import { usageError } from '../usage-errors.ts'
import { type OpenWorkspace, openWorkspace } from '../workspace.ts'

export const spec = {
  arguments: { entry: { type: 'entry', take: 'required' } },
  options: {
    set: { type: 'text', many: true },
    unset: { type: 'text', many: true },
    ...CORRECTION_OPTIONS,
  },
} as const satisfies CommandSpec

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  if (input.set.length + input.unset.length === 0) throw usageError(2, 'nothing-to-correct', {})
  const open = openWorkspace(context)
  const found = entryNamed(context, open, input.entry, input.plan)
  if (found.withdrawn) throw usageError(2, 'entry-withdrawn', { entry: found.original.id })
  const set = changes(
    context,
    open,
    found,
    readAssignments(found.original, found.plan, input.set, input.unset),
  )
  return await appendCorrection(context, open, found, { set }, input, 'log-correct')
}

/** What the correction sets, checked as if the entry were new; what stands in the entry already is left out. */
function changes(
  context: Context,
  open: OpenWorkspace,
  { plan, current }: FoundEntry,
  asked: Fields,
): NonNullable<Correction['set']> {
  const task = asked.task ?? ('task' in current ? current.task : undefined)
  const named = resolveNames(plan, asked, task)
  const evidence = Array.isArray(named.evidence)
    ? { evidence: named.evidence.map((path) => evidenceNamed(context, open, String(path))) }
    : {}
  const set = Object.fromEntries(
    Object.entries({ ...named, ...evidence }).filter(([field, value]) => !isSame(current, field, value)),
  )
  if (Object.keys(set).length === 0) throw usageError(2, 'nothing-changes', { entry: current.id })
  checkOutcome(current, set)
  return set
}

function isSame(current: Fact, field: string, value: unknown): boolean {
  const before = (current as Fields)[field]
  return value === null ? before === undefined : JSON.stringify(before) === JSON.stringify(value)
}

function checkOutcome(current: Fact, set: Fields): void {
  const correction = correctionSchema.parse({
    id: '-',
    kind: 'correction',
    date: current.date,
    of: current.id,
    set,
  })
  const outcome = applied(current, correction)
  if (outcome.kind === 'invalid') {
    throw usageError(2, 'correction-invalid', { field: String(outcome.path[0] ?? Object.keys(set)[0]) })
  }
  if (outcome.kind === 'activity' && outcome.until !== undefined && outcome.until < outcome.date) {
    throw usageError(2, 'until-before-date', { date: outcome.date, until: outcome.until })
  }
}
