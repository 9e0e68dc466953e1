const START = 1024

/**
 * Finds keys that come up more than once in a long log without holding them: it remembers a fingerprint of 53 bits
 * each. Two keys may share one, so whoever asks looks at the keys themselves on a second reading.
 */
export class Repeats {
  #table = new Float64Array(START)
  #size = 0
  readonly #repeated = new Set<number>()

  note(key: string): void {
    const print = fingerprint(key)
    if (!this.#add(print)) this.#repeated.add(print)
  }

  /** Whether any key may have come up twice. */
  any(): boolean {
    return this.#repeated.size > 0
  }

  /** True for every key that was noted twice, and hardly ever for another. */
  maybe(key: string): boolean {
    return this.#repeated.size > 0 && this.#repeated.has(fingerprint(key))
  }

  /** False if the fingerprint was there already. Zero marks a free place; no fingerprint is zero. */
  #add(print: number): boolean {
    if (this.#size * 2 >= this.#table.length) this.#grow()
    const slot = this.#slotOf(print)
    if (this.#table[slot] === print) return false
    this.#table[slot] = print
    this.#size += 1
    return true
  }

  #slotOf(print: number): number {
    const mask = this.#table.length - 1
    let slot = (print >>> 0) & mask
    while (this.#table[slot] !== 0 && this.#table[slot] !== print) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Float64Array(old.length * 2)
    for (const print of old) if (print !== 0) this.#table[this.#slotOf(print)] = print
  }
}

/** Two hashes by multiplication and rotation, in one whole number from 1 to 2^53. */
function fingerprint(key: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return 4294967296 * (2097151 & high) + (low >>> 0) + 1
}
