import type { Deliverable } from '../model/plan.ts'
import { compareDayOfYear, compareHandInDay } from './compare-days.ts'
import type { Compared } from './figures.ts'
import type { Located } from './find-clauses.ts'
import { occurrences } from './find-phrases.ts'
import type { Pointer } from './subjects.ts'
import { dayMismatch, ownOf, type Surroundings } from './surroundings.ts'

/** The due day of a document to hand in against the days that its clause names. */
export function compareDeliverable(
  { pointer, clause }: Located<Pointer & { readonly item: Deliverable }>,
  surroundings: Surroundings,
): Compared {
  const { due } = pointer.item
  const place = {
    passage: occurrences(clause, pointer.anchor ?? '')[0],
    near: ownOf(clause, surroundings).figures,
    everywhere: surroundings.everywhere,
  }
  const [expected, { covered, found }, field] =
    typeof due === 'string'
      ? ([due, compareHandInDay(due, place), 'due'] as const)
      : ([due.on, compareDayOfYear(due.on, place), 'due/on'] as const)
  const mismatches = found === undefined ? [] : [dayMismatch(pointer, field, expected, found, clause)]
  return { covered, mismatches }
}
