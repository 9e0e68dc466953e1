import { readCoreScalar } from './core-scalar.ts'
import type { Range } from './positions.ts'
import { MAX_DEPTH, type Place, type Tree } from './tree.ts'

/**
 * Reads the everyday part of YAML that plans and records are written in: block maps and lists, lists and maps
 * in brackets on one line, unquoted and quoted text on one line, comments. From a cold start it is several times
 * as fast as the library. Whatever it does not know for certain, right or wrong, it leaves to the library
 * by answering undefined; what it does answer is what the library would have answered (a property test says so).
 */
export function readPlainYaml(text: string): Tree | undefined {
  if (FOREIGN.test(text)) return undefined
  const reader = new PlainReader(text)
  try {
    return reader.read()
  } catch (problem) {
    if (problem === NOT_PLAIN) return undefined
    throw problem
  }
}

/** Thrown to leave the text to the library; no error, so that no stack is recorded. */
const NOT_PLAIN = Symbol('not plain')

/** Tabs, control characters and lone carriage returns. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FOREIGN = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/
const KEY = /[\w\u3400-\u9fff][\w\u3400-\u9fff.-]*(?=:(?: |\r?\n|$))/y
/** First character of unquoted text: no indicator, and no dash before a space. */
const TEXT_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s,[\]{}]/y
const FLOW_TEXT = /[^,[\]{}\r\n]*/y
const REST = / *(?: #[^\n]*)?\r?(?:\n|$)/y
const BLANK = /(?: *(?:#[^\n]*)?\r?\n)* */y

class PlainReader {
  readonly #text: string
  readonly #places = new Map<object, Map<string | number, Place>>()
  #at = 0
  /** Columns before the first character of the current line that is neither blank nor comment. */
  #column = 0
  /** End of the value that was read last. */
  #end = 0
  /** Maps and lists around the current place. */
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Tree {
    this.#toNextLine()
    const start = this.#at
    if (this.#done()) throw NOT_PLAIN
    const value = this.#block()
    if (!this.#done()) throw NOT_PLAIN
    return { value, root: { start, end: this.#end }, places: this.#places }
  }

  #done(): boolean {
    return this.#at >= this.#text.length
  }

  #toNextLine(): void {
    const start = this.#at
    this.#take(BLANK)
    this.#column = this.#at - Math.max(start, this.#text.lastIndexOf('\n', this.#at - 1) + 1)
  }

  /** A map or list that begins at the current place. */
  #block(): object {
    this.#enter()
    const block = this.#atDash() ? this.#list(this.#column) : this.#map(this.#column)
    this.#depth -= 1
    return block
  }

  #enter(): void {
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) throw NOT_PLAIN
  }

  #atDash(): boolean {
    const next = this.#text[this.#at + 1]
    return (
      this.#text[this.#at] === '-' && (next === undefined || next === ' ' || next === '\n' || next === '\r')
    )
  }

  #map(column: number): object {
    const map: Record<string, unknown> = {}
    const places = new Map<string | number, Place>()
    this.#places.set(map, places)
    do {
      const key = this.#key(places)
      const range = { start: this.#at - key.length, end: this.#at }
      this.#at += 1
      const place = this.#entry(column, true)
      map[key] = place.content
      places.set(key, { key: range, value: place.range })
    } while (!this.#done() && this.#column === column)
    if (this.#column > column && !this.#done()) throw NOT_PLAIN
    return map
  }

  #key(places: ReadonlyMap<string | number, Place>): string {
    const key = this.#take(KEY)
    const isOdd = key === '' || key === '__proto__' || key.length > 1000
    if (isOdd || places.has(key)) throw NOT_PLAIN
    return key
  }

  #list(column: number): object {
    const list: unknown[] = []
    const places = new Map<string | number, Place>()
    this.#places.set(list, places)
    do {
      this.#at += 1
      const place = this.#entry(column, false)
      places.set(list.length, { key: undefined, value: place.range })
      list.push(place.content)
    } while (!this.#done() && this.#column === column && this.#atDash())
    if (this.#column > column && !this.#done()) throw NOT_PLAIN
    return list
  }

  /** What stands after a colon or dash at `column`: on the same line, or indented below it. */
  #entry(column: number, inMap: boolean): { content: unknown; range: Range | undefined } {
    const mark = this.#at
    if (this.#atLineEnd()) {
      this.#end = mark
      const deeper = !this.#done() && this.#column > column
      const listBesideKey = inMap && !this.#done() && this.#column === column && this.#atDash()
      if (!deeper && !listBesideKey) return { content: null, range: undefined }
      const start = this.#at
      return { content: this.#block(), range: { start, end: this.#end } }
    }
    while (this.#text[this.#at] === ' ') this.#at += 1
    const start = this.#at
    KEY.lastIndex = start
    if (!inMap && (this.#atDash() || KEY.test(this.#text))) {
      this.#column = column + 1 + start - mark
      return { content: this.#block(), range: { start, end: this.#end } }
    }
    const content = this.#inline()
    this.#end = this.#at
    const range = { start, end: this.#at }
    if (!this.#atLineEnd()) throw NOT_PLAIN
    // A deeper line after a value goes on with it, or is a mistake.
    if (!this.#done() && this.#column > column) throw NOT_PLAIN
    return { content, range }
  }

  /** Whether nothing but a comment follows; then goes on to the next line with content. */
  #atLineEnd(): boolean {
    REST.lastIndex = this.#at
    if (!REST.test(this.#text)) return false
    this.#at = REST.lastIndex
    this.#toNextLine()
    return true
  }

  #inline(): unknown {
    const first = this.#text[this.#at]
    if (first === '[') return this.#flowList()
    if (first === '{') return this.#flowMap()
    if (first === "'" || first === '"') return this.#quoted(first)
    const lineEnd = this.#text.indexOf('\n', this.#at)
    const line = this.#text.slice(this.#at, lineEnd === -1 ? this.#text.length : lineEnd)
    const comment = line.indexOf(' #')
    return this.#plain(comment === -1 ? line : line.slice(0, comment))
  }

  /** Unquoted text as the core schema reads it. */
  #plain(raw: string): unknown {
    const text = raw.replace(/[ \r]+$/, '')
    TEXT_START.lastIndex = this.#at
    if (!TEXT_START.test(this.#text) || text.includes(': ') || text.includes(' #') || text.endsWith(':'))
      throw NOT_PLAIN
    this.#at += text.length
    const value = readCoreScalar(text)
    if (value === undefined) throw NOT_PLAIN
    return value
  }

  #quoted(quote: "'" | '"'): string {
    let end = this.#text.indexOf(quote, this.#at + 1)
    while (quote === "'" && this.#text[end + 1] === quote) end = this.#text.indexOf(quote, end + 2)
    const content = this.#text.slice(this.#at + 1, end)
    if (end === -1 || content.includes('\n') || (quote === '"' && content.includes('\\'))) throw NOT_PLAIN
    this.#at = end + 1
    return quote === "'" ? content.replaceAll("''", "'") : content
  }

  #flowList(): object {
    const list: unknown[] = []
    const places = new Map<string | number, Place>()
    this.#places.set(list, places)
    this.#flow(']', () => {
      const start = this.#at
      list.push(this.#flowValue())
      places.set(list.length - 1, { key: undefined, value: { start, end: this.#at } })
    })
    return list
  }

  #flowMap(): object {
    const map: Record<string, unknown> = {}
    const places = new Map<string | number, Place>()
    this.#places.set(map, places)
    this.#flow('}', () => {
      const key = this.#key(places)
      const range = { start: this.#at - key.length, end: this.#at }
      this.#at += 1
      while (this.#text[this.#at] === ' ') this.#at += 1
      const start = this.#at
      map[key] = this.#flowValue()
      places.set(key, { key: range, value: { start, end: this.#at } })
    })
    return map
  }

  /** Items in brackets, separated by commas; a comma after the last one is allowed. */
  #flow(close: ']' | '}', item: () => void): void {
    this.#enter()
    do {
      this.#at += 1
      while (this.#text[this.#at] === ' ') this.#at += 1
      if (this.#text[this.#at] === close) break
      item()
      while (this.#text[this.#at] === ' ') this.#at += 1
    } while (this.#text[this.#at] === ',')
    if (this.#text[this.#at] !== close) throw NOT_PLAIN
    this.#at += 1
    this.#depth -= 1
  }

  #flowValue(): unknown {
    const first = this.#text[this.#at]
    if (first === '[' || first === '{' || first === "'" || first === '"') return this.#inline()
    FLOW_TEXT.lastIndex = this.#at
    return this.#plain(FLOW_TEXT.exec(this.#text)?.[0] ?? '')
  }

  /** Takes what a sticky pattern matches here; nothing where it does not. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}
