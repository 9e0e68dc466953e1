import type { EmptiedRow, ReadFile } from '../reading/rows.ts'
import type { MergedRow } from './outcome.ts'

/**
 * Rows that a form had when it was exported and that somebody has taken out since, as if they were emptied; `row` is 0.
 * Of a file with problems nobody knows: a row that could not be read is there. `merged` are the rows of the file.
 */
export function removedRows(
  { form, rows, untouched, emptied, problems }: ReadFile,
  merged: readonly MergedRow[],
): EmptiedRow[] {
  const ids = [...rows, ...untouched, ...emptied].flatMap(({ rowId }) => rowId ?? [])
  // Without its hidden columns the form cannot tell which rows it still has.
  if (form === undefined || problems.length > 0 || ids.length === 0) return []
  const there = new Set([
    ...ids,
    ...merged.flatMap(({ id, duplicates }) => [id, ...duplicates.map((one) => one.id)]),
  ])
  return (form.logged ?? [])
    .filter(({ id }) => !there.has(id))
    .map(({ id, stamp }) => ({ sheet: '', row: 0, rowId: id, stamp }))
}
