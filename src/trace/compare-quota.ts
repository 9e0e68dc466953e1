import { type CivilDate, civilDate, yearOf } from '../model/civil-date.ts'
import type { Plan, Quota } from '../model/plan.ts'
import type { StatedAmount } from '../phrases/commitment-numbers.ts'
import { kindsOf } from '../phrases/counters.ts'
import { readQuotaPhrase } from '../phrases/quota-phrase.ts'
import type { CellHeading } from './cells/figure-cells.ts'
import { type Clause, type Passage, sentenceBefore } from './clause.ts'
import { type ComparedDay, compareDay, type DayPlace } from './compare-days.ts'
import { type AmountFigure, type Compared, isAmount, isInside } from './figures.ts'
import type { Mismatch, Subject } from './trace-result.ts'

/** Where a quota is compared; without an anchor its passage is the whole clause. */
export interface QuotaPlace extends DayPlace {
  readonly passage: Passage
  /** Its clause, what belongs to it, and the headings above. */
  readonly around: readonly Clause[]
  /** Of a cell whose column says what it counts. */
  readonly heading: CellHeading | undefined
}

/** What the plan says of a quota against what the words of its anchor say. */
export function compareQuota(subject: Subject, quota: Quota, place: QuotaPlace, plan: Plan): Compared {
  const mismatch = mismatchAt(subject, place.passage)
  const value = compareValue(quota, place, plan, mismatch)
  const day = quota.by === undefined ? undefined : compareBy(quota.by, place, plan)
  return {
    covered: [...value.covered, ...(day?.covered ?? [])],
    mismatches: [
      ...value.mismatches,
      ...compareCycle(quota, place, plan, mismatch),
      ...compareStrength(quota, place, mismatch),
      ...comparePerCapita(quota, place, mismatch),
      ...(day?.found === undefined ? [] : mismatch('by', quota.by ?? '', day.found)),
    ],
  }
}

/** The year of a column is that of all below it: its end, or a day in it that is named elsewhere. */
function compareBy(by: CivilDate, place: QuotaPlace, { period }: Plan): ComparedDay {
  const year = place.heading?.year
  if (year === undefined) return compareDay(by, place, period)
  const end = civilDate(year, 12, 31)
  if (by === end) return { covered: [], found: undefined }
  return yearOf(by) === year ? compareDay(by, place, period) : { covered: [], found: end }
}

type MismatchMaker = (
  field: string,
  expected: string | number | null,
  found: string | number | null,
) => Mismatch[]

function mismatchAt({ about, path }: Subject, { clause }: Passage): MismatchMaker {
  const { line } = clause.paragraph
  return (field, expected, found) => [{ about, path: [...path, field], field, expected, found, line }]
}

/** The number, its comparison and its counter. */
function compareValue(quota: Quota, place: QuotaPlace, plan: Plan, mismatch: MismatchMaker): Compared {
  const [field, target] =
    quota.more_than === undefined
      ? (['at_least', quota.at_least] as const)
      : (['more_than', quota.more_than] as const)
  const amounts = place.near.filter(isAmount).filter((figure) => isInside(figure, place.passage))
  if (target === undefined) return { covered: [], mismatches: [] }
  if (quota.measure === 'coverage' && !amounts.some(({ number }) => number.amount.percent)) {
    if (!readQuotaPhrase(partOf(place)).coverage)
      return { covered: [], mismatches: mismatch(field, target, null) }
    const [expected, full] =
      field === 'at_least' ? [target, 100] : [sign(field, target), sign('at-least', 100)]
    return { covered: amounts, mismatches: expected === full ? [] : mismatch(field, expected, full) }
  }
  const fits = ({ number }: AmountFigure): boolean => measures(number.amount, quota, plan)
  const equal = amounts.filter(({ number }) => number.amount.value === target)
  const agreed = equal.find(fits) ?? equal[0]
  if (agreed === undefined) {
    const other = amounts.find(fits) ?? amounts[0]
    const covered = other === undefined ? [] : [other]
    return { covered, mismatches: mismatch(field, target, other?.number.amount.value ?? null) }
  }
  const { amount } = agreed.number
  return {
    covered: [agreed],
    mismatches: [
      ...(isCompared(amount, field)
        ? []
        : mismatch(field, sign(field, target), sign(amount.comparison, target))),
      ...(fits(agreed)
        ? []
        : mismatch('measure', quota.measure, amount.percent ? '%' : (amount.counter ?? null))),
    ],
  }
}

/** The words of the anchor, behind the headings of its column where it is a cell. */
function textOf({ passage: { clause, start, end }, heading }: QuotaPlace): string {
  return (heading?.words ?? '') + clause.text.slice(start, end)
}

