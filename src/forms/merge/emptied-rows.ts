import type { EmptiedRow, ReadFile } from '../reading/rows.ts'
import type { MergeChoices } from './choices.ts'
import type { Comparing } from './comparing.ts'
import type { KnownEntry } from './known-entries.ts'
import type { MergedEmptied, MergedRow } from './outcome.ts'
import { removedRows } from './removed-rows.ts'

/** Rows of a file that were emptied or taken out. `merged` are its other rows. */
export function emptiedRows(
  file: ReadFile,
  merged: readonly MergedRow[],
  known: ReadonlyMap<string, KnownEntry>,
  choices: MergeChoices,
  how: Comparing,
): MergedEmptied[] {
  return [...file.emptied, ...removedRows(file, merged)].map((row) =>
    withOutcome(row, known.get(row.rowId), choices, how),
  )
}

/** A row that was emptied may be a slip: its entry is withdrawn only when the user says so. */
function withOutcome(
  row: EmptiedRow,
  known: KnownEntry | undefined,
  { withdrawEmptied, onConflict }: MergeChoices,
  how: Comparing,
): MergedEmptied {
  const emptied = { ...row, logged: known?.current }
  if (known === undefined || known.withdrawn) return { ...emptied, outcome: 'gone' }
  if (!withdrawEmptied) return { ...emptied, outcome: 'offered' }
  if (how.stamp(known.current) === row.stamp || onConflict === 'update')
    return { ...emptied, outcome: 'withdrawn' }
  return { ...emptied, outcome: onConflict === 'skip' ? 'kept' : 'conflict' }
}
