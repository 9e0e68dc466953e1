import { confidenceOf, containedIn } from '../model/likeness.ts'
import { demandOf, wordsOf } from './likenesses.ts'
import { nameOf, type Pair } from './pair.ts'
import type { Item } from './side.ts'

/** One task that became several; read backwards, several that became one. */
export interface Split {
  readonly whole: Item<'task'>
  /** Of the other plan, in its order; one of them may have kept the id. */
  readonly parts: readonly Item<'task'>[]
  readonly confidence: number
}

/** A part says hardly anything that the whole did not say. */
const PART = 0.7
/** Together the parts say most of it. */
const WHOLE = 0.7
/** One that says nearly all of it is the task itself. */
const ITSELF = 0.9

/**
 * Tasks that are gone, or that say less than before, and whose words are found again in new tasks.
 * `pairs` are the tasks that kept their ids.
 */
export function findSplits(
  pairs: readonly Pair<'task'>[],
  removed: readonly Item<'task'>[],
  added: readonly Item<'task'>[],
): Split[] {
  if (added.length === 0) return []
  const index = new Map<string, Item<'task'>[]>()
  for (const item of added) {
    for (const word of wordsOf(item.value)) index.set(word, [...(index.get(word) ?? []), item])
  }
  const shrunk = pairs.filter(({ base, revision }) => saysLess(base, revision))
  const wholes = [
    ...removed.map((whole) => ({ whole, kept: undefined })),
    ...shrunk.map(({ base, revision }) => ({ whole: base, kept: revision })),
  ]
  return wholes.flatMap(({ whole, kept }) => splitOf(whole, kept, index) ?? [])
}

function saysLess({ value: before }: Item<'task'>, { value: after }: Item<'task'>): boolean {
  return before.title !== after.title && containedIn(wordsOf(before), wordsOf(after)) < ITSELF
}

function splitOf(
  whole: Item<'task'>,
  kept: Item<'task'> | undefined,
  index: ReadonlyMap<string, readonly Item<'task'>[]>,
): Split | undefined {
  const words = wordsOf(whole.value)
  const near = new Set<Item<'task'>>(kept === undefined ? [] : [kept])
  for (const word of words) for (const item of rare(index.get(word))) near.add(item)
  const parts = [...near].filter(({ value }) => containedIn(wordsOf(value), words) >= PART)
  const isSplit = parts.length >= 2 && (kept === undefined || parts.includes(kept))
  if (!isSplit || parts.some(({ value }) => containedIn(words, wordsOf(value)) >= ITSELF)) return undefined
  const said = new Set(parts.flatMap(({ value }) => [...wordsOf(value)]))
  const share = containedIn(words, said)
  if (share < WHOLE) return undefined
  const demands = new Set((whole.value.quotas ?? []).map(demandOf))
  const found = new Set(parts.flatMap(({ value }) => (value.quotas ?? []).map(demandOf)))
  const numbers = demands.size === 0 ? share : containedIn(demands, found)
  const inOrder = parts.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return { whole, parts: inOrder, confidence: confidenceOf(0.7 * share + 0.3 * numbers) }
}

/** A word of many new tasks leads to none of them. */
const MOST = 20

function rare(items: readonly Item<'task'>[] = []): readonly Item<'task'>[] {
  return items.length > MOST ? [] : items
}
