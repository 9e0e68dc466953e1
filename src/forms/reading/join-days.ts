import { readNumeral } from '../../phrases/numerals.ts'
import { plainForm } from '../../phrases/plain-form.ts'
import type { DayPart } from './headings/day-parts.ts'
import { type Cell, cellText } from './sheet.ts'
import type { PlacedCell, TableRow } from './table-rows.ts'
import type { Table } from './tables.ts'

/**
 * Puts days together that stand in several columns: 3月 | 5日 is the day 3月5日, which is then read as any other. A row
 * whose day is whole, or whose month cannot be read, stays as it is.
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
  const months = month === undefined ? undefined : monthIn(month.cell)
  if (day === undefined || months === undefined || !isBareDay(day.cell)) return row
  const years = months.year ?? (year === undefined ? '' : yearIn(year))
  if (years === undefined) return row
  const cells = new Map(row.cells)
  const days = plainForm(cellText(day.cell)).replace(/\d$/, '$&日')
  const text = `${years === '' ? '' : `${years}年`}${months.month}月${days}`
  cells.set(columns.day, { ...day, cell: { kind: 'text', text } })
  cells.delete(columns.month)
  if (columns.year !== undefined) cells.delete(columns.year)
  return { ...row, cells }
}

/** 5, 5日, and 5-7 within the month. */
function isBareDay(cell: Cell): boolean {
  if (cell.kind !== 'number' && cell.kind !== 'text') return false
  return /^\d{1,2}[日号]?(?:\s*(?:[-—–~]|至|到)\s*\d{1,2}[日号]?)?$/.test(plainForm(cellText(cell)))
}

/** 3, 3月, 三月份; 2024年3月 tells the year besides. */
function monthIn(cell: Cell): { readonly month: number; readonly year?: string } | undefined {
  if (cell.kind === 'date') {
    if (cell.dayShown) return undefined
    const month = Number(cell.date.slice(5, 7))
    return cell.yearShown ? { month, year: cell.date.slice(0, 4) } : { month }
  }
  const [, year, name = ''] =
    /^(?:(\d{4})[年./-])?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?$/.exec(plainForm(cellText(cell))) ??
    []
  const month = readNumeral(name)
  if (month === undefined || month < 1 || month > 12) return undefined
  return year === undefined ? { month } : { month, year }
}

/** Four digits; undefined for what is no year. */
function yearIn({ cell }: PlacedCell): string | undefined {
  return /^(\d{4})年?度?$/.exec(plainForm(cellText(cell)))?.[1]
}
