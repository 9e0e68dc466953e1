import type { Plan, Quota } from '../model/plan.ts'
import type { Clause, Clauses, Passage } from './clause.ts'
import { compareDay } from './compare-days.ts'
import { compareMilestone } from './compare-milestone.ts'
import { compareQuota, measures } from './compare-quota.ts'
import { type Compared, isCell, isInside, merged } from './figures.ts'
import type { Located } from './find-clauses.ts'
import { doubledAnchor, findInClauses, wholeOf } from './find-phrases.ts'
import type { TaskPointer } from './subjects.ts'
import { type ComparedPart, dayMismatch, type Own, ownOf, partOf, type Surroundings } from './surroundings.ts'

/** Quotas, milestones and due day of one task against its clause and what belongs to it. */
export function compareTask(
  { pointer, clause }: Located<TaskPointer>,
  surroundings: Surroundings,
): ComparedPart {
  const own = ownOf(clause, surroundings)
  const parts = [
    ...compareQuotas(pointer, clause, own, surroundings),
    ...compareMilestones(pointer, clause, own, surroundings),
    { ...compareDue(pointer, clause, own, surroundings), found: 0, missing: [], elsewhere: [] },
  ]
  return {
    ...merged(parts),
    found: parts.reduce((sum, { found }) => sum + found, 0),
    missing: parts.flatMap(({ missing }) => missing),
    elsewhere: parts.flatMap(({ elsewhere }) => elsewhere),
  }
}

/** A quota without anchor is looked for in the whole clause. */
function compareQuotas(
  pointer: TaskPointer,
  clause: Clause,
  own: Own,
  { plan, clauses, everywhere }: Surroundings,
): ComparedPart[] {
  const taken = new Set<string>()
  const around = [...own.clauses, ...headingsAbove(clause, clauses)]
  const { quotas = [] } = pointer.item
  return quotas.map((quota, index) => {
    const subject = partOf(pointer, { quota: quota.id }, 'quotas', index)
    const { passage, isTaken, missing } =
      quota.anchor === undefined
        ? { passage: wholeOf(clause), isTaken: false, missing: [] }
        : findInClauses(subject, quota.anchor, own.clauses, clauses, taken, (place) =>
            rankOf(place, quota, own, plan),
          )
    const isDoubled = isTaken === true && quotas.slice(0, index).some((other) => isSame(other, quota))
    const found = quota.anchor !== undefined && passage !== undefined ? 1 : 0
    const heading = passage && own.figures.filter(isCell).find((one) => isInside(one, passage))?.heading
    const place = { near: own.figures, everywhere, around, heading }
    const compared =
      passage === undefined ? merged([]) : compareQuota(subject, quota, { ...place, passage }, plan)
    if (!isDoubled || passage === undefined) return { ...compared, found, missing, elsewhere: [] }
    return {
      ...compared,
      found: 0,
      missing: [doubledAnchor(subject, quota.anchor ?? '', passage)],
      elsewhere: [],
    }
  })
}

/** A number that is all of a cell, and counts what the quota measures, is meant rather than a digit of 480. */
function rankOf(place: Passage, quota: Quota, { figures }: Own, plan: Plan): number {
  const cell = figures.filter(isCell).find((one) => isInside(one, place))
  return cell === undefined ? 2 : measures(cell.number.amount, quota, plan) ? 0 : 1
}

/** 讲座、展览各不少于2次 is two quotas of one number; elsewhere a number is asked for once. */
function isSame(one: Quota, other: Quota): boolean {
  const { anchor = '' } = one
  return (
    anchor === other.anchor &&
    one.measure === other.measure &&
    one.per === other.per &&
    one.at_least === other.at_least &&
    one.more_than === other.more_than &&
    (one.measure === 'coverage' || !/各|(?<!人)均|分别/.test(anchor))
  )
}

/** Headings of all levels, at most. */
const MOST_HEADINGS = 10

/** The lines above a clause that hold no sentence, as far as they follow one another. */
function headingsAbove(clause: Clause, { all }: Clauses): Clause[] {
  const headings: Clause[] = []
  for (let index = clause.index - 1; headings.length < MOST_HEADINGS; index -= 1) {
    const above = all[index]
    if (above?.paragraph.kind !== 'line' || /[。;]/.test(above.text)) break
    headings.push(above)
  }
  return headings
}

function compareMilestones(
  pointer: TaskPointer,
  clause: Clause,
  own: Own,
  surroundings: Surroundings,
): ComparedPart[] {
  const taken = new Set<string>()
  const { milestones = [] } = pointer.item
  return milestones.map((milestone, index) => {
    const subject = partOf(pointer, { milestone: milestone.id }, 'milestones', index)
    const before = milestones.slice(0, index).map(({ title }) => title)
    return compareMilestone(subject, milestone, { clause, own, taken, before }, surroundings)
  })
}

function compareDue(
  pointer: TaskPointer,
  clause: Clause,
  { figures }: Own,
  { plan, everywhere }: Surroundings,
): Compared {
  const { due } = pointer.item
  if (!due) return merged([])
  const { covered, found } = compareDay(due, { passage: undefined, near: figures, everywhere }, plan.period)
  const mismatches = found === undefined ? [] : [dayMismatch(pointer, 'due', due, found, clause)]
  return { covered, mismatches }
}
