import { comparable } from '../../document/comparable.ts'
import { simplified } from '../../document/simplified.ts'
import { tableRowsOf } from '../../document/table-rows.ts'
import { plainForm } from '../../phrases/plain-form.ts'
import { columnKindOf } from '../../phrases/table-headings.ts'
import { type CellPart, type CellRow, widthOf } from '../../phrases/tables/figure-table.ts'
import { partsSetApart } from '../../phrases/tables/spaced-cells.ts'
import type { Clause } from '../clause.ts'

/** One line of a cell, and where the cell stands in its clause: a row of cells set apart by blanks is one clause. */
export interface ClausePart extends CellPart {
  readonly clause: Clause
  readonly start: number
  readonly end: number
}

export type CellGrid = readonly CellRow<ClausePart>[]

/** The tables of a document in order, those that blanks alone make last; pages that part a table are passed over. */
export function cellGridsOf(clauses: readonly Clause[]): CellGrid[] {
  return [...placedGrids(clauses), ...spacedGrids(clauses)]
}

function placedGrids(clauses: readonly Clause[]): CellGrid[] {
  const parts = new Map(clauses.map((clause) => [clause.paragraph, partsOf(clause)]))
  const grids: CellRow<ClausePart>[][] = []
  for (const rows of tableRowsOf(clauses.map(({ paragraph }) => paragraph)).values()) {
    const grid = rows.map((row) => row.map((cell) => (cell && parts.get(cell)) ?? []))
    const before = grids.at(-1)
    if (before !== undefined && goesOn(before, grid, clauses)) grids.splice(-1, 1, [...before, ...grid])
    else grids.push(grid)
  }
  return grids
}

function partsOf(clause: Clause): ClausePart[] {
  return clause.paragraph.text
    .split('\n')
    .map((line) => ({ plain: plainOf(line), clause, start: 0, end: clause.text.length }))
    .filter(({ plain }) => plain !== '')
}

function plainOf(text: string): string {
  return plainForm(simplified(text)).trim()
}

const PAGE_MARK = /^(?:第\d+页(?:,?共\d+页)?|[—–-]+\d+[—–-]+|\d+\/\d+)$/

/** 第 1 页 共 4 页 or — 2 — alone stands between rows that are as wide. */
function goesOn(before: CellGrid, grid: CellGrid, clauses: readonly Clause[]): boolean {
  const end = before.at(-1)?.flat().at(-1)?.clause.index
  const start = grid[0]?.flat()[0]?.clause.index
  if (end === undefined || start === undefined || widthOf(before) !== widthOf(grid)) return false
  const between = clauses.slice(end + 1, start)
  return between.length > 0 && between.every(({ text }) => PAGE_MARK.test(text))
}

const FEWEST_ROWS = 3

/** Headings, and as many parts in every line below them. */
function spacedGrids(clauses: readonly Clause[]): CellGrid[] {
  const grids: CellRow<ClausePart>[][] = []
  let open: CellRow<ClausePart>[] | undefined
  for (const clause of clauses) {
    const row = spacedRow(clause)
    const goesOnBelow = open !== undefined && row.length === open[0]?.length
    if (goesOnBelow) open?.push(row)
    else {
      open = areHeadings(row) ? [row] : undefined
      if (open !== undefined) grids.push(open)
    }
  }
  return grids.filter((grid) => grid.length >= FEWEST_ROWS)
}

function areHeadings(row: CellRow<ClausePart>): boolean {
  return row.flat().filter(({ plain }) => columnKindOf(plain) !== undefined).length >= 2
}

function spacedRow(clause: Clause): CellRow<ClausePart> {
  if (clause.paragraph.kind === 'cell') return []
  let start = 0
  return partsSetApart(clause.paragraph.text).map((text) => {
    const end = start + comparable(text).length
    const part = { plain: plainOf(text), clause, start, end }
    start = end
    return [part]
  })
}
