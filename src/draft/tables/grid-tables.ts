import { type ColumnKind, isRoleColumn } from '../../phrases/table-headings.ts'
import { hasSentence, type Line } from '../lines.ts'
import { type Cells, joinedGrids, withWholeCells } from './broken-cells.ts'
import { columnKind, settleColumns } from './columns.ts'
import { columnsByContents, fitsColumns } from './columns-by-contents.ts'
import { type Grid, linesBetween } from './grids.ts'
import type { TaskRow, TaskTable } from './table.ts'

/** A table as far as it is read: one that goes on on the next page, or behind a heading, has no headings of its own. */
interface OpenTable {
  readonly columns: readonly ColumnKind[]
  readonly header: readonly Line[]
  readonly rows: TaskRow[]
  readonly lines: Set<Line>
}

/** Tables of tasks among tables whose cells have their places. */
export function gridTables(grids: readonly Grid[], lines: readonly Line[]): TaskTable[] {
  const tables: (OpenTable & { readonly grid: Grid })[] = []
  const isHeaded = (rows: Grid): boolean => tableOf(rows.slice(0, ROWS_ABOVE + 2)) !== undefined
  for (const rows of joinedGrids(grids, lines, isHeaded)) {
    const last = tables.at(-1)
    const between = last === undefined ? [] : linesBetween(lines, last.grid, rows)
    const headed = tableOf(rows)
    const isMore = headed === undefined && last !== undefined && goesOn(last, rows, between)
    const table = headed ?? (isMore ? undefined : tableWithoutHeadings(rows))
    if (table !== undefined) tables.push({ ...table, grid: rows })
    else if (isMore) {
      last.rows.push(...rowsOf(rows, last.columns, between.at(-1)))
      for (const line of [...between, ...rows.flat(2)]) last.lines.add(line)
      tables.splice(-1, 1, { ...last, grid: rows })
    }
  }
  return tables.filter(({ rows }) => rows.length > 0)
}

/** A table whose columns are told by what stands in them. */
function tableWithoutHeadings(rows: Grid): OpenTable | undefined {
  const columns = columnsByContents(rows)
  if (columns === undefined) return undefined
  const [first = [], ...others] = rows
  const body = fitsColumns(first, columns) ? rows : others
  return { columns, header: [], rows: rowsOf(body, columns, undefined), lines: new Set(rows.flat(2)) }
}

/** At most a heading stands between, and there are no more columns than before. */
function goesOn({ columns }: OpenTable, rows: readonly Cells[], between: readonly Line[]): boolean {
  const width = Math.max(...rows.map((row) => row.length))
  return (
    width > 1 &&
    width <= columns.length &&
    between.length <= 1 &&
    between.every(({ words }) => !hasSentence(words))
  )
}

/** Rows above the headings hold the title of the table, or a date. */
const ROWS_ABOVE = 4

function tableOf(rows: readonly Cells[]): OpenTable | undefined {
  for (const [index, row] of rows.slice(0, ROWS_ABOVE).entries()) {
    const merged = withSecondRow(row, rows[index + 1])
    const kinds = merged.cells.map(([heading]) => (heading === undefined ? undefined : columnKind(heading)))
    const named = kinds.filter((kind) => kind !== undefined).length
    const columns = named >= 2 && named * 2 >= kinds.length ? settleColumns(kinds) : undefined
    if (columns === undefined) continue
    const body = rows.slice(index + merged.rows)
    const found = rowsOf(body, columns, undefined)
    return { columns, header: merged.cells.flat(), rows: found, lines: new Set(rows.flat(2)) }
  }
  return undefined
}

/** 责任单位 over 牵头 and 配合: the second row of headings says more. */
function withSecondRow(first: Cells, second: Cells | undefined): { cells: Cells; rows: number } {
  const spanned = first.some((cell, index) => cell[0] !== undefined && cell[0] === first[index + 1]?.[0])
  const isHeadings = second?.every(([line]) => line === undefined || columnKind(line) !== undefined) ?? false
  if (!spanned || !isHeadings || second === undefined) return { cells: first, rows: 1 }
  return { cells: first.map((cell, index) => (second[index]?.length ? second[index] : cell)), rows: 2 }
}

