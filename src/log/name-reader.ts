import { StringReader } from './string-reader.ts'

const [SPACE, QUOTE, BACKSLASH] = [0x20, 0x22, 0x5c]

/** Longer names are read anew each time. */
const LONGEST = 48
const SLOTS = 4096

/**
 * Reads the strings that come again and again in a log (units, tasks, kinds): each is decoded once and then found by
 * its bytes. Every string has one slot, and the latest of those that share it stays, so that the size is fixed.
 */
export class NameReader {
  /** The place of the closing quotation mark of the string that was read last. */
  end = 0
  readonly #strings = new StringReader()
  readonly #texts: string[] = new Array<string>(SLOTS).fill('')
  readonly #lengths = new Uint8Array(SLOTS)
  readonly #bytes = new Uint8Array(SLOTS * LONGEST)

  /** As StringReader.read. */
  read(bytes: Uint8Array, start: number): string | undefined {
    let at = start
    let hash = 0
    for (let byte = bytes[at]!; byte !== QUOTE; byte = bytes[++at]!) {
      if (byte === BACKSLASH || byte < SPACE) return undefined
      hash = (Math.imul(hash, 31) + byte) | 0
    }
    this.end = at
    const length = at - start
    if (length > LONGEST) return this.#strings.read(bytes, start)
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    const offset = slot * LONGEST
    if (this.#lengths[slot] === length && this.#holds(offset, bytes, start, length)) return this.#texts[slot]
    const text = this.#strings.read(bytes, start)
    if (text !== undefined) {
      this.#texts[slot] = text
      this.#lengths[slot] = length
      for (let index = 0; index < length; index++) this.#bytes[offset + index] = bytes[start + index]!
    }
    return text
  }

  #holds(offset: number, bytes: Uint8Array, start: number, length: number): boolean {
    for (let index = 0; index < length; index++) {
      if (this.#bytes[offset + index] !== bytes[start + index]) return false
    }
    return true
  }
}
