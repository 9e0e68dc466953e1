import { overlap } from '../model/likeness.ts'
import type { Task } from '../model/plan.ts'
import { findSplits, type Split } from './find-splits.ts'
import { tasksAlike, wordsOf } from './likenesses.ts'
import { joined, likeliest, type Pair, type Pairing, pairUp } from './pair.ts'
import type { Item } from './side.ts'

export interface TaskMatch extends Pairing<'task'> {
  readonly splits: readonly Split[]
  /** `whole` is the task of the revision, `parts` those of the base. */
  readonly mergers: readonly Split[]
}

/** Under one id, but with hardly a word in common: the tasks were renumbered. */
const UNLIKE = 0.2

/** By id; then what was split or merged; then what goes by another id, and what was renumbered. */
export function matchTasks(base: readonly Item<'task'>[], revision: readonly Item<'task'>[]): TaskMatch {
  const byId = pairUp(base, revision)
  const { splits, mergers, used } = splitsAndMergers(byId)
  const free = (item: Item<'task'>) => !used.has(item)
  const pairs = byId.pairs.filter((pair) => free(pair.base) && free(pair.revision))
  const unlike = pairs.filter(({ base: { value: a }, revision: { value: b } }) => {
    return a.title !== b.title && overlap(wordsOf(a), wordsOf(b)) < UNLIKE
  })
  const gone = [...byId.removed.filter(free), ...unlike.map((pair) => pair.base)]
  const come = [...byId.added.filter(free), ...unlike.map((pair) => pair.revision)]
  const renumbered = likeliest(
    gone,
    come,
    ({ value: a }, { value: b }) => tasksAlike(a, b),
    candidates(gone, come),
  )
  const taken = new Set(renumbered.flatMap((pair) => [pair.base, pair.revision]))
  const stays = ({ base: a, revision: b }: Pair<'task'>) => !taken.has(a) && !taken.has(b)
  const kept = pairs.filter((pair) => !unlike.includes(pair) || stays(pair))
  const certain = new Set(kept.flatMap((pair) => [pair.base, pair.revision]))
  const left = (items: readonly Item<'task'>[]) => items.filter((item) => !certain.has(item))
  return { ...joined(kept, left(gone), left(come), renumbered, revision), splits, mergers }
}

function splitsAndMergers({ pairs, removed, added }: Pairing<'task'>) {
  const splits = findSplits(pairs, removed, added)
  const turned = pairs.map((pair) => ({ base: pair.revision, revision: pair.base }))
  const mergers = findSplits(turned, added, removed)
  // What is part of two of them is none of either: nobody could say which.
  const times = new Map<Item<'task'>, number>()
  const members = ({ whole, parts }: Split) => [whole, ...parts]
  for (const item of [...splits, ...mergers].flatMap(members)) times.set(item, (times.get(item) ?? 0) + 1)
  const clear = (split: Split) => members(split).every((item) => times.get(item) === 1)
  const found = { splits: splits.filter(clear), mergers: mergers.filter(clear) }
  const used = new Set([...found.splits, ...found.mergers].flatMap(members))
  return { ...found, used }
}

/** Words that a plan uses in many tasks tell little, and would make every task a candidate for every other. */
const MOST_PAIRS = 400

/** Pairs of tasks that share a telling word or their anchor: only these can be alike, and only these are compared. */
function* candidates(gone: readonly Item<'task'>[], come: readonly Item<'task'>[]) {
  const [before, after] = [indexOf(gone), indexOf(come)]
  const seen = new Map<Item<'task'>, Set<Item<'task'>>>()
  for (const [word, bases] of before) {
    const revisions = after.get(word) ?? []
    if (bases.length * revisions.length > MOST_PAIRS) continue
    for (const base of bases) {
      const known = seen.get(base) ?? new Set()
      seen.set(base, known)
      for (const revision of revisions) {
        if (known.has(revision)) continue
        known.add(revision)
        yield [base, revision] as const
      }
    }
  }
}

function indexOf(items: readonly Item<'task'>[]): ReadonlyMap<string, readonly Item<'task'>[]> {
  const index = new Map<string, Item<'task'>[]>()
  for (const item of items) {
    for (const word of [...wordsOf(item.value), ...markOf(item.value)]) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [item])
      else known.push(item)
    }
  }
  return index
}

/** The whole title and the anchor, marked so that they are no bigram. */
function markOf({ title, source }: Task): string[] {
  return [`title ${title}`, ...(source?.anchor === undefined ? [] : [`anchor ${source.anchor}`])]
}
