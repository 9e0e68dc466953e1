import { type CivilDate, civilDate, daysInMonth } from '../model/civil-date.ts'

const [QUOTE, DASH, ZERO] = [0x22, 0x2d, 0x30]

/** Days that are kept as text, each in a place of its own: eleven years in a row share no place. */
const SLOTS = 4096

/** Reads days such as `2024-03-05` out of bytes; the text of each is made once. */
export class DayReader {
  /** The place of the closing quotation mark of the day that was read last. */
  end = 0
  readonly #days = new Int32Array(SLOTS)
  readonly #texts: CivilDate[] = new Array<CivilDate>(SLOTS).fill('')

  /** `start` is the place after the opening quotation mark. Undefined where no day of the calendar stands there. */
  read(bytes: Uint8Array, start: number): CivilDate | undefined {
    if (bytes[start + 4] !== DASH || bytes[start + 7] !== DASH || bytes[start + 10] !== QUOTE)
      return undefined
    this.end = start + 10
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2)
    const month = twoDigits(bytes, start + 5)
    const day = twoDigits(bytes, start + 8)
    const written = year * 10_000 + month * 100 + day
    const slot = ((year * 12 + month) * 31 + day) & (SLOTS - 1)
    if (this.#days[slot] === written) return this.#texts[slot]
    if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
      return undefined
    const text = civilDate(year, month, day)
    this.#days[slot] = written
    this.#texts[slot] = text
    return text
  }
}

/** NaN where there are no digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - ZERO
  const ones = bytes[at + 1]! - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}
