import { comparable } from '../document/comparable.ts'
import { yearOf } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import { meanings, type NamedDay } from '../phrases/day-phrase.ts'
import { readQuotaPhrase } from '../phrases/quota-phrase.ts'
import type { Clause, Clauses, Passage } from './clause.ts'
import { type Figure, type Figures, overlaps } from './figures.ts'
import type { Located } from './find-clauses.ts'
import { occurrences } from './find-phrases.ts'
import type { TaskPointer } from './subjects.ts'
import type { ExcusedNumber, MissingAnchor, MissReason } from './trace-result.ts'

export interface ExcuseFinder {
  readonly excuseOf: (figure: Figure) => ExcusedNumber['reason'] | undefined
  /** Entries of `source.ignored` that were found, and those that were not. */
  readonly found: number
  readonly missing: readonly MissingAnchor[]
  /** Paragraphs that an entry of `source.ignored` names by how they begin; a phrase with a number means the number. */
  readonly paragraphs: ReadonlySet<Clause>
}

/** Why a number that nothing in the plan stands for is none all the same. */
export function excuseFinder(
  plan: Plan,
  clauses: Clauses,
  figures: Figures,
  located: readonly Located<TaskPointer>[],
  askedFor: readonly Figure[],
): ExcuseFinder {
  const ignored = (plan.source?.ignored ?? []).map(({ anchor }) => {
    const phrase = comparable(anchor)
    return phrase === '' ? [] : clauses.holding(phrase).flatMap((clause) => occurrences(clause, phrase))
  })
  const passages = ignored.flat()
  const points = pointsByClause(located)
  const isFurniture = furnitureFinder(clauses.all, located)
  return {
    excuseOf: (figure) => {
      if (passages.some((passage: Passage) => overlaps(figure, passage))) return 'ignored'
      if (figure.number.excuse !== undefined) return figure.number.excuse
      const day = excuseOfDay(figure, plan)
      if (day !== undefined) return day
      if (isInPoint(figure, points.get(figure.clause) ?? [])) return 'point'
      return isFurniture(figure) ? 'furniture' : undefined
    },
    found: ignored.filter((places) => places.length > 0).length,
    paragraphs: new Set(
      passages
        .filter(
          (passage) =>
            passage.start === 0 && !(figures.get(passage.clause) ?? []).some((one) => overlaps(one, passage)),
        )
        .map(({ clause }) => clause),
    ),
    missing: ignored.flatMap((places, index): MissingAnchor[] => {
      const wrong = places.find((place) => isAskedFor(place, figures, askedFor))
      if (wrong === undefined) return places.length > 0 ? [] : [missingIgnored(plan, index, 'absent')]
      return [{ ...missingIgnored(plan, index, 'asked-for'), line: wrong.clause.paragraph.line }]
    }),
  }
}

/** Whether the plan asks for all numbers of a passage: then it ignores none that is none. */
function isAskedFor(passage: Passage, figures: Figures, askedFor: readonly Figure[]): boolean {
  const inside = (figures.get(passage.clause) ?? []).filter((figure) => overlaps(figure, passage))
  return (
    inside.length > 0 &&
    inside.every((figure) => figure.number.excuse === undefined && askedFor.includes(figure))
  )
}

function missingIgnored(plan: Plan, index: number, reason: MissReason): MissingAnchor {
  const anchor = plan.source?.ignored?.[index]?.anchor ?? ''
  return { about: { ignored: index }, path: ['source', 'ignored', index, 'anchor'], anchor, reason }
}

function excuseOfDay(
  { number: { day } }: Figure,
  plan: Plan,
): 'own-period' | 'signature' | 'past' | undefined {
  if (day?.year === undefined) return undefined
  if (isOwnPeriod(day, plan)) return 'own-period'
  if (day.day !== undefined && meanings(day, day.year)[0] === plan.issued) return 'signature'
  return day.year < Math.min(yearOf(plan.issued), yearOf(plan.period.from)) ? 'past' : undefined
}

/** 2021—2025年 of a plan for these years; 2024年 of a plan for that year alone. */
function isOwnPeriod(day: NamedDay, { period }: Plan): boolean {
  const [from, to] = [yearOf(period.from), yearOf(period.to)]
  return day.month === undefined && day.year === to && (day.from ?? to) === from
}

function pointsByClause(located: readonly Located<TaskPointer>[]): Map<Clause, string[]> {
  const points = new Map<Clause, string[]>()
  for (const { pointer, clause } of located) {
    const own = (pointer.item.points ?? []).map(comparable)
    points.set(clause, [...(points.get(clause) ?? []), ...own])
  }
  return points
}

/** 千会千人进千户 as a point of the task: a name that holds a Chinese numeral, and no quantity asked for. */
function isInPoint({ clause, number }: Figure, points: readonly string[]): boolean {
  if (number.amount === undefined || number.amount.comparison !== undefined || /^\d/.test(number.text))
    return false
  const name = clause.text.slice(number.start, number.end + 2)
  return points.some((point) => point.includes(name))
}

/** A counter of the page, which may stand in one line with the day and the source. */
const PAGE_COUNTER = /(?:浏览|阅读|点击|访问|下载)(?:次数|量|数)?:?$/

const PROSE_LENGTH = 30
const FURNITURE_LENGTH = 20

/** Short lines before and after the document proper that ask for nothing, such as 浏览次数:366次. */
function furnitureFinder(
  clauses: readonly Clause[],
  located: readonly Located<TaskPointer>[],
): (figure: Figure) => boolean {
  const pointed = new Set(located.map(({ clause }) => clause))
  const isBody = (clause: Clause): boolean =>
    pointed.has(clause) || (clause.text.includes('。') && clause.text.length >= PROSE_LENGTH)
  const first = clauses.findIndex(isBody)
  const last = clauses.findLastIndex(isBody)
  return ({ clause, number }) =>
    PAGE_COUNTER.test(clause.text.slice(0, number.start)) ||
    ((clause.index < first || clause.index > last) &&
      clause.text.length <= FURNITURE_LENGTH &&
      number.amount?.comparison === undefined &&
      number.day === undefined &&
      readQuotaPhrase(clause.text).cycles.length === 0)
}
