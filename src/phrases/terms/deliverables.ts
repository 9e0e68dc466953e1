import { daysInMonth, yearOf } from '../../model/civil-date.ts'
import type { DayPhrase } from '../day-phrase.ts'
import { isWithin, type Span } from '../span.ts'
import { readUnitList } from '../unit-list.ts'
import { endsLikeUnit, namesGroup } from '../unit-name.ts'
import type { Sentence } from './figures.ts'
import { datesOf } from './period-of.ts'
import type { DeliverableValue, TermsContext } from './terms.ts'

export interface DeliverableReading extends Span {
  readonly value: Omit<DeliverableValue, 'anchor'>
  /** The day that it is due. */
  readonly day: DayPhrase
}

/** A desk that takes papers in. */
const DESK = '[^,;。、]{1,12}(?:办公室|秘书处|办|处|科协|局|组)'
const HAND_IN = `(?:${[
  '报送|上报|提交|送交|呈报|递交|反馈|报备|抄送',
  '报告(?=[给至])',
  '报(?=[至到送给]|[市县区省州团镇乡校院旗盟])',
  // 海报, 日报, 汇报 … are no handing in.
  '(?<![海日情简汇申填通年周月学晚电墙])报(?=(?:全民科学素质)?(?:工作)?领导小组|[^,;。、报]{0,12}办公室)',
  `(?<![上提递送呈移])交(?![通流付易])(?=[至到给]|${DESK})`,
  `(?<![报递呈抄转配赠输选护])送(?=[至到给]|${DESK})`,
].join('|')})`
const KIND =
  '(?:总结|小结|计划|要点|方案|报告|报表|台账|台帐|清单|材料|名单|(?:汇总|统计|安排|计划|情况|登记|申报|推进|进度|分解|任务)表|数据|工作进展|(?:进展|完成|落实|开展|工作|自评|实施|执行|推进|贯彻|完成任务)情况|信息)'
const DOCUMENT = new RegExp(
  `(?:${KIND}|[^,;:。、]{1,24}?${KIND})(?:[（(][^()]*[)）])?(?=$|[,;:。、(及和与于在并按通送报交电书纸分应要须需均同]|以)`,
  'g',
)
const STRETCH = /^(?:上?半年度?|全年度?|年度|季度|月度|年中|年终)$/
/** 半年和全年工作情况: both are 工作情况. */
const SHARED_KIND = new RegExp(`(?:半年|全年|年|季|月)度?((?:工作)?${KIND})`)
const JOINED = /及|以及|和|与|、/

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

interface DocumentPlace {
  readonly title: string
  readonly place: number
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

function isDueDay(day: DayPhrase, { text, start }: Sentence): boolean {
  return (
    /^[、和及]/.test(text.slice(day.end - start)) ||
    /[前底末止内]$/.test(text.slice(day.start - start, day.end - start)) ||
    /(?:于|在|至|到|截止)$/.test(text.slice(0, day.start - start))
  )
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

/** The titles as written, without the verbs and days around them. */
function documentsIn(text: string, sentence: Sentence, to: string | undefined): DocumentPlace[] {
  // Days, receivers and verbs are blanked so that what is left between them are titles.
  let words = text
  const blank = (at: number, length: number): void => {
    words = words.slice(0, at) + ','.repeat(length) + words.slice(at + length)
  }
  for (const day of sentence.days) {
    // 2023年工作计划: the year is part of the title.
    const isOfTitle = day.month === undefined && !isDueDay(day, sentence)
    if (!isOfTitle) blank(day.start - sentence.start, day.end - day.start)
  }
  if (to !== undefined && text.includes(to)) blank(text.indexOf(to), to.length)
  for (const { 0: verb, index } of text.matchAll(
    new RegExp(
      `${HAND_IN}|此后每年|每年|次年|翌年|来年|请|务必|汇总(?!表)|将|把|通过[^,;。]*?(?=报送|上报|提交)|[于向至到](?=,)`,
      'g',
    ),
  )) {
    blank(index, verb.length)
  }
  return [...words.matchAll(DOCUMENT)].flatMap(({ 0: found, index }) => {
    const titles: DocumentPlace[] = []
    let at = index
    const shared = SHARED_KIND.exec(found)?.[1] ?? ''
    for (const piece of found.split(JOINED)) {
      const title = piece.replace(
        /^[及和与、]|^(?:逐[条项]|认真)?(?:制定|制订|编制|填写|梳理|形成|起草)(?=.{2})/,
        '',
      )
      const place = words.indexOf(title, at)
      at = place + title.length
      const whole = STRETCH.test(title) ? title + shared : title
      if (whole.length > 1 && new RegExp(KIND).test(whole)) titles.push({ title: whole, place })
    }
    return titles
  })
}

/** 本年度 of a document asked for once means the year that it falls due in. */
function withYear(title: string, due: DeliverableValue['due'], { issued }: TermsContext): string {
  if (typeof due !== 'string' || issued === undefined) return title
  return title.replace(/^(?:本|当|今)年度?(?=工作|计划|总结)/, `${yearOf(due)}年度`)
}

function receiverIn(text: string): string | undefined {
  const match =
    /(?:报送|上报|提交|送交|呈报|递交|反馈|抄送|报|交)(?:至|到|给|送)?(?<to>[^,;。:、(]{2,40}?)(?=$|[,;。:、(]|备案|汇总|审核)/.exec(
      text,
    ) ?? /向(?<to>[^,;。]{2,40}?)(?:报送|上报|提交|送交|报告|反馈)/.exec(text)
  const to = match?.groups?.to
  if (to === undefined) return undefined
  const by = /向(?<to>[^,;。]{2,40}?)(?:报送|上报|提交|送交|报告|反馈)/.exec(text)?.groups?.to
  return endsLikeUnit(to) && !new RegExp(KIND).test(to) ? to : by
}

/** Units named before the day; 各级各部门各单位 are all whom the document is addressed to. */
function senderIn(before: string): string[] | undefined {
  const words =
    before
      .split(/[,;:。]/)
      .at(-1)
      ?.replace(/^请|[于在]$|(?:应|要|须|需)$/g, '') ?? ''
  const units = readUnitList(words)
  if (units.length === 0 || !units.every(({ name }) => endsLikeUnit(name) || namesGroup(name)))
    return undefined
  return /^各(?:级|部门|单位|有关|责任|成员)/.test(words) ? undefined : units.map(({ name }) => name)
}
