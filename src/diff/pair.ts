import { confidenceOf } from '../model/likeness.ts'
import type { Item, Kind } from './side.ts'

/** The same item in both plans; `confidence` where only its content says so. */
export interface Pair<K extends Kind> {
  readonly base: Item<K>
  readonly revision: Item<K>
  readonly confidence?: number
}

export interface Pairing<K extends Kind> {
  /** In the order of the revision. */
  readonly pairs: readonly Pair<K>[]
  readonly removed: readonly Item<K>[]
  readonly added: readonly Item<K>[]
}

/** An item's identity within the list that it stands in; a figure of a parameter has a name and a year. */
export function nameOf({ kind, keys }: Item): string {
  return kind === 'parameter' ? keys.join(' ') : keys.at(-1)!
}

/** 0 to 1: how alike the content of two items is; it must not depend on their order. */
export type Likeness<K extends Kind> = (base: Item<K>, revision: Item<K>) => number

/** From here on two items under different ids are taken for one. */
export const LIKELY = 0.6

/** By identity first, then what is left by content, the likeliest pairs before others. */
export function pairUp<K extends Kind>(
  base: readonly Item<K>[],
  revision: readonly Item<K>[],
  likeness?: Likeness<K>,
): Pairing<K> {
  const known = new Map(base.map((item) => [nameOf(item), item]))
  const pairs: Pair<K>[] = []
  const added: Item<K>[] = []
  for (const item of revision) {
    const before = known.get(nameOf(item))
    known.delete(nameOf(item))
    if (before === undefined) added.push(item)
    else pairs.push({ base: before, revision: item })
  }
  const removed = [...known.values()]
  if (likeness === undefined) return { pairs, removed, added }
  return joined(pairs, removed, added, likeliest(removed, added, likeness), revision)
}

export function joined<K extends Kind>(
  known: readonly Pair<K>[],
  removed: readonly Item<K>[],
  added: readonly Item<K>[],
  inferred: readonly Pair<K>[],
  revision: readonly Item<K>[],
): Pairing<K> {
  const order = new Map(revision.map((item, index) => [item, index]))
  const gone = new Set(inferred.map((pair) => pair.base))
  const come = new Set(inferred.map((pair) => pair.revision))
  return {
    pairs: [...known, ...inferred].sort((a, b) => order.get(a.revision)! - order.get(b.revision)!),
    removed: removed.filter((item) => !gone.has(item)),
    added: added.filter((item) => !come.has(item)),
  }
}

/** Each item once, the best pairs first; equals by their names, so that the way back pairs the same. */
export function likeliest<K extends Kind>(
  removed: readonly Item<K>[],
  added: readonly Item<K>[],
  likeness: Likeness<K>,
  candidates: Iterable<readonly [Item<K>, Item<K>]> = allPairs(removed, added),
): Pair<K>[] {
  const scored: { base: Item<K>; revision: Item<K>; score: number; tie: string }[] = []
  for (const [base, revision] of candidates) {
    const score = likeness(base, revision)
    if (score < LIKELY) continue
    scored.push({ base, revision, score, tie: [nameOf(base), nameOf(revision)].sort().join('\n') })
  }
  scored.sort((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : 1))
  const used = new Set<Item<K>>()
  return scored.flatMap(({ base, revision, score }) => {
    if (used.has(base) || used.has(revision)) return []
    used.add(base)
    used.add(revision)
    return [{ base, revision, confidence: confidenceOf(score) }]
  })
}

function* allPairs<K extends Kind>(removed: readonly Item<K>[], added: readonly Item<K>[]) {
  for (const base of removed) for (const revision of added) yield [base, revision] as const
}
