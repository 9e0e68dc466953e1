import { characterWidth } from '../model/display-width.ts'

/** Part of a text: from the first character to before `to`, in UTF-16 units. */
export interface Slice {
  readonly from: number
  readonly to: number
}

/** Never at the beginning of a line, and never at its end: as Chinese typesetting has it. */
const CLOSING = new Set('、，。；：！？）》〉」』】〕”’%,.;:!?)]}…·')
const OPENING = new Set('（《〈「『【〔“‘([{')

/** Whether a line may end between two characters. */
function mayBreak(before: string, after: string): boolean {
  if (CLOSING.has(after) || OPENING.has(before) || after === ' ') return false
  if (before === ' ') return true
  // Latin words and numbers stay whole; Chinese breaks anywhere.
  return characterWidth(before) > 1 || characterWidth(after) > 1
}

/** Lines of a text that fit a display width; a word longer than a line is cut. Line breaks in the text hold. */
export function wrapSlices(text: string, width: number): Slice[] {
  const lines: Slice[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    wrapParagraph(text, start, start + paragraph.length, width, lines)
    start += paragraph.length + 1
  }
  return lines
}

function wrapParagraph(text: string, from: number, to: number, width: number, lines: Slice[]): void {
  let lineStart = from
  let lineWidth = 0
  /** The last place in the line where it may end, and the width up to there. */
  let breakAt = from
  let widthAtBreak = 0
  let before = ''
  for (let index = from; index < to; ) {
    const character = String.fromCodePoint(text.codePointAt(index)!)
    const own = characterWidth(character)
    if (before !== '' && mayBreak(before, character)) {
      breakAt = index
      widthAtBreak = lineWidth
    }
    // What is carried over may be too wide again: then it is cut.
    while (lineWidth + own > width && index > lineStart && character !== ' ') {
      const end = breakAt > lineStart ? breakAt : index
      lines.push(trimmed(text, lineStart, end))
      lineWidth = end === breakAt ? lineWidth - widthAtBreak : 0
      lineStart = end
      breakAt = end
      widthAtBreak = 0
    }
    lineWidth += own
    before = character
    index += character.length
  }
  lines.push(trimmed(text, lineStart, to))
}

function trimmed(text: string, from: number, to: number): Slice {
  let end = to
  while (end > from && text[end - 1] === ' ') end--
  return { from, to: end }
}

export function wrapText(text: string, width: number): string[] {
  return wrapSlices(text, Math.max(width, 2)).map(({ from, to }) => text.slice(from, to))
}
