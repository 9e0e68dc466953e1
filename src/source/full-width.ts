import { type Lexeme, lexemesOf } from './lexemes.ts'
import { type Mistake, mistake } from './mistake.ts'
import type { Range } from './positions.ts'
import { preview } from './preview.ts'

/** Full-width spaces and the no-break space, which YAML takes for letters. */
export const WIDE_SPACE = /[\u00a0\u2000-\u200a\u3000]/

/** A text with its full-width marks mended, to see what else is wrong. */
export interface HalfWidth {
  readonly text: string
  readonly slips: readonly Mistake[]
  /** From an offset in the mended text to one in the text as it is written. */
  original(offset: number): number
  /** Whether the indentation of the line with this offset in the written text was mended, perhaps to a wrong width. */
  mendedLine(offset: number): boolean
}

/** Nobody reads more; what is left out is told once these are mended. */
const MOST_SLIPS = 1000

interface Replacement extends Range {
  readonly by: string
  /** The slip that this mends; the second of two brackets has none of its own. */
  readonly slip?: Mistake
}

/**
 * Mends the full-width marks that a Chinese keyboard puts where YAML wants ASCII, wherever they can break the
 * syntax. Only marks that really are syntax in the mended text count as slips: prose keeps its punctuation.
 * Undefined where there is none.
 */
export function inHalfWidth(text: string): HalfWidth | undefined {
  const replacements = candidates(text).sort((a, b) => a.start - b.start)
  if (replacements.length === 0) return undefined
  let [mended, from] = ['', 0]
  const moved: { mended: number; shift: number }[] = []
  const placed: { offset: number; slip: Mistake | undefined }[] = []
  for (const { start, end, by, slip } of replacements) {
    if (start < from) continue
    mended += text.slice(from, start)
    placed.push({ offset: mended.length, slip })
    mended += by
    moved.push({ mended: mended.length, shift: end - mended.length })
    from = end
  }
  mended += text.slice(from)
  const slips = placed.flatMap(({ offset, slip }) => (slip === undefined ? [] : { offset, slip }))
  const syntax = onlySyntax(slips, lexemesOf(mended))
  if (syntax.length === 0) return undefined
  const original = (offset: number) => offset + shiftAt(moved, offset)
  const told = firstOfEachRun(text, syntax).slice(0, MOST_SLIPS)
  const lineStart = (offset: number) => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1)
  const mendedLines = new Set(syntax.filter(isIndent).map(({ range }) => lineStart(range.start)))
  const mendedLine = (offset: number) => mendedLines.has(lineStart(offset))
  return { text: mended, slips: told, original, mendedLine }
}

/** How far the text behind the last replacement at or before an offset has moved. */
function shiftAt(moved: readonly { mended: number; shift: number }[], offset: number): number {
  let [low, high] = [0, moved.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (moved[middle]!.mended <= offset) low = middle + 1
    else high = middle
  }
  return moved[low - 1]?.shift ?? 0
}

function isIndent({ code }: Mistake): boolean {
  return code === 'tab-indent' || code === 'full-width-space'
}

/** Whoever indents with tabs does so line after line: the first line of each run is enough. */
function firstOfEachRun(text: string, slips: readonly Mistake[]): Mistake[] {
  return slips.filter((slip, index) => {
    const before = slips[index - 1]
    if (before === undefined || before.code !== slip.code || !isIndent(slip)) return true
    return text.slice(before.range.start, slip.range.start).split('\n').length > 2
  })
}

/** Marks that stand between words rather than within one: these are syntax. Both lists are in the order of the text. */
function onlySyntax(
  marks: readonly { offset: number; slip: Mistake }[],
  lexemes: readonly Lexeme[],
): Mistake[] {
  let next = 0
  return marks.flatMap(({ offset, slip }) => {
    while ((lexemes[next]?.end ?? offset + 1) <= offset) next += 1
    const lexeme = lexemes[next]
    return lexeme !== undefined && (lexeme.start === offset || !PROSE.has(lexeme.type)) ? [slip] : []
  })
}

