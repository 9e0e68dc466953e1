import type { Range } from '../source/positions.ts'
import { isContainer, type Place, type Tree } from '../source/tree.ts'
import { identitiesOf } from './identity.ts'
import { columnOf, leadStart, lineStart, tailStart } from './lines-around.ts'

/**
 * A stretch of a YAML text that a person would move as one: an entry of a map or an item of a list. All pieces put
 * together again are the text, byte for byte. Lines end with LF.
 */
export interface Piece {
  /** Identity among its neighbours. */
  readonly key: string
  /** Comments and blank lines above it; between brackets what parts it from the piece before. */
  readonly lead: string
  /** Up to the value, without indentation: `tasks:\n`, `- `, `lead: [`. */
  readonly open: string
  /** A plain value as it is written; undefined where there are pieces in it. */
  readonly written: string | undefined
  readonly inner: Inner | undefined
  /** After the value: bracket, comment, line end. */
  readonly close: string
  readonly value: unknown
}

export interface Inner {
  readonly shape: 'map' | 'list'
  readonly style: 'block' | 'flow'
  /** Blanks before the pieces of a block. */
  readonly column: number
  readonly pieces: readonly Piece[]
}

/** The whole text as one piece without a key. */
export function pieceOf(text: string, tree: Tree): Piece {
  return cut({ text, tree }, '', '', tree.value, tree.root, { start: 0, end: text.length })
}

interface Scene {
  readonly text: string
  readonly tree: Tree
}

/** `range` is that of the value; `whole` begins with the key or dash and ends where the next lead begins. */
function cut(
  scene: Scene,
  key: string,
  lead: string,
  value: unknown,
  range: Range | undefined,
  whole: Range,
): Piece {
  const { text } = scene
  if (range === undefined) {
    const end = text.slice(0, whole.end).indexOf('\n', whole.start)
    const keyEnd = end === -1 ? whole.end : end
    return {
      key,
      lead,
      open: text.slice(whole.start, keyEnd),
      written: '',
      inner: undefined,
      close: text.slice(keyEnd, whole.end),
      value,
    }
  }
  const container = isContainer(value) ? contentOf(scene, value, range, whole) : undefined
  if (container !== undefined) return { key, lead, written: undefined, value, ...container }
  return {
    key,
    lead,
    open: text.slice(whole.start, range.start),
    written: text.slice(range.start, range.end),
    inner: undefined,
    close: text.slice(range.end, whole.end),
    value,
  }
}

interface Entry {
  readonly step: string | number
  readonly value: unknown
  readonly place: Place
}

/** Undefined where the entries cannot be told apart for certain: the whole is then one plain value. */
function contentOf(
  scene: Scene,
  value: object,
  range: Range,
  whole: Range,
): Pick<Piece, 'open' | 'inner' | 'close'> | undefined {
  const { text, tree } = scene
  const entries = [...(tree.places.get(value) ?? [])].map(
    ([step, place]): Entry => ({ step, place, value: (value as Record<string | number, unknown>)[step] }),
  )
  const isList = Array.isArray(value)
  const keys = isList ? identitiesOf(value) : entries.map(({ step }) => String(step))
  if (keys === undefined || keys.length !== entries.length) return undefined
  const isFlow = text[range.start] === '[' || text[range.start] === '{'
  const content = isFlow
    ? flowContent(scene, entries, keys, range, whole)
    : blockContent(scene, entries, keys, isList, range, whole)
  return (
    content && {
      ...content,
      inner: { ...content.inner, shape: isList ? 'list' : 'map', style: isFlow ? 'flow' : 'block' },
    }
  )
}

interface Content {
  readonly open: string
  readonly inner: Pick<Inner, 'column' | 'pieces'>
  readonly close: string
}

function flowContent(
  scene: Scene,
  entries: readonly Entry[],
  keys: readonly string[],
  range: Range,
  whole: Range,
): Content | undefined {
  const { text } = scene
  const pieces: Piece[] = []
  let at = range.start + 1
  for (const [index, { place, value }] of entries.entries()) {
    const start = (place.key ?? place.value)?.start
    const end = (place.value ?? place.key)?.end
    if (start === undefined || end === undefined || start < at || end > range.end) return undefined
    const lead = text.slice(at, start)
    pieces.push(cut(scene, keys[index]!, lead, value, place.value, { start, end }))
    at = end
  }
  return {
    open: text.slice(whole.start, range.start + 1),
    inner: { column: 0, pieces },
    close: text.slice(at, whole.end),
  }
}

function blockContent(
  scene: Scene,
  entries: readonly Entry[],
  keys: readonly string[],
  isList: boolean,
  range: Range,
  whole: Range,
): Content | undefined {
  const { text, tree } = scene
  const starts = entries.map(({ place }, index) =>
    startOf(text, place, isList, index === 0 ? range : undefined),
  )
  const [first] = starts
  if (first === undefined) return undefined
  const column = columnOf(text, first)
  const ends = entries.map(({ place }, index) => (place.value ?? place.key)?.end ?? starts[index]! + 1)
  const bounds: Bound[] = []
  for (const [index, start] of starts.entries()) {
    if (start === undefined || columnOf(text, start) !== column) return undefined
    const above = index === 0 ? whole.start : ends[index - 1]!
    const line = lineStart(text, start)
    // What begins on the line of its key or dash has nothing above it.
    const isInline = /\S/.test(text.slice(line, start))
    if (start < above || (isInline && index > 0)) return undefined
    // What stands above the first entry of a file is about the file.
    const isTop = index === 0 && range === tree.root
    bounds.push({ lead: isInline ? start : isTop ? line : leadStart(text, start, above, column), start })
  }
  const tail = tailStart(text, ends.at(-1)!, whole.end, column)
  const pieces = entries.map(({ value, place }, index) => {
    const { lead, start } = bounds[index]!
    const end = bounds[index + 1]?.lead ?? tail
    const isInline = lead === start
    const above = isInline ? '' : text.slice(lead, lineStart(text, start))
    return cut(scene, keys[index]!, above, value, place.value, { start, end })
  })
  return {
    open: text.slice(whole.start, bounds[0]!.lead),
    inner: { column, pieces },
    close: text.slice(tail, whole.end),
  }
}

interface Bound {
  readonly lead: number
  readonly start: number
}

/** Where the key or dash stands. The dash is what stands before the value; of the first item, where the list begins. */
function startOf(
  text: string,
  { key, value }: Place,
  isList: boolean,
  list: Range | undefined,
): number | undefined {
  if (!isList) return key?.start
  if (list !== undefined) return list.start
  if (value === undefined) return undefined
  const between = /-[^\S\n]*(?:#[^\n]*)?(?:\n(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*)?$/.exec(
    text.slice(Math.max(0, lineStart(text, value.start) - 2000), value.start),
  )
  return between === null ? undefined : value.start - between[0].length
}

/** A piece as it stands in its file, without what is above it. */
export function textOf(piece: Piece): string {
  const { open, written, inner, close } = piece
  if (inner === undefined) return open + (written ?? '') + close
  let text = open
  for (const [index, one] of inner.pieces.entries()) {
    const isInline = inner.style === 'flow' || (index === 0 && open !== '' && !open.endsWith('\n'))
    text +=
      (isInline && inner.style === 'block' ? '' : one.lead) +
      (isInline ? '' : ' '.repeat(inner.column)) +
      textOf(one)
  }
  return text + close
}
