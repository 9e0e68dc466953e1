import type { Row, Table } from '../report/doc.ts'
import { cellText } from './cell-text.ts'

/**
 * How many rows each cell of a table covers: 1 by itself, n where like cells of a `merge` column stand below it,
 * 0 where the cell above covers it. What is merged ends where a merge column to the left ends, and at a heading row
 * or a total.
 */
export function rowSpans({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[][] {
  const spans = rows.map(({ cells }) => cells.map(() => 1))
  const merging = columns.flatMap(({ merge }, index) => (merge ? [index] : []))
  for (const [place, column] of merging.entries()) {
    const upTo = merging.slice(0, place + 1)
    let first = 0
    for (let index = 1; index < rows.length; index += 1) {
      if (!upTo.every((one) => isLike(rows[first]!, rows[index]!, one))) first = index
      else {
        spans[first]![column]! += 1
        spans[index]![column] = 0
      }
    }
  }
  return spans
}

function isLike(above: Row, row: Row, column: number): boolean {
  const [one, other] = [above.cells[column], row.cells[column]]
  if (above.role !== undefined || row.role !== undefined || one === undefined || other === undefined)
    return false
  return cellText(one) === cellText(other)
}

/** The rows as a format without merged cells shows them: what the cell above covers is left empty. */
export function withoutRepeats(table: Table): readonly Row[] {
  if (!table.columns.some(({ merge }) => merge)) return table.rows
  const spans = rowSpans(table)
  return table.rows.map((row, index) =>
    spans[index]!.includes(0)
      ? { ...row, cells: row.cells.map((cell, column) => (spans[index]![column] === 0 ? '' : cell)) }
      : row,
  )
}
