import { KIND, LINE_KEYS, type LineKey } from './line-keys.ts'
import { NameReader } from './name-reader.ts'

const [SPACE, QUOTE, COLON] = [0x20, 0x22, 0x3a]

/** More measures than anyone declares; a log with more is read a little slower. */
const MOST_KEYS = 200

/** What activities know as another kind of value, and what no object of JavaScript can simply be given. */
const NO_MEASURE = new Set(['extra', '__proto__'])

/** A key of entries, and what is remembered about it while a log is read. */
export interface KnownKey extends LineKey {
  /** As it mostly stands in a line: `"id":`. */
  readonly written: Uint8Array
  /** The key that last stood behind it: the lines of a log have mostly one order. */
  next: KnownKey | undefined
  /** The line in which it was last seen, to find a key that comes twice. */
  line: number
}

/** Reads the keys of entries on one line out of bytes. A key that no schema knows is a measure of activities. */
export class KeyReader {
  /** The place behind the colon of the key that was read last. */
  end = 0
  /** Stands before the first key of every line. */
  readonly start = remember({ name: '', form: 'text', kinds: 0 })
  readonly #names = new NameReader()
  readonly #keys = new Map(LINE_KEYS.map((key) => [key.name, remember(key)]))

  /** `previous` is the key before it. Undefined where no key that is written plainly stands at `start`. */
  read(bytes: Uint8Array, start: number, previous: KnownKey): KnownKey | undefined {
    const expected = previous.next
    if (expected !== undefined && this.#stands(expected.written, bytes, start)) return expected
    return this.#readOther(bytes, start, previous)
  }

  #stands(written: Uint8Array, bytes: Uint8Array, start: number): boolean {
    const { length } = written
    for (let at = 0; at < length; at++) if (written[at] !== bytes[start + at]) return false
    this.end = start + length
    return true
  }

  #readOther(bytes: Uint8Array, start: number, previous: KnownKey): KnownKey | undefined {
    const name = bytes[start] === QUOTE ? this.#names.read(bytes, start + 1) : undefined
    if (name === undefined) return undefined
    let at = this.#names.end + 1
    while (bytes[at] === SPACE) at++
    if (bytes[at] !== COLON) return undefined
    this.end = at + 1
    const key = this.#keys.get(name) ?? this.#measure(name)
    previous.next = key
    return key
  }

  #measure(name: string): KnownKey | undefined {
    if (NO_MEASURE.has(name) || this.#keys.size >= MOST_KEYS) return undefined
    const key = remember({ name, form: 'figure', kinds: KIND.activity })
    this.#keys.set(name, key)
    return key
  }
}

function remember({ name, form, kinds }: LineKey): KnownKey {
  const written = new TextEncoder().encode(`${JSON.stringify(name)}:`)
  return { name, form, kinds, written, next: undefined, line: 0 }
}