/** The same from the last comma on: 每个县(市、区) may stand before what an anchor names of it. */
function partOf(place: QuotaPlace): string {
  const { passage, heading } = place
  const before = heading === undefined ? sentenceBefore(passage.clause, passage.start) : ''
  return (before.split(',').at(-1) ?? '') + textOf(place)
}

/** A number without a word of comparison, such as 每年2次, asks for at least that. */
function isCompared(amount: StatedAmount, field: 'at_least' | 'more_than'): boolean {
  return (amount.comparison ?? 'at-least') === (field === 'at_least' ? 'at-least' : 'more-than')
}

const SIGNS = { at_least: '>=', more_than: '>', 'at-least': '>=', 'more-than': '>', 'at-most': '<=' } as const

function sign(comparison: keyof typeof SIGNS | undefined, value: number): string {
  return `${SIGNS[comparison ?? 'at-least']} ${value}`
}

/** Whether an amount counts what a quota measures. */
export function measures(amount: StatedAmount, quota: Quota, plan: Plan): boolean {
  const declared = plan.measures?.[quota.measure]?.unit
  if (amount.percent) return quota.measure === 'coverage' || declared === '%'
  if (amount.counter === undefined) return true
  if (declared !== undefined) return amount.counter === declared || amount.counter.endsWith(declared)
  const kinds: readonly string[] = kindsOf(amount.counter)
  // A measure of the plan's own for just this counter says more than one that fits as well; but 次 and 人 count all things.
  const isOwn = Object.values(plan.measures ?? {}).some(({ unit }) => unit === amount.counter)
  if (isOwn && !kinds.includes('activities') && !kinds.includes('participants')) return false
  return kinds.includes(quota.measure) || kinds.includes('any')
}

/**
 * 每年 in the anchor decides; else the last cycle named before it in the sentence; a sum over all years has none.
 * A cycle that is named nowhere around the quota is one that the document does not say.
 */
function compareCycle(
  quota: Quota,
  place: QuotaPlace,
  { period }: Plan,
  mismatch: MismatchMaker,
): Mismatch[] {
  const { passage, around } = place
  const phrase = readQuotaPhrase(textOf(place))
  const own = phrase.cycles.length > 0
  const { cycles } = own ? phrase : readQuotaPhrase(sentenceBefore(passage.clause, passage.start))
  const isCoverage = quota.measure === 'coverage' && readQuotaPhrase(partOf(place)).coverage
  const overAll =
    quota.per === 'total' &&
    (phrase.cumulative || phrase.coverage || isCoverage || quota.by !== undefined || quota.feed === 'latest')
  if (overAll && !own) return []
  // A place is covered once; a cycle in the same sentence is that of something else.
  if (quota.measure === 'coverage' && !own) return mismatch('per', quota.per, null)
  // In a plan of one year 每年 and in all are the same.
  const isOneYear = yearOf(period.from) === yearOf(period.to)
  if (isOneYear && (quota.per === 'total' || quota.per === 'year') && cycles.length === 0) return []
  if (cycles.length === 0) {
    const isNamed = around.some(({ text }) => hasCycle(readQuotaPhrase(text).cycles, quota.per))
    // A budget is one of a year without a word.
    const isBudget = quota.measure === 'amount' && quota.per === 'year'
    return quota.per === 'total' || isNamed || isBudget ? [] : mismatch('per', quota.per, null)
  }
  return hasCycle(cycles, quota.per) ? [] : mismatch('per', quota.per, cycles[0] ?? null)
}

function hasCycle(cycles: readonly string[], per: string): boolean {
  return cycles.includes(per) || cycles.includes('other')
}

function compareStrength(quota: Quota, place: QuotaPlace, mismatch: MismatchMaker): Mismatch[] {
  const sentence = sentenceOf(place)
  const strength = quota.strength ?? 'binding'
  if (strength === 'aspirational' && !readQuotaPhrase(sentence).aspirational) {
    return mismatch('strength', strength, 'binding')
  }
  return strength === 'binding' && readQuotaPhrase(textOf(place)).aspirational
    ? mismatch('strength', strength, 'aspirational')
    : []
}

function sentenceOf(place: QuotaPlace): string {
  const { passage, heading } = place
  return (heading === undefined ? sentenceBefore(passage.clause, passage.start) : '') + textOf(place)
}

const PER_CAPITA = /人均|每人|每万?人|每百万?人/

/** 人均1.5元 divides by the people there are; no other number does. */
function comparePerCapita(quota: Quota, place: QuotaPlace, mismatch: MismatchMaker): Mismatch[] {
  const stated = PER_CAPITA.exec(partOf(place))?.[0]
  if (quota.per_capita !== undefined)
    return stated === undefined ? mismatch('per_capita', quota.per_capita, null) : []
  return stated === '人均' && quota.measure === 'amount' ? mismatch('per_capita', null, stated) : []
}
