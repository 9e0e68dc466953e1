import type { FieldChange } from '../../forms/merge/changes.ts'
import type { MergedRow } from '../../forms/merge/outcome.ts'
import type { ReadRow } from '../../forms/reading/rows.ts'
import { firstCell } from './problem-records.ts'

/** Where a change is to be looked at. */
export type CellOfChange = (change: Pick<FieldChange, 'column' | 'field'>, row: ReadRow) => string

/**
 * The cell of a change in its row. An emptied cell has no address of its own: its column is known from the other rows
 * of the sheet. What is kept under the heading of a column of the form stands in that column; `headings` says which.
 */
export function cellsOfChanges(
  rows: readonly MergedRow[],
  fieldOfHeading: (heading: string, row: ReadRow) => string | undefined,
): CellOfChange {
  const letters = new Map<string, string>()
  for (const { row } of rows) {
    for (const [field, address] of Object.entries(row.cells)) {
      letters.set(JSON.stringify([row.sheet, field]), address.replace(/\d+$/, ''))
    }
  }
  return ({ column, field }, row) => {
    const name = field === 'extra' ? (fieldOfHeading(column, row) ?? column) : field
    const known = letters.get(JSON.stringify([row.sheet, name]))
    return row.cells[name] ?? (known === undefined ? firstCell(row) : `${known}${row.row}`)
  }
}
