import { applied } from '../../log/correct.ts'
import { withAbsentColumns } from './absent-columns.ts'
import { placeOf, trialOf } from './after-import.ts'
import type { MergeChoices } from './choices.ts'
import { type ClaimedRow, stampUnder } from './claim-ids.ts'
import type { Comparing } from './comparing.ts'
import type { KnownEntry } from './known-entries.ts'
import type { Outcome } from './outcome.ts'
import { compareThreeWays } from './three-way.ts'

/** What the import does about a row, as far as the row and the entry of its id tell. */
export function outcomeOf(
  one: ClaimedRow,
  known: KnownEntry | undefined,
  { onConflict }: MergeChoices,
  how: Comparing,
): Outcome {
  if (one.claim === 'repeated') return { kind: 'skipped', why: 'repeated', other: placeOf(one.other) }
  if (one.claim === 'contested') return { kind: 'contested', other: placeOf(one.other) }
  const { row } = one
  const entry = known === undefined ? row.entry : withAbsentColumns(known.current, row, how)
  const verdict = compareThreeWays(
    { entry, columns: row.columns, stamp: stampUnder(one.id, row) },
    known,
    how,
  )
  switch (verdict.kind) {
    case 'new':
      return { kind: 'added' }
    case 'unchanged':
      return { kind: 'skipped', why: verdict.why }
    case 'changed':
      return checked(one, known, { kind: 'updated', changes: verdict.changes }, how)
    case 'conflict': {
      if (onConflict === 'stop') return verdict
      if (onConflict === 'skip') return { kind: 'skipped', why: 'kept' }
      if (known === undefined) return { kind: 'added' }
      return checked(one, known, { kind: 'updated', changes: verdict.changes }, how)
    }
  }
}

/** An update, unless the entry would be none with it. */
function checked(
  { row }: ClaimedRow,
  known: KnownEntry | undefined,
  update: Outcome & { kind: 'updated' },
  how: Comparing,
): Outcome {
  if (known === undefined) return update
  const trial = trialOf(known, update.changes, row, how)
  const outcome = applied(known.current, trial)
  if (outcome.kind !== 'invalid') return update
  return { kind: 'invalid', field: String(outcome.path[0] ?? Object.keys(trial.set ?? {})[0]) }
}
