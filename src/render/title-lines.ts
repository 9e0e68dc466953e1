import { displayWidth } from '../model/display-width.ts'

/** What stays together: a bracket with what is in it, a Latin word or number with 年, 月 or 日, else one character. */
const PIECES = /[(（《“][^()（）《》“”]{1,24}[)）》”]|[!-~]+[年月日]?|./gsu
/** Never at the beginning of a line. */
const CLOSING = /^[、，。；：！？）》〉」』】〕”’,.;:!?)\]}…·\s]/u
/** Never at its end. */
const OPENING = /[（《〈「『【〔“‘([{]$/u

/** A new line says as much as the dot between two parts. */
const BREAK = /\n| · /

/**
 * A title in lines of a display width, each about as long as the others: a last line of two characters looks torn off.
 * `parts` are the lines in which it is best set where one does not hold it.
 */
export function titleLines(title: string, parts: readonly string[] | undefined, width: number): string[] {
  if (!title.includes('\n') && displayWidth(title) <= width) return [title]
  return (parts ?? title.split(BREAK)).flatMap((part) => balanced(part, width))
}

function balanced(text: string, width: number): string[] {
  const whole = displayWidth(text)
  if (whole <= width) return [text]
  const pieces = piecesOf(text)
  const least = filled(pieces, width)
  for (let narrow = Math.ceil(whole / least.length); narrow < width; narrow += 1) {
    const lines = filled(pieces, narrow)
    if (lines.length === least.length) return lines
  }
  return least
}

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const before = pieces.at(-1)
    if (before !== undefined && (CLOSING.test(piece) || OPENING.test(before)))
      pieces.splice(-1, 1, before + piece)
    else pieces.push(piece)
  }
  return pieces
}

/** A piece wider than a line has one of its own, and the program that shows it breaks it. */
function filled(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && displayWidth(line + piece) > width) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  lines.push(line)
  return lines.map((one) => one.trim())
}
