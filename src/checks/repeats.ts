import { fingerprints } from '../log/seen-ids.ts'

/**
 * Finds keys that come up more than once in a long log and holds no others. It goes by a few bits of each key, so
 * whoever asks reads the log again and looks which of the keys really repeat.
 */
export class Repeats {
  readonly #seen = fingerprints()
  readonly #suspects = new Set<string>()

  note(key: string): void {
    if (this.#seen.add(key) !== 'new') this.#suspects.add(key)
  }

  /** Whether any key may have come up twice. */
  any(): boolean {
    return this.#suspects.size > 0
  }

  /** True for every key that was noted twice, and hardly ever for another. */
  maybe(key: string): boolean {
    return this.#suspects.has(key)
  }
}
