import { tableRowsOf } from '../../document/table-rows.ts'
import { type ColumnKind, isRoleColumn } from '../../phrases/table-headings.ts'
import type { Clause, Clauses } from '../clause.ts'
import type { Role } from './judged.ts'
import { columnsOf, FEWEST_COLUMNS, flatHeader, isRowNumber, isTaskColumn } from './table-columns.ts'
import type { UnitNames } from './unit-names.ts'

/** A row of a table that says in short what the tasks are and who does them. */
export interface ResponsibilityRow {
  /** The heading that the row stands under, or the action in a column of its own; empty where there is none. */
  readonly section: string
  readonly task: string
  readonly clauses: readonly Clause[]
  readonly lead: readonly Clause[]
  readonly support: readonly Clause[]
  /** Units that the table does not part by role. */
  readonly responsible: readonly Clause[]
}

type Units = Readonly<Record<Role, readonly Clause[]>>

const NO_UNITS: Units = { lead: [], support: [], responsible: [] }

/** The rows of all such tables, with what merged cells above say for them too. */
export function responsibilityRows(clauses: Clauses, names: UnitNames): ResponsibilityRow[] {
  const [grids, inGrids] = gridRows(clauses)
  return [
    ...grids,
    ...flatRows(
      clauses.all.filter((clause) => !inGrids.has(clause)),
      names,
    ),
  ]
}

/** Tables whose cells have their places, and all clauses in them. */
function gridRows(clauses: Clauses): [ResponsibilityRow[], ReadonlySet<Clause>] {
  const byParagraph = new Map(clauses.all.map((clause) => [clause.paragraph, clause]))
  const seen = new Set<Clause>()
  const rows: ResponsibilityRow[] = []
  let columns: readonly (ColumnKind | undefined)[] | undefined
  for (const table of tableRowsOf(clauses.all.map(({ paragraph }) => paragraph)).values()) {
    let section = ''
    let above = NO_UNITS
    for (const row of table) {
      const cells = row.map((cell) => (cell === undefined ? undefined : byParagraph.get(cell)))
      const own = [...new Set(cells.flatMap((cell) => cell ?? []))]
      const header = own.length >= FEWEST_COLUMNS ? columnsOf(cells) : undefined
      columns = header ?? columns
      // A table that goes on after a page has no headings of its own; one with a single column is no grid.
      if (columns === undefined || header !== undefined || row.length > columns.length) continue
      if (!table.some((one) => one.length > 1)) continue
      for (const cell of own) seen.add(cell)
      const [only, second] = own
      if (only !== undefined && second === undefined && !isRoleColumn(columns[cells.indexOf(only)])) {
        section = only.text
        above = NO_UNITS
      }
      const texts = columns.flatMap((column, index) => (isTaskColumn(column) ? (cells[index] ?? []) : []))
      const task = texts.at(-1)
      if (task === undefined || task.text === section) continue
      const units = unitsOf(columns, cells)
      above = isEmpty(units) ? above : units
      rows.push({
        section: texts.length > 1 ? (texts[0]?.text ?? '') : section,
        task: task.text,
        clauses: own,
        ...above,
      })
    }
  }
  return [rows, seen]
}

function unitsOf(
  columns: readonly (ColumnKind | undefined)[],
  cells: readonly (Clause | undefined)[],
): Units {
  const of = (role: Role): Clause[] =>
    columns.flatMap((column, index) => (column === role ? (cells[index] ?? []) : []))
  return { lead: of('lead'), support: of('support'), responsible: of('responsible') }
}

function isEmpty({ lead, support, responsible }: Units): boolean {
  return lead.length + support.length + responsible.length === 0
}

/** Tables of saved pages, where every cell stands on a line of its own and merged cells are said once. */
function flatRows(all: readonly Clause[], names: UnitNames): ResponsibilityRow[] {
  const rows: ResponsibilityRow[] = []
  let roles: readonly Role[] = []
  let section = ''
  let above = NO_UNITS
  for (let index = 0; index < all.length; index += 1) {
    const header = flatHeader(all, index)
    const text = all[index]?.text ?? ''
    if (header !== undefined) {
      roles = header.filter(isRoleColumn)
      section = ''
      above = NO_UNITS
      index += header.length - 1
    } else if (roles.length === 0) continue
    else if (isRowNumber(text)) {
      const cells = all.slice(index + 1, endOfRow(all, index + 1))
      const [task, ...others] = cells
      const units = flatUnits(
        others.filter((cell) => isUnits(cell, names)),
        roles,
      )
      above = isEmpty(units) ? above : units
      if (task !== undefined) rows.push({ section, task: task.text, clauses: cells, ...above })
      index += cells.length
    } else if (isRowNumber(all[index + 1]?.text ?? '')) {
      section = text
      above = NO_UNITS
    }
  }
  return rows
}

/** The next row begins with its number, or with a heading before that. No row has more cells than this. */
const MOST_CELLS = 12

function endOfRow(all: readonly Clause[], start: number): number {
  let end = start
  while (end < all.length && end - start < MOST_CELLS) {
    if (isRowNumber(all[end]?.text ?? '') || flatHeader(all, end) !== undefined) return end
    // The first line behind a number is the task, however it begins.
    if (
      end > start &&
      /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(all[end]?.text ?? '')
    )
      return end
    end += 1
  }
  return end
}

/** More than half of the words are names that the plan knows. */
function isUnits({ text }: Clause, names: UnitNames): boolean {
  return names.coveredBy(text) * 2 > text.length
}

/** Of two columns the last line fills the second; of one line nobody knows whose it is. */
function flatUnits(cells: readonly Clause[], roles: readonly Role[]): Units {
  const [first, second] = roles
  if (first === undefined || cells.length === 0) return NO_UNITS
  if (second === undefined) return { ...NO_UNITS, [first]: cells }
  if (cells.length === 1) return { ...NO_UNITS, responsible: cells }
  return { ...NO_UNITS, [first]: cells.slice(0, -1), [second]: cells.slice(-1) }
}
