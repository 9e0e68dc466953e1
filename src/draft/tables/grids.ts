import type { Paragraph } from '../../document/document.ts'
import { tableRowsOf } from '../../document/table-rows.ts'
import { widthOf } from '../../phrases/tables/figure-table.ts'
import { isFurniture } from '../furniture.ts'
import type { Line } from '../lines.ts'
import type { Cells } from './broken-cells.ts'

/** A table as it stands, row by row; what it is about is not asked yet. */
export type Grid = readonly Cells[]

/** Tables whose cells have their places, in order; pages that part one are passed over. */
export function gridsOf(lines: readonly Line[]): Grid[] {
  const byParagraph = new Map<Paragraph, Line[]>()
  for (const line of lines) {
    const known = byParagraph.get(line.paragraph)
    if (known === undefined) byParagraph.set(line.paragraph, [line])
    else known.push(line)
  }
  const grids = [...tableRowsOf([...byParagraph.keys()]).values()].map((grid) =>
    grid.map((row) => row.map((cell) => (cell === undefined ? [] : (byParagraph.get(cell) ?? [])))),
  )
  const joined: Cells[][] = []
  for (const rows of grids) {
    const before = joined.at(-1)
    if (before !== undefined && goesOnOverPages(before, rows, lines)) before.push(...rows)
    else joined.push([...rows])
  }
  return joined
}

/** Lines of the text between two tables. */
export function linesBetween(lines: readonly Line[], before: Grid, rows: Grid): Line[] {
  const end = Math.max(
    ...before
      .slice(-ROWS_BACK)
      .flat(2)
      .map(({ index }) => index),
    -1,
  )
  const start = rows.flat(2)[0]?.index ?? end
  return lines.filter(({ index }) => index > end && index < start)
}

/** Rows that merged cells reach down to are few; the whole of a long table need not be looked through. */
const ROWS_BACK = 40

/** 第 1 页 共 4 页 or — 2 — alone stands between rows that are as wide, and the second half begins with no new headings. */
function goesOnOverPages(before: Grid, rows: Grid, lines: readonly Line[]): boolean {
  const between = linesBetween(lines, before, rows)
  return (
    between.length > 0 &&
    between.every((line) => line.paragraph.kind === 'line' && isFurniture(line)) &&
    widthOf(before) === widthOf(rows) &&
    !isHeadingLike(rows[0] ?? [])
  )
}

function isHeadingLike(row: Cells): boolean {
  const words = row.flatMap(([line]) => (line === undefined ? [] : [line.plain]))
  return words.length > 1 && words.every((cell) => cell.length <= 8 && !/[\d。,;]/.test(cell))
}
