import type { Clauses } from './clause.ts'

/** A clause that is looked for: by a phrase out of it, and by its stamp where several hold the phrase. */
export interface Wanted {
  /** Normalised; nothing can be found without one. */
  readonly anchor: string | undefined
  readonly stamp: string | undefined
}

export interface Placement {
  /** For each wanted clause its place among the clauses; undefined where the order has no room for it. */
  readonly places: readonly (number | undefined)[]
  /** Higher is better: what was placed counts most, a stamp that fits counts too. */
  readonly score: number
}

const PLACED = 2
const STAMP_FITS = 1

interface Step {
  readonly wanted: number
  readonly clause: number
  readonly score: number
  readonly anchor: string
  readonly previous: Step | undefined
}

/**
 * Finds clauses in the order in which they are wanted, each searched forward from the one before.
 * Where units share a wording the phrase occurs many times; then the placement wins that finds most clauses
 * and most stamps, and among equals the one that goes forward least. One lost or moved clause so costs itself
 * alone and does not push those after it out of place. Two wanted clauses may be one paragraph if their
 * phrases differ; the same phrase twice needs two paragraphs.
 */
export function placeInOrder(wanted: readonly Wanted[], clauses: Clauses): Placement {
  const best = new BestSteps(clauses.all.length)
  wanted.forEach(({ anchor, stamp }, index) => {
    if (anchor === undefined) return
    const steps = clauses.holding(anchor).map((clause): Step => {
      const previous = best.before(clause.index, anchor)
      const gain = PLACED + (stamp === clause.stamp ? STAMP_FITS : 0)
      return { wanted: index, clause: clause.index, anchor, score: (previous?.score ?? 0) + gain, previous }
    })
    for (const step of steps) best.add(step)
  })
  const last = best.before(clauses.all.length)
  const places: (number | undefined)[] = wanted.map(() => undefined)
  for (let step = last; step !== undefined; step = step.previous) places[step.wanted] = step.clause
  return { places, score: last?.score ?? 0 }
}

/** Best chains of steps by the clause they end at: a Fenwick tree of prefix maxima, and the ends at each clause. */
class BestSteps {
  readonly #tree: (Step | undefined)[]
  /** By clause, then by anchor. */
  readonly #ends = new Map<number, Map<string, Step>>()

  constructor(size: number) {
    this.#tree = new Array<Step | undefined>(size + 1).fill(undefined)
  }

  /** The best chain that ends before a clause, or at the clause itself with another anchor. */
  before(clause: number, anchor?: string): Step | undefined {
    let best: Step | undefined
    for (let node = clause; node > 0; node -= node & -node) best = better(best, this.#tree[node])
    for (const step of this.#ends.get(clause)?.values() ?? []) {
      if (step.anchor !== anchor) best = better(best, step)
    }
    return best
  }

  add(step: Step): void {
    for (let node = step.clause + 1; node < this.#tree.length; node += node & -node) {
      this.#tree[node] = better(this.#tree[node], step)
    }
    const ends = this.#ends.get(step.clause) ?? new Map<string, Step>()
    this.#ends.set(step.clause, ends.set(step.anchor, better(ends.get(step.anchor), step) ?? step))
  }
}

function better(a: Step | undefined, b: Step | undefined): Step | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.score > a.score || (b.score === a.score && b.clause < a.clause) ? b : a
}
