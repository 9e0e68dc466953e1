import { type Likeness, matchItems } from './match-items.ts'

/** Items of the plan in both documents. */
interface EditionMatches {
  readonly fresh: ReadonlyMap<number, number>
  readonly was: ReadonlyMap<number, number>
  readonly leftOut: ReadonlySet<number>
}

/**
 * Which items of the new document those of the plan became, also by way of the old document; what both documents have
 * and the plan has not was left out by people.
 */
export function matchEditions(
  plan: readonly Likeness[],
  was: readonly Likeness[],
  now: readonly Likeness[],
): EditionMatches {
  const before = matchItems(plan, was)
  const between = matchItems(was, now)
  const fresh = new Map(matchItems(plan, now))
  const taken = new Set(fresh.values())
  for (const [position, older] of before) {
    const newer = between.get(older)
    if (newer === undefined || fresh.has(position) || taken.has(newer)) continue
    fresh.set(position, newer)
    taken.add(newer)
  }
  const leftOut = new Set([...between.values()].filter((index) => !taken.has(index)))
  return { fresh, was: before, leftOut }
}
