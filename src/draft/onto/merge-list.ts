import type { Task } from '../../model/plan.ts'
import type { Clause } from './clauses.ts'
import { freeId } from './free-id.ts'
import { deeper, type Merged, type Taken } from './merged.ts'

/** One list of the plan, of the draft of the new document and, where it is at hand, of that of the old document. */
export interface Lists<Item> {
  readonly old: readonly Item[]
  readonly fresh: readonly Item[]
  /** Undefined where the older document is not at hand. */
  readonly was: readonly Item[] | undefined
  /** The clause in the new document of an item of the draft. */
  readonly clauseOf: (index: number) => Clause
  /** Whether the words of an anchor stand in the new document, where no item of the draft was read. */
  readonly standsApart: (anchor: string) => boolean
}

export interface MergedList<Item> extends Merged<Item[]> {
  /** Ids of the draft's items → ids in the merged list. */
  readonly ids: ReadonlyMap<string, string>
}

export type Kept = { readonly id: string; readonly title: string; readonly source?: Task['source'] }

export interface Matches {
  /** Old index → index in the draft of the new document. */
  readonly fresh: ReadonlyMap<number, number>
  /** Old index → index in the draft of the old document. */
  readonly was: ReadonlyMap<number, number>
  /** Indices in the draft of the new document of what stands in the old one too and people have left out. */
  readonly leftOut: ReadonlySet<number>
  /** Tasks stand in the order of the document, by which they are traced; the order of other lists is people's. */
  readonly order: 'document' | 'plan'
}

/** An item of the plan, and what the older document said of it where that is at hand. */
export interface Old<Item> {
  readonly item: Item
  readonly was: Item | undefined
}

/** The items of one clause: several where people split it. */
export type MergeHeirs<Item> = (
  heirs: readonly Old<Item>[],
  fresh: Item,
  clause: Clause,
) => readonly Merged<Item>[]

/** What stands at one place of the merged list: an item of the plan, one of the draft, or both as one. */
interface Entry {
  readonly old?: number
  readonly fresh?: number
}

/** What the new document no longer has is gone; what people read themselves stays while its words stand there. */
export function mergeList<Item extends Kept>(
  lists: Lists<Item>,
  matches: Matches,
  merge: MergeHeirs<Item>,
): MergedList<Item> {
  const { old, fresh, was, clauseOf } = lists
  const merged = new Map<number, Merged<Item>>()
  for (const index of new Set(matches.fresh.values())) {
    const heirs = heirsOf(index, matches)
    const items = heirs.map((position) => ({
      item: old[position]!,
      was: was?.[matches.was.get(position) ?? -1],
    }))
    const results = merge(items, fresh[index]!, clauseOf(index))
    for (const [place, position] of heirs.entries()) merged.set(position, results[place]!)
  }
  const used = new Set(old.map(({ id }) => id))
  const ids = new Map<string, string>()
  const taken: Taken[] = []
  const value = entriesOf(lists, matches).map((entry, place): Item => {
    const item = fresh[entry.fresh ?? -1]
    if (entry.old === undefined) {
      const id = freeId(item!.id, used)
      ids.set(item!.id, id)
      taken.push({ to: [place], from: [entry.fresh!] })
      return { ...item!, id }
    }
    const one = merged.get(entry.old)
    if (one === undefined) return old[entry.old]!
    taken.push(...deeper(one.taken, [place], [entry.fresh!]))
    ids.set(item!.id, one.value.id)
    return one.value
  })
  return { value, taken, ids }
}

function heirsOf(index: number, { fresh }: Matches): number[] {
  return [...fresh]
    .filter(([, match]) => match === index)
    .map(([position]) => position)
    .toSorted((a, b) => a - b)
}

function entriesOf<Item extends Kept>(lists: Lists<Item>, matches: Matches): readonly Entry[] {
  const { old, fresh } = lists
  const staying = [...old.keys()].filter(
    (position) => !matches.fresh.has(position) && stays(lists, matches, position),
  )
  if (matches.order === 'plan') {
    const entries: Entry[] = [...old.keys()].flatMap((position): Entry[] => {
      const index = matches.fresh.get(position)
      if (index !== undefined) return [{ old: position, fresh: index }]
      return staying.includes(position) ? [{ old: position }] : []
    })
    for (const index of fresh.keys()) {
      if (heirsOf(index, matches).length === 0 && !matches.leftOut.has(index))
        insertBehind(entries, { fresh: index }, 'fresh')
    }
    return entries
  }
  const entries: Entry[] = [...fresh.keys()].flatMap((index): Entry[] => {
    if (matches.leftOut.has(index)) return []
    const heirs = heirsOf(index, matches)
    return heirs.length === 0
      ? [{ fresh: index }]
      : heirs.map((position) => ({ old: position, fresh: index }))
  })
  for (const position of staying) insertBehind(entries, { old: position }, 'old')
  return entries
}

/** Behind what precedes it in the list that it comes from; before all others where nothing does. */
function insertBehind(entries: Entry[], entry: Entry, list: 'old' | 'fresh'): void {
  const own = entry[list] ?? 0
  const preceding = Math.max(...entries.map((one) => one[list] ?? -1).filter((index) => index < own), -1)
  const at = entries.findLastIndex((one) => one[list] === preceding)
  entries.splice(at + 1, 0, entry)
}

/** Whether an item that is none of the draft's was read by people from words that are still there. */
function stays<Item extends Kept>(
  { old, standsApart }: Lists<Item>,
  { was }: Matches,
  position: number,
): boolean {
  if (was.has(position)) return false
  const { source } = old[position]!
  return source?.anchor === undefined ? source?.stamp === undefined : standsApart(source.anchor)
}
