/** Where the line begins that an offset stands on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** Up from a key over blank lines and comments that are not indented deeper, to what stands above. */
export function leadStart(text: string, start: number, above: number, column: number): number {
  let at = lineStart(text, start)
  while (at > above) {
    const previous = lineStart(text, at - 1)
    const line = text.slice(previous, at - 1)
    const isOwn = previous >= above && isBlankOrComment(line) && line.search(/\S|$/) <= column
    if (!isOwn) break
    at = previous
  }
  return Math.max(at, above)
}

/** Where blank lines and comments begin that stand further left than the last piece: they belong to what is around. */
export function tailStart(text: string, lastEnd: number, end: number, column: number): number {
  const lineEnd = text.indexOf('\n', lastEnd - (text[lastEnd - 1] === '\n' ? 1 : 0))
  const floor = lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1
  let at = end
  while (at > floor) {
    const previous = Math.max(lineStart(text, at - 1), floor)
    const line = text.slice(previous, at).replace(/\n$/, '')
    const isOuter = isBlankOrComment(line) && (line.trim() === '' || line.search(/\S/) < column)
    if (!isOuter) break
    at = previous
  }
  return at
}

function isBlankOrComment(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line)
}