const PROSE = new Set(['text', 'comment', 'single-quoted-scalar', 'double-quoted-scalar'])

const KEY_COLON = /(?<=^[ \u3000\u00a0]*|[{,，] *)([A-Za-z_][\w-]*)([ \u3000]*：[ \u3000]*)/gm
/** After a dash only where further keys of the same map follow: alone it is a list item of prose. */
const ITEM_COLON = /(?<=^( *)- +)([A-Za-z_][\w-]*)([ \u3000]*：[ \u3000]*)(?=[^\n]*\n\1 +[^ \n])/gm
const KEY_COMMA = /，(?= *[A-Za-z_][\w-]* *[:：])/g
const INDENT = /(?<=^ *)[\t\u00a0\u2000-\u200a\u3000][ \t\u00a0\u2000-\u200a\u3000]*(?=\S)/gm
const HASH = /(?<=^ *)＃/gm
const BRACKETS =
  /(?<=[:：] *|- +)([｛［【])([^｛｝［］【】\n]*: [^｛｝［］【】\n]*)([｝］】])(?= *(?:#.*)?$)/gm
const QUOTES = /(?<=[:：] *|- +)([“‘])([^“”‘’\n]*(?:: | #)[^“”‘’\n]*)([”’])(?= *(?:#.*)?$)/gm
const HALF: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
}

function candidates(text: string): Replacement[] {
  return [
    ...Array.from(text.matchAll(KEY_COLON), ({ 1: key, 2: colon, index }) => afterKey(index, key!, colon!)),
    ...Array.from(text.matchAll(ITEM_COLON), ({ 2: key, 3: colon, index }) => afterKey(index, key!, colon!)),
    ...Array.from(text.matchAll(KEY_COMMA), ({ index: start }) => {
      const range = { start, end: start + 1 }
      return { ...range, by: ', ', slip: mistake('full-width-comma', range, {}) }
    }),
    ...Array.from(text.matchAll(INDENT), ({ 0: space, index: start }) => {
      const range = { start, end: start + space.length }
      const by = space.replace(/[\t\u3000]/g, '  ').replace(/[^ ]/g, ' ')
      return {
        ...range,
        by,
        slip: mistake(space.includes('\t') ? 'tab-indent' : 'full-width-space', range, {}),
      }
    }),
    ...Array.from(text.matchAll(HASH), ({ index: start }) => {
      const range = { start, end: start + 1 }
      return { ...range, by: '#', slip: mistake('full-width-hash', range, {}) }
    }),
    ...Array.from(text.matchAll(BRACKETS)).flatMap(({ 1: open, 2: inside, 3: close, index }) => {
      const marks = { found: open! + close!, instead: HALF[open!]! + HALF[close!]! }
      return enclosing(index, inside!, HALF[open!]!, HALF[close!]!, (range) =>
        mistake('full-width-bracket', range, marks),
      )
    }),
    ...Array.from(text.matchAll(QUOTES)).flatMap(({ 1: open, 2: inside, 3: close, index }) => {
      const quote = inside!.includes("'") ? '"' : "'"
      const marks = { found: open! + close!, instead: quote + quote }
      return enclosing(index, inside!, quote, quote, (range) => mistake('full-width-quote', range, marks))
    }),
  ]
}

/** A key at an offset, and the colon with the spaces around it. */
function afterKey(index: number, key: string, colon: string): Replacement {
  const start = index + key.length
  const at = start + colon.indexOf('：')
  const slip = mistake('full-width-colon', { start: at, end: at + 1 }, { key: preview(key) })
  return { start, end: start + colon.length, by: ': ', slip }
}

/** The marks before and after `inside`, which begins right after `start`. */
function enclosing(
  start: number,
  inside: string,
  open: string,
  close: string,
  slip: (range: Range) => Mistake,
): Replacement[] {
  const end = start + 1 + inside.length
  return [
    { start, end: start + 1, by: open, slip: slip({ start, end: end + 1 }) },
    { start: end, end: end + 1, by: close },
  ]
}
