import { characterWidth } from '../model/display-width.ts'
import type { Span } from '../model/finding.ts'

/** A line of a file and a line below it that points at a part of it; both without line break. */
export interface Excerpt {
  readonly line: string
  readonly caret: string
}

/** A character as a terminal shows it, and how many columns it takes. */
interface Cell {
  readonly shown: string
  readonly width: number
}

/**
 * The line where a span begins, and carets below the marked part, measured as a terminal shows characters.
 * A line that is longer than `width` columns is cut around the carets. A tab takes four columns. Characters
 * that a terminal would obey or hide are shown as U+FFFD.
 */
export function excerpt(text: string, span: Span, width = 80): Excerpt {
  const source = lineOf(text, span.line)
  const column = span.column - 1
  // Every character takes a column, so nothing further than this can be in sight.
  const first = Math.max(0, column - width)
  const characters = [...source.slice(0, 2 * (column + width))]
  const cells = characters.slice(first, column + width).map(toCell)
  const marked = cells.slice(
    column - first,
    span.endLine > span.line ? undefined : span.endColumn - 1 - first,
  )
  const before = cells.slice(0, column - first)
  const after = cells.slice(column - first)

  const cutBefore = first > 0 || widthOf(before) + widthOf(marked) > width - 1
  const lead = cutBefore ? lastThatFit(before, Math.floor(width / 3)) : before
  const room = width - widthOf(lead) - (cutBefore ? 1 : 0)
  const isLast = first + cells.length === characters.length && source.length <= 2 * (column + width)
  const cutAfter = !isLast || widthOf(after) > room
  const rest = cutAfter ? firstThatFit(after, room - 1) : after

  const start = cutBefore ? '…' : ''
  const line = start + [...lead, ...rest].map(({ shown }) => shown).join('') + (cutAfter ? '…' : '')
  const carets = Math.max(1, widthOf(rest.slice(0, marked.length)))
  return { line, caret: ' '.repeat(start.length + widthOf(lead)) + '^'.repeat(carets) }
}

/** Without its line break; empty where the text has no such line. */
function lineOf(text: string, line: number): string {
  let start = 0
  for (let at = 1; at < line; at++) {
    const lineEnd = text.indexOf('\n', start)
    if (lineEnd === -1) return ''
    start = lineEnd + 1
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '')
}

/** Control characters, and those that hide or turn the text around them. */
const UNSHOWN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

function toCell(character: string): Cell {
  if (character === '\t') return { shown: '    ', width: 4 }
  if (UNSHOWN.test(character)) return { shown: '\ufffd', width: 1 }
  return { shown: character, width: characterWidth(character) }
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function firstThatFit(cells: readonly Cell[], width: number): Cell[] {
  let [count, taken] = [0, 0]
  while (count < cells.length && taken + cells[count]!.width <= width) taken += cells[count++]!.width
  return cells.slice(0, count)
}

function lastThatFit(cells: readonly Cell[], width: number): Cell[] {
  return firstThatFit(cells.toReversed(), width).reverse()
}
