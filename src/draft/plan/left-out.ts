import { type CivilDate, yearOf } from '../../model/civil-date.ts'
import { type CommitmentNumber, commitmentNumbersIn } from '../../phrases/commitment-numbers.ts'
import { agreesWith, agreesWithDayOfYear, type NamedDay } from '../../phrases/day-phrase.ts'
import { isWithin, overlap, type Span } from '../../phrases/span.ts'
import type { LeftOutReason } from '../draft.ts'
import type { Head } from '../head/head.ts'
import type { Line } from '../lines.ts'
import type { Noted } from '../outline.ts'
import type { ReadClause } from './clause-reader.ts'
import type { Notebook } from './notebook.ts'

/** A number that the plan leaves out, by the words around it. The reason is a code until words are put to it. */
export interface Ignored {
  readonly anchor: string
  readonly reason: LeftOutReason
}

/**
 * Notes every number that is no commitment with its reason, and answers those that nobody would tell for none without
 * being told. `dues` are the days of tasks that stand apart from their clauses.
 */
export function leaveOut(
  clauses: readonly ReadClause[],
  dues: readonly DueDay[],
  head: Head,
  notes: Notebook,
): Ignored[] {
  const byLine = new Map<Line, ReadClause[]>()
  for (const clause of clauses) byLine.set(clause.line, [...(byLine.get(clause.line) ?? []), clause])
  const ignored = new Map<string, Ignored>()
  for (const [line, own] of byLine) {
    const taken = own.flatMap(takenSpans)
    const due = spansIn(line, dues)
    const days = daysOf(own)
    const aside = own.flatMap(({ start, terms }) => terms.setAside.map((one) => shifted(one, start)))
    const numbers = commitmentNumbersIn(line.plain)
    for (const { start, end, reason } of aside) {
      const span = { start, end }
      const number = numbers.find((one) => overlap(one, span))
      if (taken.some((one) => isWithin(span, one)) || isDue(number ?? span, due)) continue
      notes.leave(line, wordsAround(line, start, end), reason)
    }
    for (const number of numbers) {
      if (number.excuse !== undefined || taken.some((span) => overlap(span, number))) continue
      if (isPlain(number, head) || isOneOf(number, days) || isDue(number, due)) continue
      const known = aside.find((span) => overlap(span, number))
      if (known === undefined)
        notes.leave(line, wordsAround(line, number.start, number.end), 'not-understood')
      const anchor = around(line.text, number)
      ignored.set(anchor, { anchor, reason: known?.reason ?? 'not-understood' })
    }
  }
  return [...ignored.values()]
}

/** A day that stands apart from the clause of its task, as the plan has it. */
export interface DueDay extends Noted {
  readonly day: CivilDate
}

/** 完成时限：2024年12月底前 below a clause. */
function spansIn(line: Line, dues: readonly DueDay[]): (Span & Pick<DueDay, 'day'>)[] {
  return dues.flatMap((due) => {
    const start = due.line === line ? line.reading.indexOf(due.text) : -1
    return start < 0 ? [] : [{ start, end: start + due.text.length, day: due.day }]
  })
}

/** Of 4月—6月 the task is due by the second; the first is left out. */
function isDue(number: Span & { readonly day?: NamedDay }, due: ReturnType<typeof spansIn>): boolean {
  return due.some(
    (one) => overlap(one, number) && (number.day === undefined || agreesWith(number.day, one.day)),
  )
}

/** Where values of the plan were read from. */
function takenSpans({ start, terms }: ReadClause): Span[] {
  const { quotas, indicators, baselines, milestones, deliverables, due } = terms
  return [
    ...quotas,
    ...indicators,
    ...baselines,
    ...milestones,
    ...deliverables,
    ...(due === undefined ? [] : [due]),
  ].map((term) => shifted(term, start))
}

function shifted<Value extends Span>(span: Value, by: number): Value {
  return { ...span, start: span.start + by, end: span.end + by }
}

/** The days that values of the clauses are due by, whole or such as 11-30: they stand apart from the numbers. */
function daysOf(clauses: readonly ReadClause[]): readonly string[] {
  const days = clauses.flatMap(({ terms }) => [
    ...[...terms.quotas, ...terms.milestones].map(({ value }) => value.by),
    ...terms.indicators.flatMap(({ value }) => value.targets.map(({ by }) => by)),
    ...terms.baselines.map(({ value }) => value.date),
    ...terms.deliverables.map(({ value: { due } }) => (typeof due === 'object' ? due.on : due)),
    terms.due?.value,
  ])
  return [...new Set(days)].filter((day) => typeof day === 'string')
}

function isOneOf({ day }: CommitmentNumber, days: readonly string[]): boolean {
  if (day === undefined) return false
  return days.some((date) =>
    date.length === MONTH_AND_DAY ? agreesWithDayOfYear(day, date) : agreesWith(day, date),
  )
}

const MONTH_AND_DAY = '11-30'.length

/** The plan's own years, and years before it was issued. */
function isPlain({ day }: CommitmentNumber, { period, issued }: Head): boolean {
  if (day?.year === undefined) return false
  const [from, to] = [period?.value.from, period?.value.to].map((date) =>
    date === undefined ? undefined : yearOf(date),
  )
  if (day.month === undefined && day.year === to && (day.from ?? to) === from) return true
  const first = Math.min(from ?? day.year, issued === undefined ? day.year : yearOf(issued.value))
  return day.year < first
}

const LONGEST = 24

/** The part of the sentence that holds the number; of a long one as many words around it as an anchor may hold. */
function around(text: string, { start, end }: Span): string {
  const before = /[^，,。；;：:]*$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
  const from = start - before.length
  const length = Math.min(end - start, LONGEST)
  const first = Math.max(from, start - Math.floor((LONGEST - length) / 2))
  const rest = /^[^，,。；;：:]*/.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
  return text.slice(first, Math.min(end + rest.length, first + LONGEST)).trim()
}

function wordsAround({ reading }: Line, start: number, end: number): string {
  return reading.slice(Math.max(0, start - 12), end + 12).trim()
}
