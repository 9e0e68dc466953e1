import { comparable } from '../document/comparable.ts'
import { simplified } from '../document/simplified.ts'
import { yearOf } from '../model/civil-date.ts'
import { bigramsOf, containedIn } from '../model/likeness.ts'
import type { Deliverable } from '../model/plan.ts'
import { numeralsIn } from '../phrases/numerals.ts'
import { compareDayOfYear, compareHandInDay } from './compare-days.ts'
import type { Compared } from './figures.ts'
import type { Located } from './find-clauses.ts'
import { occurrences } from './find-phrases.ts'
import type { UnitNames } from './roles/unit-names.ts'
import type { Pointer } from './subjects.ts'
import { dayMismatch, ownOf, type Surroundings } from './surroundings.ts'
import type { Mismatch, MissingAnchor } from './trace-result.ts'

type LocatedDeliverable = Located<Pointer & { readonly item: Deliverable }>

/** What is to be handed in, by when, by whom and to whom, against what its clause says. */
export function compareDeliverable(
  deliverable: LocatedDeliverable,
  surroundings: Surroundings,
  names: UnitNames,
): Compared {
  const { pointer, clause } = deliverable
  const { due } = pointer.item
  const own = ownOf(clause, surroundings)
  const place = {
    passage: occurrences(clause, pointer.anchor ?? '')[0],
    near: own.figures,
    everywhere: surroundings.everywhere,
  }
  const [expected, { covered, found }, field] =
    typeof due === 'string'
      ? ([due, compareHandInDay(due, place), 'due'] as const)
      : ([due.on, compareDayOfYear(due.on, place), 'due/on'] as const)
  const words = own.clauses.map(({ simple }) => simple).join('\n')
  const mismatches = [
    ...(found === undefined ? [] : [dayMismatch(pointer, field, expected, found, clause)]),
    ...compareYear(deliverable, surroundings),
    ...compareTitle(deliverable, words, surroundings),
    ...compareReceiver(deliverable, words, names),
    ...compareSenders(deliverable, words, names),
  ]
  return { covered, mismatches }
}

/** The same document to be handed in twice. */
export function doubledDeliverables(deliverables: readonly LocatedDeliverable[]): MissingAnchor[] {
  const seen = new Set<string>()
  return deliverables.flatMap(({ pointer: { about, path, item }, clause }) => {
    const key = JSON.stringify([item.title, item.due, item.from, item.source?.anchor])
    if (!seen.has(key)) return seen.add(key) && []
    const anchor = item.source?.anchor ?? ''
    const line = clause.paragraph.line
    return [{ about, path: [...path, 'source', 'anchor'], anchor, reason: 'doubled', line }]
  })
}

/** Nothing is handed in before the document was issued, and 本年度 is the year that it was issued in. */
function compareYear({ pointer, clause }: LocatedDeliverable, { plan, clauses }: Surroundings): Mismatch[] {
  const { due } = pointer.item
  const issued = String(yearOf(plan.issued))
  // A plan may have its day of issue from elsewhere.
  if (clauses.holding(issued).length === 0) return []
  if (typeof due !== 'string') {
    const isEarly = due.first < yearOf(plan.issued)
    return isEarly ? [dayMismatch(pointer, 'due/first', String(due.first), issued, clause)] : []
  }
  const isThisYear = /本年|今年|当年/.test(pointer.anchor ?? '')
  const isWrong = due < plan.issued || (isThisYear && yearOf(due) !== yearOf(plan.issued))
  return isWrong ? [dayMismatch(pointer, 'due', due, issued, clause)] : []
}

/** A title of another document has few pairs of characters in common with the clause. */
const LIKE = 0.4

/** The years of the plan may stand for 本年度 and 下一年. */
function compareTitle(
  { pointer, clause }: LocatedDeliverable,
  words: string,
  { plan: { period } }: Surroundings,
): Mismatch[] {
  const title = simplified(comparable(pointer.item.title))
  const values = new Set(numeralsIn(words).map(({ value }) => value))
  const isKnown = (value: number): boolean =>
    values.has(value) || (value >= yearOf(period.from) && value <= yearOf(period.to) + 1)
  const isLike = containedIn(bigramsOf(title), bigramsOf(words)) >= LIKE
  const isNumbered = numeralsIn(title).every(
    ({ value, start, end }) => isKnown(value) || words.includes(title.slice(Math.max(0, start - 1), end + 1)),
  )
  return isLike && isNumbered ? [] : [dayMismatch(pointer, 'title', pointer.item.title, null, clause)]
}

/** The clause names units, and not the one that gets the document. */
function compareReceiver(
  { pointer, clause }: LocatedDeliverable,
  words: string,
  names: UnitNames,
): Mismatch[] {
  const { to } = pointer.item
  const named = names.within(words)
  if (to === undefined || named.length === 0) return []
  const isNamed =
    names.spellings(to).some((one) => words.includes(one)) || named.some((one) => names.same(one, to))
  return isNamed ? [] : [dayMismatch(pointer, 'to', to, [...new Set(named)].join('、'), clause)]
}

/** 各级各部门各单位: more than the few that the plan names. */
function compareSenders(
  { pointer, clause }: LocatedDeliverable,
  words: string,
  names: UnitNames,
): Mismatch[] {
  const { from } = pointer.item
  const all = /各(?:级|地|部门|单位|成员单位|责任单位|[镇乡县区市街])+(?:各?(?:部门|单位))*/.exec(words)?.[0]
  if (from === 'all' || all === undefined) return []
  const isNamed = from.every((unit) => names.spellings(unit).some((one) => words.includes(one)))
  return isNamed ? [] : [dayMismatch(pointer, 'from', from.join('、'), all, clause)]
}
