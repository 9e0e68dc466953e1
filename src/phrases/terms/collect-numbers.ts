import { AIM } from '../quota-phrase.ts'
import { overlap, type Span } from '../span.ts'
import { anchorOf } from './anchor.ts'
import { addDoubts, type Collected, isTaken, leave, take } from './collected.ts'
import type { Compact } from './compact.ts'
import { coverageIn } from './coverage.ts'
import type { Figure, Sentence } from './figures.ts'
import { baselineOf, targetOf } from './indicators.ts'
import { isDeadline, periodOf } from './period-of.ts'
import { quotaOf } from './quota-of.ts'
import { reasonOf } from './reasons/reasons.ts'
import { wholeState } from './states.ts'
import type { QuotaValue, TermsContext } from './terms.ts'

/** Quotas, levels and states of the numbers of a sentence; what asks for nothing is set aside with its reason. */
export function collectNumbers(
  found: Collected,
  sentence: Sentence,
  clause: Compact,
  context: TermsContext,
): void {
  const left: Figure[] = []
  for (const figure of sentence.figures) {
    if (isTaken(found, figure)) continue
    const baseline = baselineOf(figure, sentence, context)
    const reason = reasonOf(figure, sentence, context)
    if (baseline !== undefined) {
      found.baselines.push({ start: figure.start, end: figure.end, value: baseline })
      take(found, figure)
      takeDayBefore(found, figure, sentence)
    } else if (reason !== undefined) leave(found, figure, reason)
    else left.push(figure)
  }
  if (context.place === 'background') return
  const asking = { ...sentence, figures: left }
  collectStatesOfWhole(found, asking, clause)
  if (context.place !== 'goal') collectCoverage(found, asking, clause, context)
  for (const figure of left) {
    if (isTaken(found, figure)) continue
    if (isLevel(figure, asking, context)) collectTarget(found, figure, asking, clause, context)
    else collectQuota(found, figure, asking, clause, context)
  }
}

/** A per cent figure, and in a list of goals every number that does not come back. */
function isLevel(figure: Figure, sentence: Sentence, context: TermsContext): boolean {
  return figure.percent || (context.place === 'goal' && periodOf(figure, sentence, context).per === 'total')
}

function collectStatesOfWhole(found: Collected, sentence: Sentence, { text }: Compact): void {
  const isDated = sentence.days.some((day) => isDeadline(day, sentence)) || sentence.cycles.length > 0
  for (const figure of sentence.figures) {
    const state = isDated ? undefined : wholeState(figure)
    if (state === undefined) continue
    const anchor = anchorOf(text, state, state.start)
    found.milestones.push({
      start: state.start,
      end: state.end,
      value: { title: text.slice(state.start, state.end), anchor },
    })
    take(found, figure)
  }
}

function collectCoverage(found: Collected, sentence: Sentence, clause: Compact, context: TermsContext): void {
  for (const { value, doubts, start, end } of coverageIn(sentence, context)) {
    if (isTaken(found, { start, end })) continue
    addQuota(found, value, { start, end }, sentence, clause)
    addDoubts(found, ['quotas', found.quotas.length - 1], { start, end }, doubts)
    for (const figure of sentence.figures) if (overlap(figure, { start, end })) take(found, figure)
    takeDay(found, value.by, { start, end }, sentence)
  }
}

function collectQuota(
  found: Collected,
  figure: Figure,
  sentence: Sentence,
  clause: Compact,
  context: TermsContext,
): void {
  const span = { start: figure.start, end: figure.end }
  const reading = quotaOf(figure, sentence, context)
  if (reading === undefined) {
    leave(found, span, 'unclear')
    return
  }
  const { value, measure, doubts } = reading
  addQuota(found, value, span, sentence, clause)
  if (measure?.unit !== undefined) found.measures[measure.measure] = { unit: measure.unit }
  const path = ['quotas', found.quotas.length - 1]
  addDoubts(found, path, span, doubts)
  if (measure?.or !== undefined) addDoubts(found, path, span, [['measure', measure.measure, measure.or]])
  takeDay(found, value.by, span, sentence)
  if (reading.period.day !== undefined) take(found, reading.period.day)
  if (value.by === undefined) leaveDay(found, reading.period.cycle ?? span, sentence)
}

