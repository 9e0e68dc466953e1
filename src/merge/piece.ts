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
  readonly value: unknown
  /** All of it but `lead`, as it stands in its file, without indentation. */
  readonly text: string
  /** The same in parts, looked for when first asked: most pieces of a plan are never changed. */
  content(): Content
}

export interface Content {
  /** Up to the value: `tasks:\n`, `- `, `lead: [`. */
  readonly open: string
  /** A plain value as it is written; undefined where there are pieces in it. */
  readonly written: string | undefined
  readonly inner: Inner | undefined
  /** After the value: bracket, comment, line end. */
  readonly close: string
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
  let found: Content | undefined
  return {
    key,
    lead,
    value,
    text: scene.text.slice(whole.start, whole.end),
    content() {
      found ??= contentOf(scene, value, range, whole)
      return found
    },
  }
}

function contentOf(scene: Scene, value: unknown, range: Range | undefined, whole: Range): Content {
  const { text } = scene
  const pieces = isContainer(value) && range !== undefined ? piecesOf(scene, value, range, whole) : undefined
  if (pieces !== undefined) return { ...pieces, written: undefined }
  const lineEnd = text.indexOf('\n', whole.start)
  // Where no value is written, everything up to the end of the line stands for it.
  const nothing = lineEnd === -1 ? whole.end : Math.min(lineEnd, whole.end)
  const { start, end } = range ?? { start: nothing, end: nothing }
  return {
    open: text.slice(whole.start, start),
    written: text.slice(start, end),
    inner: undefined,
    close: text.slice(end, whole.end),
  }
}

interface Entry {
  readonly step: string | number
  readonly value: unknown
  readonly place: Place
}

/** Undefined where the entries cannot be told apart for certain: the whole is then one plain value. */
function piecesOf(
  scene: Scene,
  value: object,
  range: Range,
  whole: Range,
): Omit<Content, 'written'> | undefined {
  const { text, tree } = scene
  const entries = [...(tree.places.get(value) ?? [])].map(
    ([step, place]): Entry => ({ step, place, value: (value as Record<string | number, unknown>)[step] }),
  )
  const isList = Array.isArray(value)
  const keys = isList ? identitiesOf(value) : entries.map(({ step }) => String(step))
  if (keys === undefined || keys.length !== entries.length) return undefined
  const isFlow = text[range.start] === '[' || text[range.start] === '{'
  const parts = isFlow
    ? flowContent(scene, entries, keys, range, whole)
    : blockContent(scene, entries, keys, isList, range, whole)
  if (parts === undefined) return undefined
  const shape = isList ? ('list' as const) : ('map' as const)
  const style = isFlow ? ('flow' as const) : ('block' as const)
  return { ...parts, inner: { ...parts.inner, shape, style } }
}

/** The pieces of a map or list, and what is around them. */
interface Parts {
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
): Parts | undefined {
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
): Parts | undefined {
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

/** A dash with nothing but comments between it and the lines below. */
const DASH_ABOVE = /-[^\S\n]*(?:#[^\n]*)?\n(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*$/
/** Characters in which the dash is looked for; nobody comments more between it and its item. */
const FAR = 2000

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
  const line = lineStart(text, value.start)
  const between =
    /-[^\S\n]*$/.exec(text.slice(line, value.start)) ??
    DASH_ABOVE.exec(text.slice(Math.max(0, line - FAR), value.start))
  return between === null ? undefined : value.start - between[0].length
}
