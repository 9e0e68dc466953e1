import { isMap, isNode, isSeq, Lexer, type Pair, parseDocument } from 'yaml'

/** One field of a mapping in a block: whole lines, with the comments above its key. */
export interface Field {
  readonly text: string
  readonly comments: string
  /** Of a list in a block: the lines down to its first item, and each item with the comments above it. */
  readonly list: { readonly head: string; readonly items: readonly string[] } | undefined
}

/** The fields of a mapping in a block, which together are its text. */
export interface Parts {
  /** What stands above the first key. */
  readonly head: string
  readonly fields: ReadonlyMap<string, Field>
}

/** `text` is sound YAML of one mapping. A mapping in braces has no parts: undefined. */
export function partsOf(text: string): Parts | undefined {
  const { contents } = parseDocument(text)
  if (!isMap(contents) || contents.flow === true) return undefined
  const pairs: Pair[] = contents.items
  const starts = pairs.map(({ key }, index) => {
    const start = lineStart(text, startOf(key))
    return index === 0 ? start : withCommentsAbove(text, start)
  })
  const fields = pairs.map(({ key, value }, index): [string, Field] => {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? text.length]
    const comments = text.slice(start, lineStart(text, startOf(key)))
    const whole = wholeLines(text.slice(start, end))
    const list = listIn(text, value, { start, end })
    return [String(key), { text: whole, comments, list }]
  })
  return { head: text.slice(0, starts[0] ?? 0), fields: new Map(fields) }
}

/** Whether there is a comment anywhere in a YAML text. */
export function hasComments(text: string): boolean {
  return [...new Lexer().lex(text)].some((token) => token.startsWith('#'))
}

function listIn(text: string, value: unknown, { start, end }: { start: number; end: number }): Field['list'] {
  if (!isSeq(value) || value.flow === true || value.items.length === 0) return undefined
  const bounds = value.items.map((item) => withCommentsAbove(text, lineStart(text, startOf(item))))
  const items = bounds.map((from, index) => wholeLines(text.slice(from, bounds[index + 1] ?? end)))
  return { head: text.slice(start, bounds[0]), items }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1
}

function withCommentsAbove(text: string, position: number): number {
  let start = position
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (!/^\s*#/.test(text.slice(above, start))) break
    start = above
  }
  return start
}

function wholeLines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
