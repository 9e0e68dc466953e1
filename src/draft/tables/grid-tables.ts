import type { Paragraph } from '../../document/document.ts'
import { tableRowsOf } from '../../document/table-rows.ts'
import { hasSentence, type Line } from '../lines.ts'
import { type ColumnKind, columnKind, isRoleColumn, settleColumns } from './columns.ts'
import type { TaskRow, TaskTable } from './table.ts'

/** The lines of each cell of a row; nothing where it is empty. A merged cell is there in every row it takes. */
type Cells = readonly (readonly Line[])[]

/** Tables whose cells have their places. A table that goes on after its headings are said again is one table. */
export function gridTables(lines: readonly Line[]): TaskTable[] {
  const byParagraph = new Map<Paragraph, Line[]>()
  for (const line of lines)
    byParagraph.set(line.paragraph, [...(byParagraph.get(line.paragraph) ?? []), line])
  const grids = tableRowsOf([...byParagraph.keys()])
  return [...grids.values()].flatMap((grid) => {
    const rows: Cells[] = grid.map((row) =>
      row.map((cell) => (cell === undefined ? [] : (byParagraph.get(cell) ?? []))),
    )
    if (rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1)) return []
    const table = tableOf(rows)
    return table === undefined ? [] : [table]
  })
}

/** Rows above the headings hold the title of the table, or a date. */
const ROWS_ABOVE = 4

function tableOf(rows: readonly Cells[]): TaskTable | undefined {
  for (const [index, row] of rows.slice(0, ROWS_ABOVE).entries()) {
    const merged = withSecondRow(row, rows[index + 1])
    const kinds = merged.cells.map(([heading]) => (heading === undefined ? undefined : columnKind(heading)))
    const named = kinds.filter((kind) => kind !== undefined).length
    const columns = named >= 2 && named * 2 >= kinds.length ? settleColumns(kinds) : undefined
    if (columns === undefined) continue
    const body = rows.slice(index + merged.rows)
    const found = rowsOf(body, columns)
    if (found.length === 0) return undefined
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

function rowsOf(body: readonly Cells[], columns: readonly ColumnKind[]): TaskRow[] {
  let above: Cells = []
  let section: Line | undefined
  return body.flatMap((cells): TaskRow[] => {
    const filled = new Set(cells.flat())
    const [only] = filled
    const spans = cells.filter((cell) => cell.length > 0).length > 1 || columns.length < 3
    if (only === undefined || isHeadingRow(cells, columns)) return []
    if (
      new Set(cells.filter((cell) => cell.length > 0).map(([line]) => line)).size === 1 &&
      isSection(only, spans)
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

function isHeadingRow(cells: Cells, columns: readonly ColumnKind[]): boolean {
  const same = cells.filter(([line], index) => line !== undefined && columnKind(line) === columns[index])
  return same.length >= 2 && same.length * 2 > columns.length
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
  const of = (wanted: ColumnKind): Line[] =>
    columns.flatMap((kind, index) => (kind === wanted ? (cells[index] ?? []) : []))
  const task = of('task')
  const isMergedTask = columns.every((kind, index) => kind !== 'task' || !own[index]?.length)
  if (task.length === 0 || isMergedTask) return undefined
  return {
    number: of('number')[0]?.plain.replace(/[^\p{L}\p{N}]/gu, ''),
    task,
    action: of('action')[0] ?? section,
    lead: of('lead'),
    support: of('support'),
    responsible: of('responsible'),
    due: of('due'),
    target: of('target'),
  }
}