function addQuota(
  found: Collected,
  value: Omit<QuotaValue, 'anchor'>,
  span: Span,
  sentence: Sentence,
  { text, plain }: Compact,
): void {
  const tail = /^(?:及|或)?以上/.exec(plain.slice(span.end))?.[0].length ?? 0
  const core = { start: span.start, end: span.end + tail }
  found.quotas.push({
    ...span,
    value: { ...value, anchor: anchorOf(text, core, wishFor(value, span, sentence)) },
  })
  take(found, span)
}

/** Where the words begin that a reader wants to see beside the number: 力争, 每年, 到2025年. */
function wishFor(value: Omit<QuotaValue, 'anchor'>, { start }: Span, sentence: Sentence): number {
  const before = sentence.text.slice(0, start - sentence.start)
  const aim =
    value.strength === undefined ? -1 : before.search(new RegExp(`(?:${AIM.source})(?!.*(?:${AIM.source}))`))
  const cycle = value.per === 'total' ? undefined : sentence.cycles.findLast(({ end }) => end <= start)
  const day = value.by === undefined ? undefined : sentence.days.findLast(({ end }) => end <= start)
  const places = [aim < 0 ? undefined : aim + sentence.start, cycle?.start, day?.start].filter(
    (place) => place !== undefined,
  )
  return places.length === 0 ? start - (before.split(/[,;:、]/).at(-1)?.length ?? 0) : Math.min(...places)
}

function collectTarget(
  found: Collected,
  figure: Figure,
  sentence: Sentence,
  clause: Compact,
  context: TermsContext,
): void {
  const span = { start: figure.start, end: figure.end }
  const reading = targetOf(figure, sentence, context)
  if (reading === undefined) {
    leave(found, span, 'unclear')
    return
  }
  const { unit, target, day, doubts } = reading
  const title =
    reading.title !== '' || found.indicators.length > 0 ? reading.title : otherTitle(found, sentence)
  const last = found.indicators.at(-1)
  const goesOn =
    last !== undefined && (title === '' || title === last.value.title) && last.value.unit === unit
  if (goesOn) {
    const targets = [...last.value.targets, target]
    found.indicators.splice(-1, 1, { ...last, end: span.end, value: { ...last.value, targets } })
  } else if (title === '') {
    leave(found, span, 'unclear')
    return
  } else {
    const anchor = anchorOf(clause.text, span, figure.start - figure.part.length)
    found.indicators.push({ ...span, value: { title, unit, targets: [target], anchor } })
  }
  take(found, span)
  if (day !== undefined) take(found, day)
  const index = found.indicators.length - 1
  const targets = found.indicators[index]?.value.targets.length ?? 1
  addDoubts(found, ['indicators', index, 'targets', targets - 1], span, doubts)
}

/** 2023年达到13%, …公民具备科学素质的比例稳步提升: the title stands behind, or with what was measured before. */
function otherTitle(found: Collected, { text }: Sentence): string {
  return (
    found.baselines.at(-1)?.value.title ??
    /[^,;:。\d%年到]{2,20}(?:的比例|比例|占比|水平|率)/.exec(text)?.[0] ??
    ''
  )
}

/** The day that gave a quota its `by` asks for nothing more; neither does one that says when a yearly number is due. */
function takeDay(found: Collected, by: string | undefined, { start }: Span, sentence: Sentence): void {
  if (by === undefined) return
  const days = sentence.days.filter((one) => one.end <= start && isDeadline(one, sentence))
  const last = days.at(-1)
  if (last !== undefined) take(found, last)
  // Days that 分别 shares out stand together.
  if (sentence.text.includes('分别')) for (const day of days) take(found, day)
}

/** 到2025年,每年…: a number that comes back has no last day of its own. */
function leaveDay(found: Collected, { start }: Span, sentence: Sentence): void {
  const day = sentence.days.findLast(
    (one) =>
      one.end <= start &&
      isDeadline(one, sentence) &&
      /^[,、:]?[^,;:。]{0,4}$/.test(sentence.text.slice(one.end - sentence.start, start - sentence.start)),
  )
  if (day !== undefined && !isTaken(found, day)) leave(found, day, 'period')
}

function takeDayBefore(found: Collected, { start }: Span, sentence: Sentence): void {
  const day = sentence.days.findLast(({ end }) => end <= start)
  if (day !== undefined) take(found, day)
}
