import { type ColumnKind, isRoleColumn } from '../../phrases/table-headings.ts'
import { isRowNumber } from '../../phrases/tables/figure-table.ts'
import { isFurniture } from '../furniture.ts'
import { bare, hasSentence, type Line } from '../lines.ts'
import { isTimeCell, isUnitCell } from './cell-kinds.ts'
import { columnKind, settleColumns } from './columns.ts'
import type { TaskRow, TaskTable } from './table.ts'

/** Tables of saved pages, where every cell stands on a line of its own and merged cells are said once. */
export function flatTables(lines: readonly Line[]): TaskTable[] {
  const headers = headersIn(lines)
  return headers.flatMap(({ start, header, columns }, index) => {
    const end = headers[index + 1]?.start ?? lines.length
    const body = lines.slice(start + header.length, end).filter((line) => !isFurniture(line))
    const rows = rowsOf(body, columns)
    return rows.length === 0 ? [] : [{ columns, header, rows, lines: new Set([...header, ...body]) }]
  })
}

interface Header {
  readonly start: number
  readonly header: readonly Line[]
  readonly columns: readonly ColumnKind[]
}

/** Three headings of columns or more, one below the other. */
function headersIn(lines: readonly Line[]): Header[] {
  const headers: Header[] = []
  for (let start = 0; start < lines.length; start += 1) {
    let length = 0
    while (isHeadingCell(lines[start + length])) length += 1
    if (length < 3) continue
    const header = lines.slice(start, start + length)
    const columns = settleColumns(header.map(columnKind))
    if (columns !== undefined) headers.push({ start, header, columns })
    start += length
  }
  return headers
}

function isHeadingCell(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.numbering === undefined &&
    columnKind(line) !== undefined &&
    !/[,。;:]/.test(line.plain)
  )
}

/** A row while its cells are gathered. */
interface OpenRow {
  number: string | undefined
  readonly texts: Line[]
  readonly units: Line[]
  readonly due: Line[]
}

function rowsOf(lines: readonly Line[], columns: readonly ColumnKind[]): TaskRow[] {
  const numbered = columns.includes('number')
  const unitsFirst = columns.findIndex(isRoleColumn) < columns.indexOf('task') && columns.some(isRoleColumn)
  const rows: OpenRow[] = []
  const sections = new Map<OpenRow, Line>()
  let section: Line | undefined
  let row: OpenRow | undefined
  const open = (number: string | undefined): OpenRow => {
    const opened: OpenRow = { number, texts: [], units: [], due: [] }
    rows.push(opened)
    if (section !== undefined) sections.set(opened, section)
    return opened
  }
  lines.forEach((line, index) => {
    // 办好农民丰收节科普专场 ends like a name: right behind the number stands the task, where units come later.
    const isFirst = row !== undefined && row.number !== undefined && row.texts.length + row.units.length === 0
    const units = isUnitCell(line) && (unitsFirst || !isFirst)
    if (numbered && isRowNumber(line)) row = open(bare(line.plain))
    else if (isSectionRow(line, lines[index - 1], lines[index + 1])) {
      section = line
      row = undefined
    } else if (units) {
      // The number of the row was lost: a unit begins it, or comes after its task.
      if (row === undefined || (unitsFirst && row.texts.length > 0)) row = open(undefined)
      row.units.push(line)
    } else if (columns.includes('due') && isTimeCell(line)) {
      row = row ?? open(undefined)
      row.due.push(line)
    } else {
      if (row === undefined || (!unitsFirst && row.units.length > 0)) row = open(undefined)
      row.texts.push(line)
    }
  })
  return settled(rows, columns, sections)
}

/** 一、实施农民科学素质提升行动 across the table, before the number of the next row; its own may be lost. */
function isSectionRow(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const { numbering, words } = line
  const styled = numbering?.style === 'chinese' || numbering?.style === 'chinese-bracket'
  const isFirst = before === undefined || isRowNumber(before)
  const named = !isFirst && numbering === undefined && /^[^,。;、]{2,24}(?:行动|工程|计划)$/.test(words)
  const isHeading = (styled || named) && !hasSentence(words) && words.length <= 30
  return isHeading && next !== undefined && isRowNumber(next)
}

function settled(
  rows: readonly OpenRow[],
  columns: readonly ColumnKind[],
  sections: ReadonlyMap<OpenRow, Line>,
): TaskRow[] {
  const isAction = actionTest(rows, columns)
  let last: Pick<TaskRow, 'lead' | 'support' | 'responsible'> = { lead: [], support: [], responsible: [] }
  let lastSection: Line | undefined
  return rows.flatMap((row): TaskRow[] => {
    const section = sections.get(row)
    if (section !== lastSection) last = { lead: [], support: [], responsible: [] }
    lastSection = section
    // Merged cells are said in their first row alone.
    const roles = row.units.length === 0 ? last : unitColumns(row.units, columns)
    last = roles
    let action = section
    const tasks: OpenTask[] = []
    for (const line of row.texts) {
      const before = tasks.at(-1)
      if (isAction(line)) action = line
      else if (before !== undefined && isTargetOf(line, before, columns)) before.target.push(line)
      else tasks.push({ number: row.number, task: [line], action, ...roles, due: row.due, target: [] })
    }
    return columns.includes('action') ? tasks : merged(tasks)
  })
}

type OpenTask = TaskRow & { readonly target: Line[] }

/** Where a column says how much is asked for, a short text with a number behind a task without one fills it. */
function isTargetOf({ plain }: Line, { task, target }: TaskRow, columns: readonly ColumnKind[]): boolean {
  if (!columns.includes('target') || target.length > 0 || plain.length > 40) return false
  return (
    /\d|[一二三四五六七八九十两]+[次场期个名人项]|100%|全覆盖/.test(plain) &&
    !task.some((line) => /\d/.test(line.plain))
  )
}

/** With one column of text all lines of a row are one task. */
function merged(tasks: readonly TaskRow[]): TaskRow[] {
  const [first] = tasks
  return first === undefined ? [] : [{ ...first, task: tasks.flatMap(({ task }) => task) }]
}

/** Of two columns the last line fills the second: 县总工会, 县人力社保局 lead, and a list of others supports. */
function unitColumns(
  units: readonly Line[],
  columns: readonly ColumnKind[],
): Pick<TaskRow, 'lead' | 'support' | 'responsible'> {
  const [first, second] = columns.filter(isRoleColumn)
  const none = { lead: [], support: [], responsible: [] }
  if (first === undefined) return none
  if (second === undefined || units.length === 1) return { ...none, [first]: units }
  return { ...none, [first]: units.slice(0, -1), [second]: units.slice(-1) }
}

/** Actions stand first in rows, come back in other rows, and are no sentences. */
function actionTest(rows: readonly OpenRow[], columns: readonly ColumnKind[]): (line: Line) => boolean {
  if (!columns.includes('action')) return () => false
  const first = new Set(rows.flatMap(({ texts: [line] }) => (line === undefined ? [] : [bare(line.plain)])))
  return ({ plain }) => {
    const words = bare(plain)
    if (words.length > 30 || /[,。;]/.test(plain)) return false
    return first.has(words) || /(?:行动|工程|计划)$/.test(words)
  }
}
