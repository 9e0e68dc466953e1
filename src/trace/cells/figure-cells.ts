import { comparable } from '../../document/comparable.ts'
import {
  type CommitmentNumber,
  commitmentNumbersIn,
  type StatedAmount,
} from '../../phrases/commitment-numbers.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { numeralsIn } from '../../phrases/numerals.ts'
import { askedIn } from '../../phrases/tables/figure-cell.ts'
import {
  figureTablesIn,
  isAboutTable,
  isTableTitle,
  LINES_BELOW,
} from '../../phrases/tables/figure-tables.ts'
import { indicatorOf, type Level, type LevelRow } from '../../phrases/tables/level-table.ts'
import type { TargetFigure } from '../../phrases/tables/target-table.ts'
import type { Clause } from '../clause.ts'
import { type ClausePart, cellGridsOf } from './cell-grids.ts'

/** What the headings above an amount say of it. */
export interface CellHeading {
  /** Their words, the highest first. */
  readonly words: string
  readonly clauses: readonly Clause[]
  /** 2025年: the year that the amount is one of. */
  readonly year: number | undefined
}

/** An amount that a cell holds, and the headings of its column. */
export interface FigureCell {
  readonly number: CommitmentNumber & { readonly amount: StatedAmount }
  readonly heading: CellHeading
}

/** What a document says in tables of amounts. */
export interface FigureCells {
  /** By clause; a row whose cells only blanks set apart is one clause. */
  readonly byClause: ReadonlyMap<Clause, readonly FigureCell[]>
  /** Headings, titles and sums, and the amounts themselves: no commitments of their own. */
  readonly apart: ReadonlySet<Clause>
  /** Lines below the table of a row that say something of all its rows: 本表任务均须在12月10日前完成. */
  readonly notes: ReadonlyMap<Clause, readonly Clause[]>
}

export function figureCellsOf(clauses: readonly Clause[]): FigureCells {
  const byClause = new Map<Clause, FigureCell[]>()
  const apart = new Set<Clause>()
  const notes = new Map<Clause, readonly Clause[]>()
  const add = (part: ClausePart, cell: FigureCell | undefined): void => {
    if (cell === undefined) return
    const known = byClause.get(part.clause)
    if (known === undefined) byClause.set(part.clause, [cell])
    else known.push(cell)
  }
  const { targets, levels } = figureTablesIn(cellGridsOf(clauses))
  for (const { rows } of targets)
    for (const figure of rows.flatMap(({ figures }) => figures)) add(figure.cell, targetCell(figure))
  for (const { rows } of levels)
    for (const row of rows) for (const level of row.levels) add(level.cell, levelCell(level, row))

  const named = [
    ...targets.map(({ parts, rows }) => ({ parts, names: rows.map(({ unit }) => unit.clause) })),
    ...levels.map(({ parts, rows }) => ({ parts, names: rows.map(({ name }) => name.clause) })),
  ]
  for (const { parts, names } of named) {
    const rows = new Set(names)
    const own = [...parts].map(({ clause }) => clause)
    for (const clause of [...own, ...titlesAbove(own, clauses)]) if (!rows.has(clause)) apart.add(clause)
    const below = notesBelow(own, clauses)
    if (below.length > 0) for (const clause of rows) notes.set(clause, below)
  }
  return { byClause, apart, notes }
}

function targetCell({ cell, amount, bound, year, above }: TargetFigure<ClausePart>): FigureCell | undefined {
  const stated = commitmentNumbersIn(askedIn(amount, bound)).find((number) => number.amount !== undefined)
  return stated?.amount && cellOf(cell, stated.amount, above, year)
}

/** The unit is that of the whole row, and the number counts as it stands: 8 万人次 is 8. */
function levelCell(
  { cell, value, bound, year, above }: Level<ClausePart>,
  { name, unit }: LevelRow<ClausePart>,
): FigureCell | undefined {
  const counter = comparable(indicatorOf(name.plain, unit).unit)
  const percent = counter === '%' || counter === ''
  return cellOf(
    cell,
    { value, counter: percent ? undefined : counter, percent, comparison: bound },
    above,
    year,
  )
}

function cellOf(
  { clause, start, end }: ClausePart,
  amount: StatedAmount,
  above: readonly ClausePart[],
  year: number | undefined,
): FigureCell | undefined {
  const [numeral] = numeralsIn(clause.text.slice(start, end))
  if (numeral === undefined) return undefined
  const [from, to] = [start + numeral.start, start + numeral.end]
  const words = above.map(({ plain }) => comparable(plain)).join('')
  return {
    number: { start: from, end: to, text: clause.text.slice(from, to), excuse: undefined, amount },
    heading: {
      words,
      clauses: above.map((part) => part.clause),
      year:
        year ?? dayPhrasesIn(words).find((day) => day.month === undefined && day.from === undefined)?.year,
    },
  }
}

/** The lines right above a table that only name it. */
function titlesAbove(own: readonly Clause[], clauses: readonly Clause[]): Clause[] {
  const first = own.reduce((start, { index }) => Math.min(start, index), clauses.length)
  const titles: Clause[] = []
  for (let at = first - 1; at >= 0; at -= 1) {
    const clause = clauses[at]
    if (clause === undefined || clause.paragraph.kind === 'cell' || !isTableTitle(clause.simple)) break
    titles.push(clause)
  }
  return titles
}

function notesBelow(own: readonly Clause[], clauses: readonly Clause[]): Clause[] {
  const last = own.reduce((end, { index }) => Math.max(end, index), -1)
  return clauses.slice(last + 1, last + 1 + LINES_BELOW).filter(({ simple }) => isAboutTable(simple))
}
