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
  /** Who is responsible: tells clauses apart that several units have word for word. */
  readonly holder?: string | undefined
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
  before.forEach((item, old) => {
    const fresh = sameIdentity(item, after, taken)
    if (fresh !== undefined) take(old, fresh)
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

/**
 * The same clause is asked of several units in one document: then the same holder and place decide, then the order.
 * One that is taken already is shared, for people split long clauses.
 */
function sameIdentity(
  { identity, holder, place }: Likeness,
  after: readonly Likeness[],
  taken: ReadonlySet<number>,
): number | undefined {
  if (identity === undefined) return undefined
  const all = [...after.keys()].filter((index) => after[index]?.identity === identity)
  const free = all.filter((index) => !taken.has(index))
  const held = (index: number): boolean => holder !== undefined && after[index]?.holder === holder
  const near = (index: number): boolean => place !== undefined && after[index]?.place === place
  return (
    free.find((index) => held(index) && near(index)) ??
    free.find(held) ??
    (free.length < all.length ? (all.find(held) ?? free[0] ?? all[0]) : (free.find(near) ?? free[0]))
  )
}
