import type { Heading } from './heading.ts'
import type { KnownHeadings } from './known-headings.ts'
import type { MatchedHeading } from './match-heading.ts'

/** A column that holds a part of the day of its row: 月 | 日, or 月份 beside 日期 with the day of the month. */
export type DayPart = 'year' | 'month'

/** What a heading claims to be, by itself. */
export interface HeadingClaim {
  readonly column: number
  /** From the heading above all to the one above the cells. */
  readonly path: readonly Heading[]
  readonly match: MatchedHeading | undefined
  readonly part?: DayPart
}

const YEAR = /^(?:年|年份|年度|活动年份|year)$/
const MONTH = /^(?:月|月份|活动月份|month)$/
const DAY = /^(?:日|号|day)$/

/** Where a column holds months, those beside it are years and days of the month; else they are what they seem. */
export function withDayParts(
  claims: readonly HeadingClaim[],
  { columns }: KnownHeadings,
): readonly HeadingClaim[] {
  const isDate = ({ match }: HeadingClaim) => match === undefined || match.column.id === 'date'
  const is = (heading: RegExp) => (one: HeadingClaim) =>
    isDate(one) && heading.test(one.path.at(-1)?.name ?? '')
  const date = columns.find(({ id }) => id === 'date')
  if (date === undefined || !claims.some(is(MONTH))) return claims
  return claims.map(({ match, ...claim }): HeadingClaim => {
    const one = { ...claim, match }
    if (is(MONTH)(one)) return { ...claim, match: undefined, part: 'month' }
    if (is(YEAR)(one)) return { ...claim, match: undefined, part: 'year' }
    return is(DAY)(one) ? { ...claim, match: match ?? { column: date, rank: 0 } } : one
  })
}
