import { civilDate, yearOf } from '../../model/civil-date.ts'
import type { DayPhrase } from '../day-phrase.ts'
import { AIM } from '../quota-phrase.ts'
import type { Span } from '../span.ts'
import type { Figure, Sentence } from './figures.ts'
import { datesOf, isDeadline } from './period-of.ts'
import type { FieldDoubt } from './quota-of.ts'
import type { BaselineValue, IndicatorValue, TermsContext } from './terms.ts'

export type Target = IndicatorValue['targets'][number]

/** A level to be reached; an empty title goes on with the level before. */
export interface TargetReading extends Span {
  readonly title: string
  readonly unit: string
  readonly target: Target
  readonly day: DayPhrase | undefined
  readonly doubts: readonly FieldDoubt[]
}

const OPENING =
  /^(?:年底|年末|年内|并|且|其中|确保|力争|争取|努力|实现|使得?|推动|促进|保证|到|至|在(?=[全我\d])|的|、|和)+/
const COMPARING =
  /(?:力争|争取|确保|要|应|将|须|需|均|分别|总体|稳定|保持)*(?:达到?|超过|突破|不低于|不少于|高于|大于|至少|提高到|提高至|提升到|提升至|增长到|增长至|上升到|上升至|为|在|实现$)/

/** The level that a per cent figure asks for. */
export function targetOf(
  figure: Figure,
  sentence: Sentence,
  context: TermsContext,
): TargetReading | undefined {
  const day = dayOf(figure, sentence)
  const [dated, otherBy] = day === undefined ? [] : datesOf(day, context)
  const by = dated ?? context.due ?? context.period?.to
  if (by === undefined) return undefined
  const op = figure.comparison === 'more-than' ? ('more_than' as const) : ('at_least' as const)
  const doubts: FieldDoubt[] = []
  if (dated === undefined && context.due === undefined) doubts.push(['by', by, ''])
  if (otherBy !== undefined) doubts.push(['by', by, otherBy])
  const aim = AIM.exec(figure.before)?.[0]
  if (aim !== undefined) doubts.push([op, String(figure.value), aim])
  if (figure.upTo !== undefined) doubts.push([op, String(figure.value), String(figure.upTo)])
  return {
    start: figure.start,
    end: figure.end,
    title: titleOf(figure, sentence),
    unit: figure.percent ? '%' : (figure.counter ?? ''),
    target: { by, [op]: figure.value },
    day,
    doubts,
  }
}

/** 分别 shares the numbers out over the days; else the nearest day before the number, else the only one behind. */
function dayOf(figure: Figure, sentence: Sentence): DayPhrase | undefined {
  const days = sentence.days.filter((day) => isDeadline(day, sentence))
  if (/分别/.test(figure.before)) {
    const figures = sentence.figures.filter(({ percent }) => percent === figure.percent)
    const index = figures.findIndex(({ start }) => start === figure.start)
    if (days.length === figures.length) return days[index]
  }
  return days.findLast(({ end }) => end <= figure.start) ?? (days.length === 1 ? days[0] : undefined)
}

/** The words before the comparison, without days, numbers and verbs around them. */
function titleOf(figure: Figure, sentence: Sentence): string {
  const { days, start } = sentence
  const from = figure.start - figure.part.length
  let words = figure.part
  for (const day of days.toReversed()) {
    const [at, end] = [day.start - from, day.end - from]
    if (at >= 0 && end <= words.length) words = `${words.slice(0, at)}\n${words.slice(end)}`
  }
  const pieces = words.split('\n').map((piece) => clean(piece))
  const title = pieces.findLast((piece) => /\p{Script=Han}{2}/u.test(piece)) ?? ''
  if (start > from) return ''
  return title === '' ? '' : ownPart(withPredicate(title, sentence), figure, sentence)
}

/** 全国公民具备科学素质的比例达到15%，我县达到13%: 我县 stands for its 比例. */
function withPredicate(title: string, { text }: Sentence): string {
  if (!/^[我本全][省市州盟县区旗镇乡街校]$/.test(title)) return title
  const shared = /(?:全国|全省|全自治区|全市|全州|全盟)([^,;。\d]{2,20}?(?:的比例|比例|水平|率))/.exec(
    text,
  )?.[1]
  return title + (shared ?? '')
}

const SHARED = /(?:具备|的|科学素质|科普|参与|知晓|满意).*$/

/** 农民、产业工人具备科学素质的比例分别达到10%、14%: each number has a subject of its own. */
function ownPart(title: string, figure: Figure, { figures }: Sentence): string {
  const subjects = title.split('、')
  const levels = figures.filter(({ percent }) => percent)
  if (!/分别/.test(figure.before) || subjects.length < 2 || subjects.length !== levels.length) return title
  const subject = subjects[levels.findIndex(({ start }) => start === figure.start)] ?? title
  const shared = SHARED.exec(subjects.at(-1) ?? '')?.[0] ?? ''
  return subject.endsWith(shared) ? subject : subject + shared
}

function clean(piece: string): string {
  const head = piece.split(/[从由在]$/)[0] ?? ''
  const bare = head.replace(/[\d.]+%.*$/, '').replace(OPENING, '')
  return (bare.split(COMPARING)[0] ?? '')
    .replace(/[“”"'‘’()]/g, '')
    .replace(OPENING, '')
    .replace(/[从由、和的到至在]+$/, '')
}

/** A year before the plan and its issue. */
function isOver(year: number, { issued, period }: TermsContext): boolean {
  const first = issued === undefined ? 0 : yearOf(issued)
  return year < Math.min(first, period === undefined ? first : yearOf(period.from))
}

/** 从2020年的10.2%提高到…, 2020年为9.7%: what was measured in a year gone by. */
export function baselineOf(
  figure: Figure,
  sentence: Sentence,
  context: TermsContext,
): BaselineValue | undefined {
  const day = sentence.days.findLast(({ end }) => end <= figure.start)
  if (!figure.percent || day?.year === undefined || day.from !== undefined) return undefined
  const between = sentence.text.slice(day.end - sentence.start, figure.start - sentence.start)
  const isGround = between === '' && /^(?:的)?基础上/.test(figure.after)
  if (!isGround && !/^(?:的|底的|末的|为|是|达到?|已达)$/.test(between)) return undefined
  const lead = sentence.text.slice(0, day.start - sentence.start)
  const isStart = /[从由自]$/.test(lead)
  const isEnd = context.place === 'background' || (/[从由自]/.test(lead) && isOver(day.year, context))
  if (!isStart && !isEnd && !isGround) return undefined
  const title = titleOf(figure, sentence)
  const [date] = datesOf(day, context)
  return title === '' || date === undefined
    ? undefined
    : { title, date: date.endsWith('-12-31') ? date : civilDate(day.year, 12, 31), value: figure.value }
}
