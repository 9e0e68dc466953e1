/** Lines of a summary in Markdown that are for the tool: they begin and end the places where people write. */

export interface WrittenRegion {
  readonly id: string
  readonly title: string
  /** What people wrote, without the hint and the empty lines around it; empty where nobody has written. */
  readonly text: string
  /** Line of its beginning, from 1. */
  readonly line: number
}

/** What a summary says it is about. */
export interface SummaryHead {
  readonly plan: string
  readonly year: number
  /** Empty for the whole area. */
  readonly unit: string
}

export interface MarkedText {
  readonly head: SummaryHead | undefined
  readonly regions: readonly WrittenRegion[]
  /** Everything but what people wrote in the regions. */
  readonly around: string
  /** Checksum that the tool left of what it had written around the regions. */
  readonly stamp: string | undefined
}

export type MarkTrouble =
  | { readonly kind: 'damaged'; readonly line: number; readonly text: string }
  | { readonly kind: 'not-closed'; readonly line: number; readonly id: string }
  | { readonly kind: 'not-opened'; readonly line: number; readonly id: string }
  | {
      readonly kind: 'nested'
      readonly line: number
      readonly id: string
      readonly open: string
      readonly openLine: number
    }
  | { readonly kind: 'twice'; readonly line: number; readonly id: string; readonly firstLine: number }

const ID = '[A-Za-z0-9][A-Za-z0-9._-]*'
const BEGIN = new RegExp(`^\\s*<!--\\s*sciplan:begin\\s+(${ID})(?:\\s*\\|\\s*(.*?))?\\s*-->\\s*$`)
const END = new RegExp(`^\\s*<!--\\s*sciplan:end\\s+(${ID})\\s*-->\\s*$`)
const HEAD = /^\s*<!--\s*sciplan:summary\s+(.*?)\s*-->\s*$/
const STAMP = /^\s*<!--\s*sciplan:stamp\s+([0-9a-f]{12})\s*-->\s*$/
/** A mark that somebody changed by mistake: other brackets, other letters, text on its line. */
const LIKE_MARK = /sciplan\s*[:：]\s*(?:begin|end)\b/i

/** A text of the tool's own in which nothing looks like a mark; it reads the same. */
export function withoutMarks(text: string): string {
  return text.replace(
    /(sciplan\s*)([:：])(?=\s*(?:begin|end)\b)/gi,
    (_, name: string, colon: string) => `${name}&#${colon.charCodeAt(0)};`,
  )
}

export function beginMark(id: string, title: string): string {
  // A title with the end of a comment in it would end the mark.
  return `<!-- sciplan:begin ${id} | ${title.replaceAll('--', '—').replace(/\s+/g, ' ')} -->`
}

export function endMark(id: string): string {
  return `<!-- sciplan:end ${id} -->`
}

export function headMark(head: SummaryHead): string {
  return `<!-- sciplan:summary ${JSON.stringify(head).replaceAll('--', '\\u002d-')} -->`
}

export function stampMark(stamp: string): string {
  return `<!-- sciplan:stamp ${stamp} -->`
}

/** Reads the marks of a file, or the first thing that is wrong with them. */
export function readMarks(text: string): { readonly marked: MarkedText } | { readonly trouble: MarkTrouble } {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const regions: WrittenRegion[] = []
  const around: string[] = []
  let open: { id: string; title: string; line: number; lines: string[] } | undefined
  let head: SummaryHead | undefined
  let stamp: string | undefined
  for (const [index, content] of lines.entries()) {
    const line = index + 1
    const begin = BEGIN.exec(content)
    const end = END.exec(content)
    if (begin !== null) {
      const id = begin[1]!
      if (open !== undefined)
        return { trouble: { kind: 'nested', line, id, open: open.id, openLine: open.line } }
      const first = regions.find((region) => region.id === id)
      if (first !== undefined) return { trouble: { kind: 'twice', line, id, firstLine: first.line } }
      open = { id, title: begin[2] ?? '', line, lines: [] }
    } else if (end !== null) {
      if (open === undefined || open.id !== end[1])
        return { trouble: { kind: 'not-opened', line, id: end[1]! } }
      const { lines: own, ...region } = open
      regions.push({ ...region, text: writtenIn(own) })
      open = undefined
    } else if (LIKE_MARK.test(content)) {
      return { trouble: { kind: 'damaged', line, text: content.trim() } }
    } else if (open !== undefined) {
      open.lines.push(content)
    } else {
      head ??= readHead(content)
      const found = STAMP.exec(content)?.[1]
      if (found === undefined) around.push(content)
      else stamp = found
    }
  }
  if (open !== undefined) return { trouble: { kind: 'not-closed', line: open.line, id: open.id } }
  return { marked: { head, regions, around: around.join('\n'), stamp } }
}

function readHead(line: string): SummaryHead | undefined {
  const json = HEAD.exec(line)?.[1]
  if (json === undefined) return undefined
  try {
    const { plan, year, unit } = JSON.parse(json) as Partial<SummaryHead>
    if (typeof plan === 'string' && typeof year === 'number' && typeof unit === 'string')
      return { plan, year, unit }
  } catch {
    // Somebody wrote into it: then nobody knows what the file was about.
  }
  return undefined
}

/** Begins the line that says what to write; the same in every language, so that it is always told from text. */
export const HINT = '✎ '

/** Without the hint, and without the empty lines at both ends, which come from the layout. */
function writtenIn(lines: readonly string[]): string {
  const isEmpty = (line: string | undefined) => line !== undefined && line.trim() === ''
  let [start, end] = [0, lines.length]
  const skipEmpty = () => {
    while (start < end && isEmpty(lines[start])) start += 1
  }
  skipEmpty()
  if (lines[start]?.startsWith(HINT)) {
    start += 1
    skipEmpty()
  }
  while (end > start && isEmpty(lines[end - 1])) end -= 1
  return lines.slice(start, end).join('\n')
}

/**
 * What is left of a text when layout is taken away: editors change spaces, the widths of tables and the ends of
 * lines, and none of that is anybody's words.
 */
export function substance(around: string): string {
  return around.replace(/\s+/g, '').replace(/:?-{2,}:?/g, '-')
}
