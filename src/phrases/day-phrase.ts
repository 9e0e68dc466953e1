import { addDays, type CivilDate, civilDate, daysInMonth, isCivilDate, yearOf } from '../model/civil-date.ts'
import { dueDayIn } from './due-day.ts'
import { type Numeral, numeralsIn, readNumeral } from './numerals.ts'
import { plainForm } from './plain-form.ts'

/** A day as prose names it: 2025年, 2025年6月底, 每年11月30日前. */
export interface NamedDay {
  readonly year: number | undefined
  /** 1 to 12; more where the document is damaged. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** 2025年前 may or may not hold 2025 itself; 2025年底前 does. */
  readonly before: boolean
  /** 每年11月30日, 次年1月15日: a day of every year. */
  readonly yearly: boolean
  /** 2021—2025年: the year that the span begins with. */
  readonly from: number | undefined
}

/** All the words of a day, between `start` and `end`. */
export interface DayPhrase extends NamedDay {
  readonly start: number
  readonly end: number
}

const END_OF_PLAN = /十[三四五六]五["“”]?(?:时期|期间|规划期)?期?[末底]/g
const RANGE = /[-‐‑‒–—―─~～至到]+$/

/** Days, months and years of a text in order, Chinese numerals too; blanks inside them are not expected. */
export function dayPhrasesIn(text: string): DayPhrase[] {
  const plain = plainForm(text)
  const numerals = numeralsIn(plain)
  const phrases: DayPhrase[] = []
  for (let index = 0; index < numerals.length; index += 1) {
    const parts = readParts(plain, numerals, index)
    if (parts === undefined) continue
    index += parts.numerals - 1
    phrases.push(withSurroundings(plain, numerals, parts))
  }
  // The first year of 从2021年到2025年 is part of the span.
  const apart = phrases.filter(({ start }, index) => phrases[index + 1]?.start !== start)
  return [...apart, ...endsOfPlans(plain)].sort((a, b) => a.start - b.start)
}

interface Parts {
  readonly first: Numeral
  readonly end: number
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** How many numerals the parts took. */
  readonly numerals: number
}

/** Year, month and day follow each other without a gap; each may be left out. */
function readParts(text: string, numerals: readonly Numeral[], index: number): Parts | undefined {
  const first = numerals[index]
  if (first === undefined || first.percent || first.ordinal || text[first.start - 1] === '每')
    return undefined
  let end = first.start
  let taken = 0
  const take = (unit: RegExp, lowest: number, highest: number): number | undefined => {
    const numeral = numerals[index + taken]
    const word = numeral === undefined ? undefined : unit.exec(text.slice(numeral.end))?.[0]
    if (numeral === undefined || word === undefined || numeral.start !== end) return undefined
    if (!Number.isInteger(numeral.value) || numeral.value < lowest || numeral.value > highest)
      return undefined
    taken += 1
    end = numeral.end + word.length
    return numeral.value
  }
  // A slip of a digit still writes a year where a month or an end follows.
  const year = take(/^年(?!级|龄)/, 1900, 2199) ?? take(/^年(?=[底末前]|\d{1,2}月)/, 1000, 9999)
  // After a year an impossible month is a month all the same: its digits were damaged.
  const month = take(/^月份?/, 1, year === undefined ? 12 : 99)
  const day = month === undefined ? undefined : take(/^[日号]/, 1, 99)
  return taken === 0 ? undefined : { first, end, year, month, day, numerals: taken }
}

function withSurroundings(text: string, numerals: readonly Numeral[], parts: Parts): DayPhrase {
  const { first, year, month, day } = parts
  const part = month === undefined && year !== undefined ? partOfYear(text.slice(parts.end)) : undefined
  const end = parts.end + (part?.length ?? 0)
  const suffix = /^(?:年?[底末]|上旬|中旬|下旬)?(?:之前|以前|前|止|内)?/.exec(text.slice(end))?.[0] ?? ''
  const opening = year === undefined ? undefined : openingOf(text, numerals, first)
  return {
    start: opening?.start ?? first.start,
    end: end + suffix.length,
    year,
    month: month ?? part?.lastMonth,
    day: day ?? (suffix.startsWith('上旬') ? 10 : suffix.startsWith('中旬') ? 20 : undefined),
    // 第三季度前 is not before its first month: nobody names a quarter for that.
    before: part === undefined && /^[^底末]*前$/.test(suffix),
    yearly: year === undefined && /(?:每|次|翌|来|下一?)年度?的?$/.test(text.slice(0, first.start)),
    from: opening?.value,
  }
}

/** 上半年 and 第三季度 end with a month. */
function partOfYear(after: string): { readonly length: number; readonly lastMonth: number } | undefined {
  const { 0: words, groups } = /^(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度)/.exec(after) ?? {}
  if (words === undefined) return undefined
  if (groups?.half !== undefined) return { length: words.length, lastMonth: groups.half === '上' ? 6 : 12 }
  return { length: words.length, lastMonth: 3 * (readNumeral(groups?.quarter ?? '') ?? 4) }
}

/** The year before a dash: 2021 of 2021—2025年. */
function openingOf(text: string, numerals: readonly Numeral[], last: Numeral): Numeral | undefined {
  const dash = RANGE.exec(text.slice(0, last.start))?.[0]
  if (dash === undefined) return undefined
  return numerals.find(
    ({ value, end }) =>
      value >= 1900 &&
      value < last.value &&
      end <= last.start - dash.length &&
      /^年?$/.test(text.slice(end, last.start - dash.length)),
  )
}

function endsOfPlans(text: string): DayPhrase[] {
  return [...text.matchAll(END_OF_PLAN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: yearOf(dueDayIn(match[0]) ?? ''),
    month: undefined,
    day: undefined,
    before: false,
    yearly: false,
    from: undefined,
  }))
}

/**
 * Whether a due day says what the phrase says. A year stands for its last day and a month for its last;
 * 2025年前 may mean the end of 2024 too, and a phrase without a year agrees with every year.
 */
export function agreesWith(phrase: NamedDay, date: CivilDate): boolean {
  return !phrase.yearly && meanings(phrase, yearOf(date)).includes(date)
}

/** The days that a phrase may mean, none where the calendar has no such day; `year` is taken where it names none. */
export function meanings(phrase: NamedDay, year: number): CivilDate[] {
  const named = phrase.year ?? year
  const month = phrase.month ?? 12
  const day = civilDate(named, month, phrase.day ?? daysInMonth(named, month))
  if (!isCivilDate(day)) return []
  if (phrase.day !== undefined || !phrase.before) return [day]
  return [day, addDays(civilDate(named, phrase.month ?? 1, 1), -1)]
}

/** Whether a day of every year, as MM-DD, is the one that the phrase names. */
export function agreesWithDayOfYear(phrase: NamedDay, monthAndDay: string): boolean {
  if (phrase.month === undefined || phrase.year !== undefined) return false
  // 2月底 is the 28th or the 29th.
  return ['2023', '2024'].some((year) => meanings(phrase, Number(year)).includes(`${year}-${monthAndDay}`))
}
