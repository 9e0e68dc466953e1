import { type CivilDate, civilDate, yearOf } from '../../model/civil-date.ts'
import type { Per } from '../../model/window.ts'
import type { Cycle } from '../cycles.ts'
import { type DayPhrase, meanings } from '../day-phrase.ts'
import type { Figure, Sentence } from './figures.ts'
import type { TermsContext } from './terms.ts'

/** For which time a number is asked for. */
export interface PeriodReading {
  readonly per: Per
  readonly by?: CivilDate
  readonly cycle?: Cycle
  /** The day that `by` comes from. */
  readonly day?: DayPhrase
  /** The words of a single year of the plan, 2023年: it may mean that year alone, and a plan counts from its first day. */
  readonly yearAlone?: string
  /** 2025年前 may mean the end of 2024 as well. */
  readonly otherBy?: CivilDate
}

/** The nearest word of time before the number, else one right behind it: 2次/年. */
export function periodOf(figure: Figure, sentence: Sentence, context: TermsContext): PeriodReading {
  const partStart = figure.start - figure.part.length
  const isSum = /累计|合计|共计|总计|总数|总量|(?:粉丝|用户|会员)(?:人?数|量)?/.test(figure.part)
  const cycle =
    sentence.cycles.findLast(({ start, end }) => end <= figure.start && (!isSum || start >= partStart)) ??
    sentence.cycles.find(({ start }) => isBehind(start, figure))
  const day =
    sharedOut(figure, sentence) ??
    sentence.days.findLast(
      (one) => one.end <= figure.start && isDeadline(one, sentence) && reaches(one, figure, sentence),
    )
  if (cycle !== undefined && (day === undefined || day.start <= cycle.start))
    return { per: cycle.per === 'other' ? 'total' : cycle.per, cycle }
  if (day !== undefined) return { ...byDay(day, context), ...yearAlone(day, sentence, context) }
  const behind = sentence.days.find((one) => isBehind(one.start, figure) && isDeadline(one, sentence))
  if (behind !== undefined) return byDay(behind, context)
  const completion = sentence.days.find((one) => isCompletion(one, figure, sentence))
  if (completion !== undefined) return byDay(completion, context)
  if (
    /(?<![\d〇一二两三四五六七八九十去今明当全每近])年(?:底前|内|末前)/.test(figure.before) &&
    context.issued !== undefined
  ) {
    return { per: 'total', by: civilDate(yearOf(context.issued), 12, 31) }
  }
  return { per: 'total', ...(context.due === undefined ? {} : { by: context.due }) }
}

/** 2025年10月底前开放,“十四五”期间新建5座: a stretch of time ends what the day before it said. */
function reaches(day: DayPhrase, figure: Figure, { text, start }: Sentence): boolean {
  return !/(?:期间|期内|时期)/.test(text.slice(day.end - start, figure.start - start))
}

/** 到2023年、2025年分别建成5个、10个: each number has a day of its own. */
function sharedOut(figure: Figure, sentence: Sentence): DayPhrase | undefined {
  if (!/分别/.test(figure.before)) return undefined
  const days = sentence.days.filter((day) => isDeadline(day, sentence))
  const alike = sentence.figures.filter(
    ({ counter, percent }) => counter === figure.counter && percent === figure.percent,
  )
  return days.length < 2 || days.length !== alike.length
    ? undefined
    : days[alike.findIndex(({ start }) => start === figure.start)]
}

/** 2次/年, 2次(每年), 2次以上每年. */
function isBehind(start: number, { end, after }: Figure): boolean {
  return start >= end && /^(?:以上)?\(?$/.test(after.slice(0, start - end))
}

/** 开发课程20门,2024年底前全部上线: the day of the next part is the number's. */
function isCompletion(day: DayPhrase, figure: Figure, { text, start }: Sentence): boolean {
  if (day.start < figure.end || day.yearly) return false
  return (
    /^[^,;:。]{0,12},(?:到|于|在)?$/.test(text.slice(figure.end - start, day.start - start)) &&
    /^(?:全部|全面|均|悉数)(?:完成|上线|到位|建成|投[入用]|开[放馆课]|启用|实现|落实)/.test(
      text.slice(day.end - start),
    )
  )
}

/** A day of every year, a month that something takes place in and a day to start from are none to be met. */
export function isDeadline(day: DayPhrase, { text, start }: Sentence): boolean {
  if (day.yearly) return false
  const [before, after] = [text.slice(0, day.start - start), text.slice(day.end - start)]
  if (/^(?:以来|起|版|修订|级)/.test(after) || /(?:自|自从|早在|较|比|同比|[印颁]发于)$/.test(before))
    return false
  if (/每年度?的?$/.test(before) || (day.year === undefined && /月份?[到至]$/.test(before))) return false
  if (day.year !== undefined) return true
  return (
    /[底末前止内]$/.test(text.slice(0, day.end - start)) || /(?:到|至|截至|截止|时限:?|时间:?)$/.test(before)
  )
}

/** 2023年培训3000人次 in a plan from 2021. */
function yearAlone(
  day: DayPhrase,
  { text, start }: Sentence,
  { period }: TermsContext,
): Pick<PeriodReading, 'yearAlone'> {
  const words = text.slice(day.start - start, day.end - start)
  const isAlone =
    /^\d{4}年$/.test(words) && !/(?:到|至|截至|截止|底|、)$/.test(text.slice(0, day.start - start))
  const isLater = period !== undefined && day.year !== undefined && day.year > yearOf(period.from)
  return isAlone && isLater && day.from === undefined ? { yearAlone: words } : {}
}

function byDay(day: DayPhrase, context: TermsContext): PeriodReading {
  const [by, otherBy] = datesOf(day, context)
  if (by === undefined) return { per: 'total' }
  return { per: 'total', by, day, ...(otherBy === undefined ? {} : { otherBy }) }
}

/**
 * The date that a day stands for, and the other one that it may mean. Without a year it is the next one from the day of
 * issue; none where no year is known.
 */
export function datesOf(day: DayPhrase, { issued, period }: TermsContext): CivilDate[] {
  const known = issued ?? period?.from
  if (day.year !== undefined) return meanings(day, day.year)
  if (known === undefined) return []
  const dates = meanings(day, yearOf(known))
  return (dates[0] ?? '') < known ? meanings(day, yearOf(known) + 1) : dates
}
