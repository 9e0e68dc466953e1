import {
  addDays,
  type CivilDate,
  civilDate,
  daysBetween,
  daysInMonth,
  isCivilDate,
  monthOf,
  weekdayOf,
  yearOf,
} from './civil-date.ts'

/** A span of days, first and last included. */
export interface Window {
  readonly from: CivilDate
  readonly to: CivilDate
}

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year', 'two-years', 'total'] as const

/** How often a quota falls due. */
export type Per = (typeof PERIODS)[number]

/** Days in a window; 1 for a single day. */
export function lengthOf(window: Window): number {
  return daysBetween(window.from, window.to) + 1
}

export function contains(window: Window, date: CivilDate): boolean {
  return window.from <= date && date <= window.to
}

export function overlap(a: Window, b: Window): boolean {
  return a.from <= b.to && b.from <= a.to
}

export function yearWindow(year: number): Window {
  return { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) }
}

function monthWindow(year: number, month: number): Window {
  return { from: civilDate(year, month, 1), to: civilDate(year, month, daysInMonth(year, month)) }
}

/** Quarter 1 to 4. */
function quarterWindow(year: number, quarter: number): Window {
  return { from: civilDate(year, quarter * 3 - 2, 1), to: monthWindow(year, quarter * 3).to }
}

/**
 * The whole calendar unit that holds a day (semantics.md section 2).
 * Two-year windows are counted from `firstYear`, the plan's first year.
 */
export function windowHolding(
  date: CivilDate,
  per: Exclude<Per, 'total'>,
  firstYear: number = yearOf(date),
): Window {
  const year = yearOf(date)
  switch (per) {
    case 'day':
      return { from: date, to: date }
    case 'week': {
      const monday = addDays(date, 1 - weekdayOf(date))
      return { from: monday, to: addDays(monday, 6) }
    }
    case 'month':
      return monthWindow(year, monthOf(date))
    case 'quarter':
      return quarterWindow(year, Math.ceil(monthOf(date) / 3))
    case 'year':
      return yearWindow(year)
    case 'two-years': {
      const first = year - ((((year - firstYear) % 2) + 2) % 2)
      return { from: civilDate(first, 1, 1), to: civilDate(first + 1, 12, 31) }
    }
  }
}

/** All whole calendar units that touch a span, in order. */
export function windowsTouching(span: Window, per: Exclude<Per, 'total'>, firstYear: number): Window[] {
  const windows: Window[] = []
  for (let day = span.from; day <= span.to; ) {
    const window = windowHolding(day, per, firstYear)
    windows.push(window)
    day = addDays(window.to, 1)
  }
  return windows
}

function parsePeriodPart(text: string): Window | undefined {
  const year = /^(\d{4})$/.exec(text)
  if (year) return yearWindow(Number(year[1]))
  const quarter = /^(\d{4})-Q([1-4])$/i.exec(text)
  if (quarter) return quarterWindow(Number(quarter[1]), Number(quarter[2]))
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (month) return monthWindow(Number(month[1]), Number(month[2]))
  return isCivilDate(text) ? { from: text, to: text } : undefined
}

/**
 * Reads `YYYY`, `YYYY-Qn`, `YYYY-MM`, or `FROM..TO` of two of these or of days (semantics.md 12.4).
 * Undefined when the text is none of them or ends before it begins.
 */
export function parsePeriod(text: string): Window | undefined {
  // A single day is no period by itself; written as DAY..DAY it is.
  if (isCivilDate(text)) return undefined
  const parts = text.split('..').map(parsePeriodPart)
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length > 2 || first === undefined || last === undefined) return undefined
  return first.from <= last.to ? { from: first.from, to: last.to } : undefined
}

/** Merges neighbouring windows into ranges: three days in a row are one range. */
export function mergeNeighbours(windows: readonly Window[]): Window[] {
  const ranges: { from: CivilDate; to: CivilDate }[] = []
  for (const window of windows) {
    const last = ranges.at(-1)
    if (last !== undefined && addDays(last.to, 1) === window.from) last.to = window.to
    else ranges.push({ ...window })
  }
  return ranges
}
