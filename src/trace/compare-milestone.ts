import type { Milestone } from '../model/plan.ts'
import { readQuotaPhrase } from '../phrases/quota-phrase.ts'
import type { Clause, Passage } from './clause.ts'
import { compareDay } from './compare-days.ts'
import { type Compared, isAmount, isInside, merged } from './figures.ts'
import { doubledAnchor, findInClausesOrOnce } from './find-phrases.ts'
import { type ComparedPart, dayMismatch, type Own, ownOf, type Surroundings } from './surroundings.ts'
import type { Subject } from './trace-result.ts'

export interface MilestonePlace {
  /** The clause of its task. */
  readonly clause: Clause
  readonly own: Own
  /** Anchors of the task's other milestones. */
  readonly taken: Set<string>
  /** Titles of those before. */
  readonly before: readonly string[]
}

/** A state to be reached; a number in its anchor belongs to it: 建成3个基地. */
export function compareMilestone(
  subject: Subject,
  milestone: Milestone,
  place: MilestonePlace,
  surroundings: Surroundings,
): ComparedPart {
  // Without an anchor it may stand anywhere, so that its day needs only to be named somewhere.
  if (milestone.anchor === undefined) {
    const day = compareBy(subject, milestone, place.clause, undefined, [], surroundings)
    return { ...day, found: 0, missing: [], elsewhere: [] }
  }
  const { clauses } = surroundings
  const own = place.own.clauses
  const { passage, isTaken, missing } = findInClausesOrOnce(
    subject,
    milestone.anchor,
    own,
    clauses,
    place.taken,
  )
  if (passage === undefined) return { ...merged([]), found: 0, missing, elsewhere: [] }
  const isDoubled = isTaken !== false && place.before.includes(milestone.title)
  const isElsewhere = !own.includes(passage.clause)
  const { figures } = isElsewhere ? ownOf(passage.clause, surroundings) : place.own
  // 每年2次 comes back and is no state to be reached.
  const comesBack = readQuotaPhrase(passage.clause.text.slice(passage.start, passage.end)).cycles.length > 0
  const amounts = comesBack ? [] : figures.filter(isAmount).filter((figure) => isInside(figure, passage))
  const day = compareBy(subject, milestone, passage.clause, passage, figures, surroundings)
  return {
    covered: [...amounts, ...day.covered],
    mismatches: day.mismatches,
    found: isDoubled ? 0 : 1,
    missing: isDoubled ? [doubledAnchor(subject, milestone.anchor, passage)] : [],
    elsewhere: isElsewhere ? [passage.clause] : [],
  }
}

function compareBy(
  subject: Subject,
  { by }: Milestone,
  clause: Clause,
  passage: Passage | undefined,
  near: Own['figures'],
  { everywhere, plan }: Surroundings,
): Compared {
  if (!by) return merged([])
  const { covered, found } = compareDay(by, { passage, near, everywhere }, plan.period)
  const mismatches = found === undefined ? [] : [dayMismatch(subject, 'by', by, found, clause)]
  return { covered, mismatches }
}
