import { type CivilDate, civilDate, isCivilDate, yearOf } from '../../model/civil-date.ts'
import { dayPhrasesIn, meanings } from '../../phrases/day-phrase.ts'
import type { DraftPlan } from '../draft.ts'

/** A day as people write it: 2023-05-06, 2023.5.6, 2023年5月6日, 2023年5月底, and 5月6日 where the plan has one year. */
export function readDay(plan: DraftPlan, typed: string): CivilDate | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const [, year, month, day] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text) ?? []
  const date =
    year === undefined ? dayInWords(plan, text) : civilDate(Number(year), Number(month), Number(day))
  return date !== undefined && isCivilDate(date) ? date : undefined
}

function dayInWords(plan: DraftPlan, text: string): CivilDate | undefined {
  const [month, day] = /^(\d{1,2})[-./](\d{1,2})$/.exec(text)?.slice(1).map(Number) ?? []
  const year = onlyYear(plan)
  if (month !== undefined && day !== undefined)
    return year === undefined ? undefined : civilDate(year, month, day)
  const [phrase, ...more] = dayPhrasesIn(text)
  // 2023年 and 2023年5月 alone are no day, and words around a day are no answer.
  const isWhole =
    phrase !== undefined && more.length === 0 && phrase.start === 0 && phrase.end >= text.length - 1
  if (!isWhole || phrase.yearly || phrase.from !== undefined) return undefined
  if (phrase.day === undefined && !/[底末]/.test(text)) return undefined
  const named = phrase.year ?? year
  return named === undefined ? undefined : meanings({ ...phrase, before: false }, named)[0]
}

/** The year that a day without one can only be in. */
function onlyYear({ period, issued, document_no: number }: DraftPlan): number | undefined {
  const [from, to] = [period?.from, period?.to].map((date) => (date ? yearOf(date) : undefined))
  if (from !== undefined && from === to) return from
  if (period !== undefined) return undefined
  if (issued) return yearOf(issued)
  const stated = /[〔[(（]((?:19|20)\d{2})/.exec(number ?? '')?.[1]
  return stated === undefined ? undefined : Number(stated)
}

/** 2021—2025年 and 2021年1月1日至2023年6月30日; years stand for their first and last day. */
export function readPeriod(plan: DraftPlan, typed: string): { from: CivilDate; to: CivilDate } | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const years = /^(\d{4})年?(?:(?:[-‐‑–—―─~～至到]+|\.\.)(\d{4})年?)?$/.exec(text)
  if (years !== null) {
    const [from, to] = [Number(years[1]), Number(years[2] ?? years[1])]
    return from > to ? undefined : { from: civilDate(from, 1, 1), to: civilDate(to, 12, 31) }
  }
  const ends = text.split(/[—―─~～至到]+|\.\.|(?<=日)-+/)
  if (ends.length !== 2) return undefined
  const [from, to] = ends.map((end) => readDay(plan, end))
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}

/** 每年12月5日: every year from the plan's first. */
export function readDue(plan: DraftPlan, typed: string): unknown {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const every = /^(?:每年|年年)(\d{1,2})[月\-./](\d{1,2})日?前?$/.exec(text)
  if (every === null) return readDay(plan, text)
  const first = plan.period?.from ?? plan.issued
  const on = [every[1], every[2]].map((part) => String(part).padStart(2, '0')).join('-')
  if (!first || !isCivilDate(`2023-${on}`)) return undefined
  return { every: 'year', on, first: yearOf(first) }
}
