import { readNumeral } from '../../phrases/numerals.ts'
import { plainForm } from '../../phrases/plain-form.ts'
import type { DayPart } from './headings/day-parts.ts'
import { type Cell, cellText } from './sheet.ts'
import type { PlacedCell, TableRow } from './table-rows.ts'
import type { Table } from './tables.ts'

/**
 * Puts days together that stand in several columns: 3月 | 5日 is the day 3月5日, which is then read as any other. A row
 * whose day is whole stays as it is.
 */
export function withJoinedDays(table: Table): Table {
  const columnOf = (wanted: DayPart) => table.header.columns.find(({ part }) => part === wanted)?.column
  const day = table.header.columns.find(({ match }) => match?.column.id === 'date')?.column
  const month = columnOf('month')
  if (day === undefined || month === undefined) return table
  return { ...table, rows: table.rows.map((row) => joined(row, { day, month, year: columnOf('year') })) }
}

interface PartColumns {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

function joined(row: TableRow, columns: PartColumns): TableRow {
  const [day, month] = [row.cells.get(columns.day), row.cells.get(columns.month)]
  const year = columns.year === undefined ? undefined : row.cells.get(columns.year)
  if (day === undefined || !isBareDay(day.cell)) return row
  const text = `${yearAndMonth(year, month)}${ended(plainForm(cellText(day.cell)), '日')}`
  const cells = new Map(row.cells)
  cells.set(columns.day, { ...day, cell: { kind: 'text', text } })
  cells.delete(columns.month)
  if (columns.year !== undefined) cells.delete(columns.year)
  return { ...row, cells }
}

/** 2024年3月, or 3月; what cannot be read as it stands, so that the day beside it cannot be read either. */
function yearAndMonth(year: PlacedCell | undefined, month: PlacedCell | undefined): string {
  const said = month === undefined ? '' : monthText(month.cell)
  return year === undefined || /^\d{4}年/.test(said)
    ? said
    : `${ended(plainForm(cellText(year.cell)), '年')}${said}`
}

/** 5, 5日, and 5-7 within the month. */
function isBareDay(cell: Cell): boolean {
  if (cell.kind !== 'number' && cell.kind !== 'text') return false
  return /^\d{1,2}[日号]?(?:\s*(?:[-—–~]|至|到)\s*\d{1,2}[日号]?)?$/.test(plainForm(cellText(cell)))
}

/** 3, 3月, 三月份; 2024年3月 tells the year besides. */
function monthText(cell: Cell): string {
  if (cell.kind === 'date' && !cell.dayShown) {
    const [year, month] = cell.date.split('-')
    return `${cell.yearShown ? `${year}年` : ''}${Number(month)}月`
  }
  const text = plainForm(cellText(cell))
  const [, year, name = ''] =
    /^(?:(\d{4})[年./-])?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?$/.exec(text) ?? []
  const month = readNumeral(name)
  return month === undefined ? text : `${year === undefined ? '' : `${year}年`}${month}月`
}

/** With the word behind it that a bare number lacks. */
function ended(text: string, word: string): string {
  return /\d$/.test(text) ? text + word : text
}
