import type { Path } from '../model/finding.ts'
import type { Range } from './positions.ts'

/** Where an entry of a map or list stands. A list item has no key. */
export interface Place {
  readonly key: Range | undefined
  /** Undefined where nothing is written after the key or dash. */
  readonly value: Range | undefined
}

/** Maps and lists inside each other; nothing that people write comes near. */
export const MAX_DEPTH = 100

/** Plain data and, for every map and list in it, the places of its entries in the text. */
export interface Tree {
  readonly value: unknown
  readonly root: Range
  readonly places: ReadonlyMap<object, ReadonlyMap<string | number, Place>>
}

/**
 * The range that a path leads to, pair by pair. A step that is not there falls to the nearest ancestor:
 * its key, else the first character of it.
 */
export function rangeAt(tree: Tree, path: Path, on: 'key' | 'value'): Range {
  let [value, place]: [unknown, Place] = [tree.value, { key: undefined, value: tree.root }]
  for (const step of path) {
    const next = isContainer(value) ? tree.places.get(value)?.get(step) : undefined
    if (next === undefined) return place.key ?? firstCharacter(place.value ?? tree.root)
    value = (value as Record<string | number, unknown>)[step]
    place = next.value === undefined && next.key === undefined ? { key: place.key, value: place.value } : next
  }
  return (on === 'key' ? (place.key ?? place.value) : (place.value ?? place.key)) ?? tree.root
}

export function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function firstCharacter(range: Range): Range {
  return { start: range.start, end: Math.min(range.end, range.start + 1) }
}

/** Undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const step of path) {
    if (!isContainer(current) || !Object.hasOwn(current, step)) return undefined
    current = (current as Record<string | number, unknown>)[step]
  }
  return current
}
