import type { Range } from './positions.ts'

/**
 * The lines of the list item or key that a place belongs to: from the line where it begins, marked by a dash or by
 * standing at the very left, to the next line that is indented no more. Told from the indentation alone, for text
 * that no parser can read.
 */
export function itemAround(text: string, offset: number): Range {
  const here = lineStart(text, offset)
  for (let start = here; ; start = lineStart(text, start - 1)) {
    const line = text.slice(start, lineEnd(text, start))
    const indent = line.search(/\S/)
    const begins = start === 0 || indent === 0 || /^ *- /.test(line)
    if (indent === -1 && start > 0) continue
    const end = begins ? endOfItem(text, start, indent) : 0
    if (begins && (end > here || start === 0)) return { start, end: Math.max(end, lineEnd(text, here)) }
  }
}

/** The item without its text; line breaks stay, so that all other places keep their offsets. */
export function blankOut(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

function endOfItem(text: string, start: number, indent: number): number {
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const inside = text.slice(at, lineEnd(text, at)).search(/[^\s#]/)
    if (inside !== -1 && inside <= indent) return at
  }
  return text.length
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

function nextLine(text: string, offset: number): number {
  return Math.min(text.length, lineEnd(text, offset) + 1)
}
