import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { inHalfWidth, WIDE_SPACE } from './full-width.ts'
import { type Mistake, mistake } from './mistake.ts'
import { positionsIn, type Range } from './positions.ts'
import { mistakesBehind } from './syntax.ts'
import { MAX_DEPTH, type Place, type Tree } from './tree.ts'

/** Values that aliases may add to a file before it counts as an attack. */
const MAX_ALIASED = 100_000

/** Reads any YAML 1.2 by the library. `tree` is undefined where there is a mistake. */
export function readLibraryYaml(text: string): { tree: Tree | undefined; mistakes: readonly Mistake[] } {
  const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*(%.*)/.exec(text)
  if (directive !== null) {
    const end = directive[0].length
    const range = { start: end - directive[1]!.length, end }
    return { tree: undefined, mistakes: [mistake('directive', range, {})] }
  }
  const { tree, mistakes } = judge(text)
  if (mistakes.length === 0) return { tree, mistakes }
  // Whatever full-width marks explain is not told a second time: what remains once they are mended is.
  const half = inHalfWidth(text)
  if (half === undefined) return { tree: undefined, mistakes }
  const others = judge(half.text).mistakes.map((other) => {
    const range = { start: half.original(other.range.start), end: half.original(other.range.end) }
    return { ...other, range }
  })
  return { tree: undefined, mistakes: [...half.slips, ...others] }
}

/** `uniqueKeys` would compare every key with every other; duplicates are found while the tree grows. */
const OPTIONS = { prettyErrors: false, uniqueKeys: false, stringKeys: true, resolveKnownTags: false }

function judge(text: string): { tree: Tree; mistakes: Mistake[] } {
  const document = parseDocument(text, OPTIONS)
  const errors = [...document.errors, ...document.warnings]
  const { tree, mistakes } = growTree(document, text)
  // Behind the first error the tree is guesswork, so only what was found before it is told.
  const sure = mistakes.filter(({ range }) => errors.every(({ pos }) => range.start < pos[0]))
  return { tree, mistakes: [...sure, ...mistakesBehind(text, errors)] }
}

interface Grown {
  readonly value: unknown
  /** Values in it, those behind aliases counted each time. */
  readonly size: number
}

function growTree(document: Document.Parsed, text: string): { tree: Tree; mistakes: Mistake[] } {
  const places = new Map<object, Map<string | number, Place>>()
  const anchors = new Map<string, Grown>()
  const mistakes: Mistake[] = []
  const positions = positionsIn(text)
  let aliased = 0

  function grow(node: unknown, depth: number): Grown {
    if (depth > MAX_DEPTH) {
      mistakes.push(mistake('nested-too-deep', rangeOf(node) ?? { start: 0, end: 1 }, {}))
      return { value: null, size: 1 }
    }
    if (isAlias(node)) return follow(node.source, rangeOf(node) ?? { start: 0, end: 1 })
    const grown = isMap(node) ? growMap(node, depth) : isSeq(node) ? growList(node, depth) : growScalar(node)
    if (isScalar(node) || isMap(node) || isSeq(node)) if (node.anchor) anchors.set(node.anchor, grown)
    return grown
  }

  function follow(name: string, range: Range): Grown {
    const target = anchors.get(name)
    if (target === undefined) mistakes.push(mistake('unknown-alias', range, { name }))
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
      const wrong = keyMistake(key, range, pair, node, entries.get(key))
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

  function keyMistake(key: string, range: Range, pair: Pair, map: YAMLMap, earlier: Place | undefined) {
    if (!isScalar(pair.key)) return mistake('complex-key', range, {})
    if (pair.key.type === 'PLAIN') {
      if (key === '<<') return mistake('merge-key', range, {})
      if (WIDE_SPACE.test(key[0] ?? ''))
        return mistake('full-width-space', { start: range.start, end: range.start + 1 }, {})
      if (key.startsWith('＃'))
        return mistake('full-width-hash', { start: range.start, end: range.start + 1 }, {})
      const colon = /^([A-Za-z_][\w-]*)\s*：/.exec(key)
      if (colon !== null) {
        const at = range.start + colon[0].length
        return mistake('full-width-colon', { start: at - 1, end: at }, { key: colon[1]! })
      }
      const bare = map.flow && pair.value === null
      if (bare) return mistake('comma-in-text', range, { text: key })
    }
    if (earlier?.key === undefined) return undefined
    const { line, column } = positions.span(earlier.key)
    return mistake('duplicate-key', range, { key, first: { line, column } })
  }

  const root = rangeOf(document.contents) ?? { start: 0, end: 0 }
  const { value } = grow(document.contents, 0)
  return { tree: { value, root, places }, mistakes }
}

/** From the first character to the last that is part of the value; undefined where nothing is written. */
function rangeOf(node: unknown): Range | undefined {
  if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined
  const [start, end] = node.range ?? [0, 0]
  return end > start ? { start, end } : undefined
}
