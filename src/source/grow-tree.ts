import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { WIDE_SPACE } from './full-width.ts'
import { type Mistake, mistake } from './mistake.ts'
import { positionsIn, type Range } from './positions.ts'
import { preview } from './preview.ts'
import { MAX_DEPTH, type Place, type Tree } from './tree.ts'

/** Values that aliases may add to a file before it counts as an attack. */
const MAX_ALIASED = 100_000

interface Grown {
  readonly value: unknown
  /** Values in it, those behind aliases counted each time. */
  readonly size: number
}

/** A document of the library as plain data with places, and what is wrong with its keys and references. */
export function growTree(document: Document.Parsed, text: string): { tree: Tree; mistakes: Mistake[] } {
  const places = new Map<object, Map<string | number, Place>>()
  const anchors = new Map<string, Grown>()
  const mistakes: Mistake[] = []
  const positions = positionsIn(text)
  let aliased = 0

  function grow(node: unknown, depth: number): Grown {
    if (depth > MAX_DEPTH) {
      const start = rangeOf(node)?.start ?? 0
      mistakes.push(mistake('nested-too-deep', { start, end: start + 1 }, {}))
      return { value: null, size: 1 }
    }
    if (isAlias(node)) return follow(node.source, rangeOf(node) ?? { start: 0, end: 1 })
    const grown = isMap(node) ? growMap(node, depth) : isSeq(node) ? growList(node, depth) : growScalar(node)
    if (isScalar(node) || isMap(node) || isSeq(node)) if (node.anchor) anchors.set(node.anchor, grown)
    return grown
  }

  function follow(name: string, range: Range): Grown {
    const target = anchors.get(name)
    if (target === undefined) mistakes.push(mistake('unknown-alias', range, { name: preview(name) }))
    const before = aliased
    aliased += target?.size ?? 0
    if (before <= MAX_ALIASED && aliased > MAX_ALIASED) mistakes.push(mistake('too-many-aliases', range, {}))
    return target ?? { value: null, size: 1 }
  }

  function growScalar(node: unknown): Grown {
    return { value: isScalar(node) ? node.value : null, size: 1 }
  }

  function growList(node: YAMLSeq, depth: number): Grown {
    const list: unknown[] = []
    const items = new Map<string | number, Place>()
    places.set(list, items)
    let size = 1
    for (const item of node.items) {
      const grown = grow(item, depth + 1)
      items.set(list.length, { key: undefined, value: rangeOf(item) })
      list.push(grown.value)
      size += grown.size
    }
    return { value: list, size }
  }

  function growMap(node: YAMLMap, depth: number): Grown {
    const map: Record<string, unknown> = {}
    const entries = new Map<string | number, Place>()
    places.set(map, entries)
    let size = 1
    for (const pair of node.items) {
      const range = rangeOf(pair.key) ?? rangeOf(pair.value) ?? rangeOf(node) ?? { start: 0, end: 1 }
      const key = isScalar(pair.key) ? String(pair.key.value ?? '') : text.slice(range.start, range.end)
      const wrong = keyMistake(key, range, pair, node) ?? repeated(key, range, entries.get(key)?.key)
      if (wrong !== undefined) mistakes.push(wrong)
      const grown = grow(pair.value, depth + 1)
      // Plain assignment to __proto__ would change what the map is.
      Object.defineProperty(map, key, {
        value: grown.value,
        writable: true,
        enumerable: true,
        configurable: true,
      })
      entries.set(key, { key: range, value: rangeOf(pair.value) })
      size += grown.size
    }
    return { value: map, size }
  }

  function repeated(key: string, range: Range, earlier: Range | undefined): Mistake | undefined {
    if (earlier === undefined) return undefined
    const { line, column } = positions.span(earlier)
    return mistake('duplicate-key', range, { key: preview(key), first: { line, column } })
  }

  /** From the first character to the last that is part of the value; undefined where nothing is written. */
  function rangeOf(node: unknown): Range | undefined {
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined
    let [start, end] = node.range ?? [0, 0]
    while (end > start && /[ \t\r\n]/.test(text[end - 1]!)) end -= 1
    return end === start ? undefined : { start, end }
  }

  const root = rangeOf(document.contents) ?? { start: 0, end: 0 }
  const { value } = grow(document.contents, 0)
  return { tree: { value, root, places }, mistakes }
}

/** Marks and words that are read as a key, or as part of one, and were meant otherwise. */
function keyMistake(key: string, range: Range, pair: Pair, map: YAMLMap): Mistake | undefined {
  if (!isScalar(pair.key) || pair.key.type !== 'PLAIN') return undefined
  const first = { start: range.start, end: range.start + 1 }
  if (key === '<<') return mistake('merge-key', range, {})
  if (WIDE_SPACE.test(key[0] ?? '')) return mistake('full-width-space', first, {})
  if (key.startsWith('＃')) return mistake('full-width-hash', first, {})
  const colon = /^([A-Za-z_][\w-]*)\s*：/.exec(key)
  if (colon !== null) {
    const end = range.start + colon[0].length
    return mistake('full-width-colon', { start: end - 1, end }, { key: preview(colon[1]!) })
  }
  return map.flow && pair.value === null ? bareWord(key, range, map.items[0] === pair) : undefined
}

/** A word in braces without a value: its colon was mistyped, or a comma cut it off from the text before it. */
function bareWord(text: string, range: Range, isFirst: boolean): Mistake {
  const tight = /^([A-Za-z_][\w-]*):\S/.exec(text)
  if (tight !== null) {
    const at = range.start + tight[1]!.length
    return mistake('colon-without-space', { start: at, end: at + 1 }, { key: preview(tight[1]!) })
  }
  return isFirst || /^[a-z_]+(?:\s|$)/.test(text)
    ? mistake('missing-colon', range, { text: preview(text), atEnd: false })
    : mistake('comma-in-text', range, { text: preview(text) })
}
