import { daysInMonth, yearOf } from '../../model/civil-date.ts'
import type { DayPhrase } from '../day-phrase.ts'
import { isWithin, type Span } from '../span.ts'
import { type DocumentPlace, documentsIn } from './document-titles.ts'
import type { Sentence } from './figures.ts'
import { HAND_IN, isDueDay, receiverIn, senderIn } from './hand-in.ts'
import { datesOf } from './period-of.ts'
import type { DeliverableValue, TermsContext } from './terms.ts'

export interface DeliverableReading extends Span {
  readonly value: Omit<DeliverableValue, 'anchor'>
  /** The day that it is due. */
  readonly day: DayPhrase
}

/** Documents to hand in by a day; two in one sentence are two, and each time of handing in has a day of its own. */
export function deliverablesIn(sentence: Sentence, context: TermsContext): DeliverableReading[] {
  const found: DeliverableReading[] = []
  if (sentence.days.length === 0) return found
  for (const segment of segmentsOf(sentence)) {
    // 每年6月底前向区科协报送小结,12月底前报送总结: receiver and 每年 go on.
    found.push(
      ...inSegment(segment, context, {
        to: found.at(-1)?.value.to,
        isYearly: typeof found.at(-1)?.value.due === 'object',
      }),
    )
  }
  return found
}

/** Parts between commas; one without a verb of handing in belongs to the next. */
function segmentsOf(sentence: Sentence): Sentence[] {
  const segments: Sentence[] = []
  let start = 0
  for (const match of sentence.text.matchAll(/[^,]*(?:,|$)/g)) {
    const end = match.index + match[0].length
    const text = sentence.text.slice(start, end)
    if (end === start || (!new RegExp(HAND_IN).test(text) && end < sentence.text.length)) continue
    const span = { start: sentence.start + start, end: sentence.start + end }
    segments.push({ ...sentence, ...span, text, days: sentence.days.filter((day) => isWithin(day, span)) })
    start = end
  }
  return segments
}

function inSegment(
  sentence: Sentence,
  context: TermsContext,
  former: { readonly to: string | undefined; readonly isYearly: boolean },
): DeliverableReading[] {
  const { text, start } = sentence
  const verb = new RegExp(HAND_IN).exec(text)
  const days = sentence.days.filter((day) => isDueDay(day, sentence))
  if (verb === null || days.length === 0) return []
  const to = receiverIn(text) ?? former.to
  const from = senderIn(text.slice(0, (days[0]?.start ?? start) - start))
  const documents = documentsIn(text, sentence, to)
  return days.flatMap((day, nth) => {
    const due = dueOf(day, sentence, context, former.isYearly)
    return documentsOf(nth, days, documents, sentence).map(({ title, place }) => ({
      start: place + start,
      end: place + start + title.length,
      value: { title: withYear(title, due, context), due, from, ...(to === undefined ? {} : { to }) },
      day,
    }))
  })
}

/**
 * Which documents are due by the n-th day: 4月20日前将计划、12月10日前将总结报 names those behind each day, 6月底、11月底前
 * 分别报送 shares them out in order. Else every day asks for all of them.
 */
function documentsOf(
  nth: number,
  days: readonly DayPhrase[],
  documents: readonly DocumentPlace[],
  { text, start }: Sentence,
): readonly DocumentPlace[] {
  const behind = days.map(({ end }, index) =>
    documents.filter(
      ({ place }) =>
        place + start >= end && place + start < (days[index + 1]?.start ?? Number.POSITIVE_INFINITY),
    ),
  )
  if (behind.every(({ length }) => length > 0)) return behind[nth] ?? []
  const ahead = days.map(({ start: at }, index) =>
    documents.filter(
      ({ place }) =>
        place + start < at && place + start >= (days[index - 1]?.end ?? Number.NEGATIVE_INFINITY),
    ),
  )
  if (ahead.every(({ length }) => length === 1)) return ahead[nth] ?? []
  if (text.includes('分别') && days.length === documents.length) return documents.slice(nth, nth + 1)
  return documents
}

/** 每年11月30日前 is a day of every year, from the first one after the issue. */
function dueOf(
  day: DayPhrase,
  { text, start }: Sentence,
  context: TermsContext,
  goesOn: boolean,
): DeliverableValue['due'] {
  const [date] = datesOf(day, context)
  const isYearly =
    day.year === undefined &&
    (goesOn || day.yearly || /每年|逐年|年度?均/.test(text.slice(0, day.start - start)))
  if (!isYearly || day.month === undefined) return date
  const month = String(day.month).padStart(2, '0')
  const on = `${month}-${String(day.day ?? daysInMonth(2023, day.month)).padStart(2, '0')}`
  if (date === undefined) return undefined
  // 次年1月15日前: about the first year of the plan, in its second.
  const isNext = /[次翌来]年度?的?$/.test(text.slice(0, day.start - start))
  const first = isNext ? Math.max(yearOf(date), yearOf(context.period?.from ?? date) + 1) : yearOf(date)
  return { every: 'year', on, first }
}

/** 本年度 of a document asked for once means the year that it falls due in. */
function withYear(title: string, due: DeliverableValue['due'], { issued }: TermsContext): string {
  if (typeof due !== 'string' || issued === undefined) return title
  return title.replace(/^(?:本|当|今)年度?(?=工作|计划|总结)/, `${yearOf(due)}年度`)
}
