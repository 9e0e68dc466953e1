import type { Cell, Merge, Sheet } from './sheet.ts'

/** A cell of a row, or the one that is merged over it from a row above. */
export interface PlacedCell {
  readonly cell: Cell
  /** Row where the cell itself stands. */
  readonly row: number
  readonly column: number
  readonly merge?: Merge
}

export interface TableRow {
  readonly number: number
  readonly hidden: boolean
  /** Column → cell; with those that reach down from rows above. */
  readonly cells: ReadonlyMap<number, PlacedCell>
  /** How many of them stand in this row itself. */
  readonly own: number
  /** Of a csv record, with those that are empty. */
  readonly fields?: number
}

/** Rows of a sheet in order, each with the cells that are merged over it. */
export function tableRows(sheet: Sheet): TableRow[] {
  const starts = new Map(sheet.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]))
  const reaching = new Map<number, PlacedCell>()
  return sheet.rows.map(({ number, hidden, cells, fields }): TableRow => {
    const placed = new Map<number, PlacedCell>()
    for (const [column, above] of reaching) {
      if (above.merge === undefined || above.merge.bottom < number) reaching.delete(column)
      else placed.set(column, above)
    }
    for (const [column, cell] of cells) {
      const merge = starts.size === 0 ? undefined : starts.get(`${number}:${column}`)
      const one: PlacedCell = { cell, row: number, column, ...(merge === undefined ? {} : { merge }) }
      placed.set(column, one)
      if (merge !== undefined && merge.bottom > number) reaching.set(column, one)
    }
    return { number, hidden, cells: placed, own: cells.size, ...(fields === undefined ? {} : { fields }) }
  })
}
