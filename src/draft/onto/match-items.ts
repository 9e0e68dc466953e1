import { comparable } from '../../document/comparable.ts'
import { bigramsOf, containedIn, overlap } from '../../model/likeness.ts'

/** What an item of a plan is recognised by in the next edition of its document. */
export interface Likeness {
  /** Where both have it and it is the same, nothing else counts. */
  readonly identity?: string | undefined
  /** The title: what people call it. */
  readonly words: string
  /** The clause, where it is known: a title restates it, and an anchor stands in it. */
  readonly clause?: string | undefined
  /** Words that find the clause in the document. */
  readonly anchor?: string | undefined
  /** Items of the same place are liker. */
  readonly place?: string | undefined
}

/** Below this two texts have no more in common than any two of such documents. */
const LIKE_ENOUGH = 0.4
const SAME_PLACE = 0.1
const RESTATED = 0.9

/**
 * Which old item became which new one: by identity, else by the anchor that still stands in the words of one alone,
 * else by the likest words first. Several old items share a new one only by identity: people split long clauses.
 * Answers old index → new index.
 */
export function matchItems(
  before: readonly Likeness[],
  after: readonly Likeness[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const take = (old: number, fresh: number): void => {
    matches.set(old, fresh)
    taken.add(fresh)
  }
  before.forEach(({ identity }, old) => {
    const fresh = identity === undefined ? -1 : after.findIndex((item) => item.identity === identity)
    if (fresh >= 0) take(old, fresh)
  })
  before.forEach(({ anchor }, old) => {
    if (anchor === undefined || matches.has(old)) return
    const phrase = comparable(anchor)
    const holding = after.flatMap(({ words, clause = words }, fresh) =>
      !taken.has(fresh) && comparable(clause).includes(phrase) ? [fresh] : [],
    )
    if (holding.length === 1) take(old, holding[0]!)
  })
  const titles = after.map(({ words }) => bigramsOf(words))
  const clauses = after.map(({ clause }) => bigramsOf(clause ?? ''))
  const scores = before.flatMap(({ words, place }, old) => {
    if (matches.has(old)) return []
    const own = bigramsOf(words)
    return after.flatMap((item, fresh) => {
      if (taken.has(fresh)) return []
      const near = place !== undefined && place === item.place ? SAME_PLACE : 0
      // A title restates its clause in fewer words.
      const restates = containedIn(own, clauses[fresh]!) * RESTATED
      return [{ old, fresh, score: Math.max(overlap(own, titles[fresh]!), restates) + near }]
    })
  })
  for (const { old, fresh, score } of scores.toSorted((a, b) => b.score - a.score)) {
    if (score >= LIKE_ENOUGH && !matches.has(old) && !taken.has(fresh)) take(old, fresh)
  }
  return matches
}
