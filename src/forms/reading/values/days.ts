import { type CivilDate, civilDate, isCivilDate, yearOf } from '../../../model/civil-date.ts'
import { dayOfSerial } from '../serial-day.ts'
import type { Cell } from '../sheet.ts'
import { saysNothing } from './absent.ts'
import { type Reading, told, value, wrong } from './reading.ts'
import { unusable } from './unusable.ts'
import { type Days, daysIn } from './written-days.ts'

/** Days of this century: a bare number between them in a column of days counts days. */
const FIRST_SERIAL = 36_526
const LAST_SERIAL = 73_050

/** Reads a cell of a column of days. */
export function readDays(cell: Cell, year: number | undefined): Reading<Days> {
  const trouble = unusable(cell)
  if (trouble !== undefined) return trouble
  switch (cell.kind) {
    case 'date':
      return readDateCell(cell, year)
    case 'number':
      return cell.shownAs === undefined
        ? readText(cell.text, year)
        : wrong('date-unreadable', { found: cell.text })
    case 'text':
      return readText(cell.text, year)
    default:
      return wrong('date-unreadable', { found: String(cell.kind === 'boolean' ? cell.value : '') })
  }
}

function readDateCell(
  { date, yearShown, dayShown }: Extract<Cell, { kind: 'date' }>,
  year: number | undefined,
): Reading<Days> {
  if (!dayShown) return wrong('date-without-day', { found: date.slice(0, 7) })
  if (yearShown) return value({ date })
  const found = date.slice(5)
  if (year === undefined) return value({ date }, told('year-not-shown', { date }))
  if (yearOf(date) === year) return value({ date })
  // Whoever types 12月5日 in January gets the new year, and does not see it.
  return wrong('date-ambiguous', { found, candidates: [...sameDay(date, year), date] })
}

function sameDay(date: CivilDate, year: number): CivilDate[] {
  const other = civilDate(year, Number(date.slice(5, 7)), Number(date.slice(8)))
  return isCivilDate(other) ? [other] : []
}

function readText(text: string, year: number | undefined): Reading<Days> {
  if (saysNothing(text)) return undefined
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
    const date = dayOfSerial(serial)!
    return value({ date }, told('date-from-serial', { found: text, date }))
  }
  return daysIn(text, year)
}
