import type { CivilDate } from '../../model/civil-date.ts'
import { civilDate, daysInMonth, yearOf } from '../../model/civil-date.ts'
import type { Window } from '../../model/window.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import type { Line } from '../lines.ts'
import type { Stated } from '../stated.ts'

const FIVE_YEARS: Readonly<Record<string, number>> = {
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
}

/** First and last day of the plan: years of its title, else what its clauses aim at. */
export function findPeriod(
  titles: readonly { readonly text: string; readonly first: Line }[],
  body: readonly Line[],
  issued: CivilDate | undefined,
): Stated<Window> | undefined {
  for (const { text, first } of titles) {
    const months = monthsOf(text)
    if (months !== undefined) return { value: months, line: first, text, sure: true }
    const years = yearsOf(text)
    if (years !== undefined) return { value: wholeYears(...years), line: first, text, sure: true }
  }
  return aimedAt(body, issued)
}

/** (2023年9月—2025年8月), 2024年4月至10月: from the first day of one month to the last of the other. */
function monthsOf(title: string): Window | undefined {
  const found = /(20\d{2})年(\d{1,2})月\s*[-‐‑‒–—―─~～至到]+\s*(?:(20\d{2})年)?(\d{1,2})月/.exec(
    title.replace(/\s/g, ''),
  )
  const [, year = '', month = '', lastYear = year, lastMonth = ''] = found ?? []
  const [first, last] = [Number(month), Number(lastMonth)]
  if (found === null || first < 1 || first > 12 || last < 1 || last > 12) return undefined
  const [from, to] = [
    civilDate(Number(year), first, 1),
    civilDate(Number(lastYear), last, daysInMonth(Number(lastYear), last)),
  ]
  return from < to ? { from, to } : undefined
}

function yearsOf(title: string): [number, number] | undefined {
  const phrases = dayPhrasesIn(title).filter(({ year }) => year !== undefined)
  const span = phrases.find(({ from }) => from !== undefined)
  if (span?.from !== undefined && span.year !== undefined) return [span.from, span.year]
  const loose = /((?:19|20)\d{2})\s*年?\s*[-‐‑‒–—―─~～至到]+\s*((?:19|20)\d{2})/.exec(title)
  if (loose !== null) return [Number(loose[1]), Number(loose[2])]
  // 2022年工作总结和2023年工作计划: the year of the plan, not of what was done.
  const planned = /(20\d{2})年度?[^,。、和及年]{0,12}(?:计划|要点|安排|方案|思路|打算)/.exec(title)?.[1]
  if (planned !== undefined) return [Number(planned), Number(planned)]
  const [only, second] = phrases
  if (only?.year !== undefined && second === undefined) return [only.year, only.year]
  const plan = /十[三四五六]五/.exec(title)?.[0] ?? ''
  const first = FIVE_YEARS[plan]
  return first === undefined ? undefined : [first, first + 4]
}

/** From the year of issue to the last year that the clauses name with 到: the document states neither. */
function aimedAt(body: readonly Line[], issued: CivilDate | undefined): Stated<Window> | undefined {
  if (issued === undefined) return undefined
  const from = yearOf(issued)
  const aims = body.flatMap((line) =>
    [...line.plain.matchAll(/(?:到|至)\s*(20\d{2})\s*年|(十[四五六]五)["”]?(?:期间|时期|末|规划|国家)/g)].map(
      (match) => {
        const year = match[1] === undefined ? (FIVE_YEARS[match[2] ?? ''] ?? from) + 4 : Number(match[1])
        return { year, line, text: match[0] }
      },
    ),
  )
  const last = aims
    .filter(({ year }) => year >= from && year <= from + 15)
    .reduce<(typeof aims)[number] | undefined>(
      (best, aim) => (best === undefined || aim.year > best.year ? aim : best),
      undefined,
    )
  const line = last?.line ?? body[0]
  return line === undefined
    ? undefined
    : { value: wholeYears(from, last?.year ?? from), line, text: last?.text ?? issued, sure: false }
}

function wholeYears(from: number, to: number): Window {
  return { from: `${from}-01-01`, to: `${to}-12-31` }
}