function rowsOf(
  body: readonly Cells[],
  columns: readonly ColumnKind[],
  heading: Line | undefined,
): TaskRow[] {
  let above: Cells = []
  let section = heading
  return withWholeCells(body, columns).flatMap((cells): TaskRow[] => {
    const filled = new Set(cells.flat())
    const [only] = filled
    const spans = cells.filter((cell) => cell.length > 0).length > 1 || columns.length < 3
    if (only === undefined || isHeadingRow(cells, columns)) return []
    const numbered = numberedSection(cells, columns)
    if (numbered !== undefined) {
      section = numbered
      above = []
      return []
    }
    if (
      new Set(cells.filter((cell) => cell.length > 0).map(([line]) => line)).size === 1 &&
      isSection(only, spans) &&
      (spans || isBeforeTask(cells, columns))
    ) {
      section = only
      above = []
      return []
    }
    const full = withMerged(cells, above, columns)
    above = full
    const row = rowOf(full, cells, columns, section)
    return row === undefined ? [] : [row]
  })
}

/** 一、, the name of a section, and at most its points: no task stands in the row. */
function numberedSection(cells: Cells, columns: readonly ColumnKind[]): Line | undefined {
  const number = cells[columns.indexOf('number')]?.[0]
  if (number === undefined || !/^[一二三四五六七八九十]{1,3}[、.]?$/.test(number.plain)) return undefined
  if (columns.some((kind, at) => kind === 'task' && cells[at]?.length)) return undefined
  const named = [...new Set(cells.flat())].filter((line) => line !== number && /\p{L}{2}/u.test(line.plain))
  const [name] = named
  return named.length > 0 && name !== undefined && !hasSentence(name.words) ? name : undefined
}

function isHeadingRow(cells: Cells, columns: readonly ColumnKind[]): boolean {
  const same = cells.filter(([line], index) => line !== undefined && columnKind(line) === columns[index])
  return same.length >= 2 && same.length * 2 > columns.length
}

/**
 * What stands alone in the column of tasks, or behind it, is a task: the cells before it were merged downwards. Where the
 * column of tasks is the first beside the numbers, 一、 in it counts sections.
 */
function isBeforeTask(cells: Cells, columns: readonly ColumnKind[]): boolean {
  const at = cells.findIndex((cell) => cell.length > 0)
  const task = columns.indexOf('task')
  const isFirst = columns.slice(0, task).every((kind) => kind === 'number')
  const style = cells[at]?.[0]?.numbering?.style
  return at < task || at === 0 || (isFirst && (style === 'chinese' || style === 'chinese-bracket'))
}

/** One cell across the table, or alone in its row. */
function isSection(line: Line, spans: boolean): boolean {
  return !hasSentence(line.words) && line.words.length <= 40 && (spans || line.numbering !== undefined)
}

/** Where a whole group of columns is empty it was merged with the row above by a format that lost the merge. */
function withMerged(cells: Cells, above: Cells, columns: readonly ColumnKind[]): Cells {
  const emptyRoles = columns.every((kind, index) => !isRoleColumn(kind) || !cells[index]?.length)
  return columns.map((kind, index) => {
    const own = cells[index] ?? []
    if (own.length > 0) return own
    const inherits = kind === 'action' || (isRoleColumn(kind) && emptyRoles)
    return inherits ? (above[index] ?? []) : own
  })
}

function rowOf(
  cells: Cells,
  own: Cells,
  columns: readonly ColumnKind[],
  section: Line | undefined,
): TaskRow | undefined {
  // A name that reaches over the column before is that of the work, and no unit.
  const ofWork = new Set(columns.flatMap((kind, index) => (isRoleColumn(kind) ? [] : (cells[index] ?? []))))
  const of = (wanted: ColumnKind): Line[] =>
    columns
      .flatMap((kind, index) => (kind === wanted ? (cells[index] ?? []) : []))
      .filter((line) => !isRoleColumn(wanted) || !ofWork.has(line))
  const task = of('task')
  const isMergedTask = columns.every((kind, index) => kind !== 'task' || !own[index]?.length)
  if (task.length === 0 || isMergedTask) return undefined
  return {
    number: of('number')[0]?.plain.replace(/[^\p{L}\p{N}]/gu, ''),
    task,
    action: of('action')[0] ?? section,
    section,
    lead: of('lead'),
    support: of('support'),
    responsible: of('responsible'),
    due: of('due'),
    target: of('target'),
  }
}
