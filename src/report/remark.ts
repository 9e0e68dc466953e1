import { daysBetween } from '../model/civil-date.ts'
import type { ComplianceReport, ComplianceRow } from '../model/report.ts'
import type { Cell } from './doc.ts'
import { formatNumber, lackingTo } from './format-number.ts'
import type { PlanWords } from './plan-words.ts'

/** Missed windows are told up to this many ranges; `explain` tells all. */
const RANGES = 4

/** Standings in which nothing can be lacking, or nothing is known to be. */
const SETTLED = new Set<ComplianceRow['standing']>(['met', 'before-issue', 'unknown', 'upcoming'])
/** Standings in which days that are left may still help. */
const OPEN = new Set<ComplianceRow['standing']>(['far-behind', 'behind', 'due-soon', 'on-track'])

/**
 * What a row lacks, in words: "差1次", the missed windows, what is planned, why it cannot be judged.
 * `circumstances` leaves out what is lacking, for a table that has a column for it.
 */
export function remarkOf(row: ComplianceRow, plan: PlanWords, tell: 'all' | 'circumstances' = 'all'): string {
  const { words } = plan
  const parts: string[] = []
  if (row.reason !== undefined) parts.push(words.reasons[row.reason])
  const lacks = row.windows === undefined && !SETTLED.has(row.standing)
  if (tell === 'all' && lacks && row.amount !== null) parts.push(missing(row, row.amount, plan))
  if (row.missed !== undefined) parts.push(words.status.missedWindows(missedRanges(row.missed, plan)))
  if (row.forecast !== undefined && row.standing !== 'met') {
    const { planned, amount, wouldBe } = row.forecast
    const quantity = `${formatNumber(amount)}${plan.unitOf(row, amount)}`
    parts.push(words.status.forecast({ planned, quantity, standing: words.standings[wouldBe] }))
  }
  if (row.units !== undefined && row.units.length > 1) parts.push(words.status.joint(row.unit))
  return parts.join(words.separator)
}

/** What is counted one by one: "more than 2" is reached at 3. */
const COUNTED = new Set(['activities', 'participants', 'items', 'entities'])

function missing(row: ComplianceRow, amount: number, plan: PlanWords): string {
  const { status } = plan.words
  const lacking = lackingTo(amount, row.target)
  const oneMore = row.op === '>' && COUNTED.has(row.measure) && Number.isInteger(lacking) ? 1 : 0
  const quantity = `${formatNumber(lacking + oneMore)}${plan.unitOf(row, lacking + oneMore)}`
  return row.op === '>' && oneMore === 0 ? status.missingMoreThan(quantity) : status.missing(quantity)
}

function missedRanges(missed: NonNullable<ComplianceRow['missed']>, { words }: PlanWords): string {
  const told = missed.slice(0, RANGES).map(({ from, to }) => words.range(from, to))
  const more = missed.length - told.length
  return words.list(told) + (more > 0 ? words.andMore(more) : '')
}

/** Days until the window closes while it is open and not met. */
export function daysLeftCell(row: ComplianceRow, { asOf }: ComplianceReport): Cell {
  return OPEN.has(row.standing) ? { kind: 'number', value: daysBetween(asOf, row.window.to) } : ''
}
