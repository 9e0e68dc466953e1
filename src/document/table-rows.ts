import type { Paragraph } from './document.ts'

/** The rows of a table from the top, each with what is seen in its columns from the left; undefined where nothing is. */
export type TableRows = readonly (readonly (Paragraph | undefined)[])[]

/** The tables of a document by number, as people see them: a merged cell stands in every row and column it takes. */
export function tableRowsOf(paragraphs: readonly Paragraph[]): Map<number, TableRows> {
  const tables = new Map<number, (Paragraph | undefined)[][]>()
  for (const paragraph of paragraphs) {
    if (paragraph.place === undefined) continue
    const { table, row, column, rows = 1, columns = 1 } = paragraph.place
    const grid = tables.get(table) ?? []
    tables.set(table, grid)
    for (let at = row; at < row + rows; at += 1) {
      while (grid.length < at) grid.push([])
      const cells = grid[at - 1] ?? []
      while (cells.length < column + columns - 1) cells.push(undefined)
      cells.fill(paragraph, column - 1, column - 1 + columns)
    }
  }
  return tables
}
