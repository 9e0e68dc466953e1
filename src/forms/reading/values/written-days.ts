import {
  type CivilDate,
  civilDate,
  daysInMonth,
  isCivilDate,
  weekdayOf,
  yearOf,
} from '../../../model/civil-date.ts'
import { dayText } from './day-text.ts'
import { type Reading, type Told, told, value, wrong } from './reading.ts'

/** A day, or the first and the last of several. */
export interface Days {
  readonly date: CivilDate
  readonly until?: CivilDate
}

/** A day as far as a text names it. */
interface Point {
  readonly year?: number
  readonly month?: number
  readonly day: number
}

const DAY = String.raw`(?:(\d{4}|\d{2})[年./-])?(\d{1,2})[月./-](\d{1,2})[日号]?`
const TO = '(?:[-—–－~～]+|至|到)'
const ONE = new RegExp(`^${DAY}$`)
const RANGE = new RegExp(`^${DAY}${TO}${DAY}$`)
/** 3月5日-7日, 2024.3.5-7: the second day lies in the month of the first. */
const WITHIN_MONTH = new RegExp(`^${DAY}${TO}(\\d{1,2})[日号]?$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[-—–~至到]+(\d{4})(\d{2})(\d{2}))?$/
const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
const NO_DAY =
  /^(?:\d{4}年?|(?:\d{4}[年./-])?\d{1,2}月?(?:份|[上中下]旬|[初中底末])?|全年|[上下]半年|第?[一二三四1-4]季度|每[月周年].*)$/
const LONGEST = 60

/** Reads days as people write them; `year` is the one that a day without year lies in, where it is known. */
export function daysIn(found: string, year: number | undefined): Reading<Days> {
  if (found.length > LONGEST) return wrong('date-unreadable', { found })
  const { text, weekday } = dayText(found)
  const points = pointsIn(text, year)
  if (points === undefined) return whatElse(text, found, year)
  const [first, last] = points
  const from = dated(first, found, year)
  if (!('date' in from)) return from
  const to = last === undefined ? undefined : dated(continued(last, first), found, yearOf(from.date))
  if (to !== undefined && !('date' in to)) return to
  if (to !== undefined && to.date < from.date) return wrong('date-range-backwards', { found })
  if (weekday !== undefined && to === undefined && weekdayOf(from.date) !== weekday) {
    return wrong('date-weekday-differs', { found, date: from.date, weekday: weekdayOf(from.date) })
  }
  const days = to === undefined || to.date === from.date ? from : { date: from.date, until: to.date }
  const remarks: Told[] = first.year === undefined ? [told('year-added', { found, date: from.date })] : []
  return value({ date: days.date, ...('until' in days ? { until: days.until } : {}) }, ...remarks)
}

function pointsIn(text: string, year: number | undefined): readonly [Point, Point?] | undefined {
  const compact = COMPACT.exec(text)
  if (compact !== null) {
    const first = point(compact[1], compact[2], compact[3]!)
    return compact[4] === undefined ? [first] : [first, point(compact[4], compact[5], compact[6]!)]
  }
  const range = RANGE.exec(text)
  if (range !== null && knownYears([range[1], range[4]], year)) {
    return [point(range[1], range[2], range[3]!), point(range[4], range[5], range[6]!)]
  }
  const one = ONE.exec(text)
  if (one !== null && knownYears([one[1]], year) && !isDoubtful(text, one[1])) {
    return [point(one[1], one[2], one[3]!)]
  }
  const within = WITHIN_MONTH.exec(text)
  // 3.5-7 without 月 may be anything.
  if (within !== null && knownYears([within[1]], year) && (within[1]?.length === 4 || text.includes('月'))) {
    return [point(within[1], within[2], within[3]!), { day: Number(within[4]) }]
  }
  return undefined
}

function point(year: string | undefined, month: string | undefined, day: string): Point {
  return {
    ...(year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    day: Number(day),
  }
}

/** 24.3.5 is read where 2024 is the year in question; otherwise nobody knows which of the three is the year. */
function knownYears(years: readonly (string | undefined)[], known: number | undefined): boolean {
  return years.every((year) => year?.length !== 2 || 2000 + Number(year) === known)
}

/** 3-5 may be days of a month; 5.1 may have been 5.10 before a program took it for a number. */
function isDoubtful(text: string, year: string | undefined): boolean {
  return year === undefined && /^\d{1,2}(?:-\d{1,2}|\.[123])$/.test(text)
}

function continued(last: Point, first: Point): Point {
  const month = last.month ?? first.month
  const year = last.year ?? first.year
  return { day: last.day, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) }
}

type Dated = { readonly date: CivilDate } | ReturnType<typeof wrong>

function dated({ year, month = 0, day }: Point, found: string, known: number | undefined): Dated {
  const named = year ?? known
  if (named === undefined) return wrong('date-without-year', { found })
  const date = civilDate(named, month, day)
  if (isCivilDate(date)) return { date }
  const isMonth = month >= 1 && month <= 12
  return wrong('date-not-in-calendar', {
    found,
    ...(isMonth && day > 28 ? { lastDay: daysInMonth(named, month) } : {}),
  })
}

function whatElse(text: string, found: string, year: number | undefined): ReturnType<typeof wrong> {
  const doubtful = /^(\d{1,2})(?:-(\d{1,2})|\.([123]))$/.exec(text)
  if (doubtful !== null && year === undefined) return wrong('date-without-year', { found })
  if (doubtful !== null) {
    const [month, day] = [Number(doubtful[1]), Number(doubtful[2] ?? doubtful[3])]
    const days = doubtful[3] === undefined ? [day] : [day, day * 10]
    return wrong('date-ambiguous', { found, candidates: days.flatMap((one) => candidate(year, month, one)) })
  }
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast !== null) {
    const [a, b, last] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])]
    const candidates = [...new Set([...candidate(last, a, b), ...candidate(last, b, a)])]
    return wrong('date-ambiguous', { found, candidates })
  }
  const short = /^(\d{1,2})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/.exec(text)
  if (short !== null) {
    const [a, b, c] = [Number(short[1]), Number(short[2]), Number(short[3])]
    const candidates = [...new Set([...candidate(2000 + a, b, c), ...candidate(2000 + c, a, b)])]
    return wrong('date-ambiguous', { found, candidates })
  }
  if (NO_DAY.test(text)) return wrong('date-without-day', { found })
  const parts = text.split(/[、,;和及与]|、/)
  if (parts.length > 1 && parts.every((part) => /\d/.test(part))) return wrong('dates-several', { found })
  return wrong('date-unreadable', { found })
}

function candidate(year: number | undefined, month: number, day: number): CivilDate[] {
  const date = civilDate(year ?? 0, month, day)
  return year !== undefined && isCivilDate(date) ? [date] : []
}
