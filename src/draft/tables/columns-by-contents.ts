import { readNumeral } from '../../phrases/numerals.ts'
import type { ColumnKind } from '../../phrases/table-headings.ts'
import { isRowNumber, widthOf } from '../../phrases/tables/figure-table.ts'
import { bare, type Line } from '../lines.ts'
import type { Cells } from './broken-cells.ts'
import { isTimeCell, isUnitCell } from './cell-kinds.ts'
import { settleColumns } from './columns.ts'
import type { Grid } from './grids.ts'

const FEWEST_ROWS = 3
/** Fewer say nothing about a column; merged ones count once. */
const FEWEST_CELLS = 2
/** Tasks are longer than names, addresses and titles of offices. */
const SHORTEST_TASK = 10
/** Of what a column holds so many cells have to be of its kind. */
const MOST = 0.7

/** What a clause of a plan has and names, posts and addresses have not. */
const CLAUSE =
  /[。;,]|\d|开展|举办|组织|建[设立成]|加强|推[进动广]|提[升高]|实施|完善|培[训育养]|落实|做好|健全|深化|新[建增]|打造|制定|编制|选[派树拔]|评选|配备/

/**
 * The columns of a table that lost its headings, or has some that nobody foresaw, by what stands in them; undefined where
 * no column holds tasks, or none says who or by when.
 */
export function columnsByContents(rows: Grid): ColumnKind[] | undefined {
  const width = widthOf(rows)
  const whole = rows.filter((row) => row.length === width)
  if (width < 3 || whole.length < FEWEST_ROWS || whole.length * 2 < rows.length) return undefined
  const columns = Array.from({ length: width }, (_, at) => ownCells(whole, at))
  const kinds = columns.map((cells, at) =>
    kindOf(cells, whole.filter((row) => row[at]?.length).length, whole.length),
  )
  const task = taskColumn(columns, kinds)
  if (task === undefined) return undefined
  return settleColumns(
    kinds.map((kind, at): ColumnKind => {
      if (at === task) return 'task'
      if (kind === 'lead' && at > 0 && kinds.indexOf('lead') < at) return 'support'
      if (kind === 'lead') return kinds.lastIndexOf('lead') > at ? 'lead' : 'responsible'
      return kind ?? (at < task && isAboutWork(columns[at] ?? []) ? 'action' : 'other')
    }),
  )
}

/** Whether a row fits the columns; one that holds their headings does not. */
export function fitsColumns(row: Cells, columns: readonly ColumnKind[]): boolean {
  const misfits = columns.filter((kind, at) => {
    const [cell] = cellOf(row, at)
    if (cell === undefined) return false
    if (kind === 'number') return !isRowNumber(cell)
    return (kind === 'lead' || kind === 'support' || kind === 'responsible') && !isUnitCell(cell)
  })
  return misfits.length === 0
}

/** The cells that stand in no other column, each once however many rows it takes. */
function ownCells(rows: Grid, at: number): Line[] {
  const cells = rows.flatMap((row) => cellOf(row, at).filter((line) => !standsBeside(row, at, line)))
  return [...new Set(cells)]
}

function standsBeside(row: Cells, at: number, line: Line): boolean {
  return row[at - 1]?.[0] === line || row[at + 1]?.[0] === line
}

/** A cell as one text. */
function cellOf(row: Cells, at: number): Line[] {
  return row[at]?.slice(0, 1) ?? []
}

function kindOf(
  cells: readonly Line[],
  filled: number,
  rows: number,
): 'number' | 'lead' | 'due' | 'other' | undefined {
  const share = (test: (line: Line) => boolean): boolean => cells.filter(test).length >= cells.length * MOST
  if (filled * 2 < rows || cells.length < FEWEST_CELLS) return 'other'
  if (share(isRowNumber)) return 'number'
  if (share(({ plain }) => readNumeral(plain) !== undefined)) return 'other'
  if (share(isUnitCell)) return 'lead'
  return share(isTimeCell) ? 'due' : undefined
}

/** The column with the longest texts, where they are clauses. */
function taskColumn(columns: readonly (readonly Line[])[], kinds: readonly unknown[]): number | undefined {
  const lengths = columns.map((cells, at) =>
    kinds[at] === undefined ? cells.reduce((sum, { plain }) => sum + plain.length, 0) / cells.length : 0,
  )
  const longest = Math.max(...lengths)
  const at = lengths.indexOf(longest)
  const clauses = (columns[at] ?? []).filter(({ plain }) => CLAUSE.test(plain))
  const areTasks = longest >= SHORTEST_TASK && clauses.length >= (columns[at]?.length ?? 0) * MOST
  return areTasks ? at : undefined
}

/** Titles of actions: some words each, and hardly any of them a person's name. */
function isAboutWork(cells: readonly Line[]): boolean {
  const words = cells.map(({ plain }) => bare(plain.replace(/\([^()]*\)/g, '')))
  return words.filter(({ length }) => length >= 2 && length <= 30).length >= cells.length * MOST
}
