import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysTo } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/**
 * A day of the calendar as `YYYY-MM-DD`: no clock, no time zone (semantics.md section 2).
 * Two civil dates compare as strings.
 */
export type CivilDate = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that the calendar has (2024-02-30 is none). */
export function isCivilDate(text: string): boolean {
  const parts = SHAPE.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Years before 100 are read literally: `Date.UTC` would take 24 for 1924. */
function toDate(date: CivilDate): Date {
  const utc = new UTCDateMini(0)
  utc.setFullYear(yearOf(date), monthOf(date) - 1, dayOf(date))
  return utc
}

function fromDate(date: Date): CivilDate {
  return date.toISOString().slice(0, 10)
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7))
}

/** 1 to 31. */
function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10))
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days of a month, `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDate(addDaysTo(toDate(date), days))
}

/** Days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from))
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CivilDate): number {
  return ((toDate(date).getDay() + 6) % 7) + 1
}

export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}
