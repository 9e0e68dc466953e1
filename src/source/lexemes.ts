import { CST, Lexer } from 'yaml'
import type { Range } from './positions.ts'

export interface Lexeme extends Range {
  /** As the library names it; `text` for the content of an unquoted or block scalar. */
  readonly type: string
}

/** The text cut into its smallest meaningful parts, right or wrong. Used only to explain mistakes. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let [start, content] = [0, false]
  for (const source of new Lexer().lex(text)) {
    const type = content ? 'text' : CST.tokenType(source)
    content = type === 'scalar'
    // The lexer puts marks of its own between the parts, which have no place in the text.
    const end =
      type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end' ? start : start + source.length
    lexemes.push({ type: type ?? 'text', start, end })
    start = end
  }
  return lexemes
}

/**
 * Where brackets, or dashes and keys on one line, are nested more than `depth` times; undefined where they are not.
 * The lexer takes one part after the other, while the parser would fill the memory with millions of brackets.
 */
export function tooDeepAt(text: string, depth: number): number | undefined {
  let [at, brackets, onLine] = [0, 0, 0]
  let content = false
  for (const source of new Lexer().lex(text)) {
    const type: string | null = content ? 'text' : CST.tokenType(source)
    content = type === 'scalar'
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') onLine += 1
    else if (type === 'map-value-ind' && brackets === 0) onLine += 1
    else if (type === 'newline') onLine = 0
    if (brackets > depth || onLine > depth) return at
    if (!content && type !== 'doc-mode' && type !== 'flow-error-end') at += source.length
  }
  return undefined
}

/** A bracket or quote that is not closed, and where that is noticed. */
export interface Unclosed {
  readonly open: number
  /** What is missing, innermost first: `}]`. */
  readonly close: string
  readonly noticed: number
}

const CLOSER = new Map([
  ['flow-seq-start', ']'],
  ['flow-map-start', '}'],
])

export function unclosedIn(text: string, lexemes: readonly Lexeme[]): Unclosed[] {
  const found: Unclosed[] = []
  let open: { start: number; close: string }[] = []
  const giveUp = (noticed: number) => {
    const innermost = open.at(-1)
    const close = open.map((bracket) => bracket.close).reverse()
    if (innermost !== undefined) found.push({ open: innermost.start, close: close.join(''), noticed })
    open = []
  }
  for (const { type, start, end } of lexemes) {
    const closer = CLOSER.get(type)
    if (closer !== undefined) open.push({ start, close: closer })
    else if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop()
    else if (type === 'flow-error-end') giveUp(start)
    else if (isOpenQuote(type, text.slice(start, end)))
      found.push({ open: start, close: text[start]!, noticed: end })
  }
  giveUp(text.length)
  return found
}

/** A quote without its end, or one whose end is the beginning of another, several keys further down. */
function isOpenQuote(type: string, source: string): boolean {
  if (type !== 'single-quoted-scalar' && type !== 'double-quoted-scalar') return false
  return source.length < 2 || source.at(-1) !== source[0] || /\n *(?:- +)?[\w-]+:(?: |\r?\n)/.test(source)
}

/** Answers whether an offset stands inside brackets. */
export function bracketsIn(lexemes: readonly Lexeme[]): (offset: number) => boolean {
  const turns: { at: number; depth: number }[] = []
  let depth = 0
  for (const { type, end } of lexemes) {
    if (CLOSER.has(type)) depth += 1
    else if (type === 'flow-seq-end' || type === 'flow-map-end') depth = Math.max(0, depth - 1)
    else if (type === 'flow-error-end') depth = 0
    else continue
    turns.push({ at: end, depth })
  }
  return (offset) => (turns.findLast(({ at }) => at <= offset)?.depth ?? 0) > 0
}
