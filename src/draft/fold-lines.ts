/** In columns of a terminal, of which a Chinese character takes two. */
const WIDEST = 110

/**
 * YAML whose wide lines go on below: lists and mappings in brackets behind a comma, under their first item, and
 * comments behind a sign. A single text stays on its line, since a break in it would become a blank.
 */
export function foldLines(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => (widthOf(line) <= WIDEST ? line : folded(line)))
    .join('\n')
}

function folded(line: string): string {
  const comment = /^ *# (?:\? )?/.exec(line)?.[0]
  if (comment !== undefined) {
    const parts = line.slice(comment.length).split(/(?<=[,，;；:：。、])/)
    return filled(
      comment,
      comment.replace(/[? ]+$/, (blanks) => ' '.repeat(blanks.length)),
      parts,
    )
  }
  const start = /^ *(?:- )?(?:[\w-]+: )?[{[]/.exec(line)?.[0]
  if (start === undefined) return line
  const items = itemsOf(line.slice(start.length), 'outermost')
  // What stands in brackets of its own is taken apart only where it fits on no line.
  const parts = items.flatMap((item) => (start.length + widthOf(item) > WIDEST ? itemsOf(item, 'any') : item))
  return filled(start, ' '.repeat(start.length), parts)
}

/** As many parts on a line as it holds, one at least. */
function filled(first: string, next: string, parts: readonly string[]): string {
  const lines: string[] = []
  let line = first
  for (const [index, part] of parts.entries()) {
    if (index > 0 && line !== next && widthOf(line + part.trimEnd()) > WIDEST) {
      lines.push(line.trimEnd())
      line = next
    }
    line += part
  }
  return [...lines, line].join('\n')
}

/** The rest of a line behind its first bracket, cut behind each comma that parts items; the last has the comment. */
function itemsOf(rest: string, commas: 'outermost' | 'any'): string[] {
  const items: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < rest.length; at += 1) {
    at += lengthOfQuoted(rest, at)
    if (rest.startsWith(' #', at)) break
    if (/[[{]/.test(rest[at] ?? '')) depth += 1
    if (/[\]}]/.test(rest[at] ?? '')) depth -= 1
    if (!rest.startsWith(', ', at) || (commas === 'outermost' && depth > 0)) continue
    items.push(rest.slice(start, at + 2))
    start = at + 2
  }
  return [...items, rest.slice(start)]
}

const QUOTED = /'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/y

/** A sign of quotation is one only where a text begins; 0 where none does. */
function lengthOfQuoted(rest: string, at: number): number {
  if (!/(?:^|[[{]|[:,] )$/.test(rest.slice(Math.max(0, at - 2), at))) return 0
  QUOTED.lastIndex = at
  return QUOTED.exec(rest)?.[0].length ?? 0
}

function widthOf(line: string): number {
  let width = 0
  for (const character of line) width += character < '\u1100' ? 1 : 2
  return width
}
