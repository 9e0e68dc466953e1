/** SHA-256 as content security policies write it; this room has no machine to ask for it. */
export function sha256Base64(text: string): string {
  const state = [...START]
  for (const block of blocksOf(new TextEncoder().encode(text))) compress(state, block)
  return base64(state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]))
}

/** The first bits of the fractional parts of roots of primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}

const PRIMES = firstPrimes(64)
const START: readonly number[] = PRIMES.slice(0, 8).map((prime) => fractionBits(prime ** (1 / 2)))
const ROUNDS: readonly number[] = PRIMES.map((prime) => fractionBits(prime ** (1 / 3)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}

/** The message padded to whole blocks of 16 words: a one bit, zeros, and its length in bits. */
function blocksOf(bytes: Uint8Array): number[][] {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor((bytes.length * 8) / 2 ** 32))
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
  const blocks: number[][] = []
  for (let start = 0; start < padded.length; start += 64) {
    blocks.push(Array.from({ length: 16 }, (_, place) => view.getInt32(start + place * 4)))
  }
  return blocks
}

function compress(state: number[], block: readonly number[]): void {
  const schedule = [...block]
  for (let place = 16; place < 64; place += 1) {
    const [far, near] = [schedule[place - 15]!, schedule[place - 2]!]
    const mixed =
      (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10))
    schedule.push((schedule[place - 16]! + schedule[place - 7]! + mixed) | 0)
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (let place = 0; place < 64; place += 1) {
    const choice = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
    const first = (h + choice + ROUNDS[place]! + schedule[place]!) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place]! + word) | 0
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(bytes: readonly number[]): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 3) {
    const [first, second = 0, third = 0] = bytes.slice(start, start + 3) as [number, number?, number?]
    const group = (first << 16) | (second << 8) | third
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(group >> shift) & 63]!)
    const given = Math.min(3, bytes.length - start)
    text += digits.slice(0, given + 1).join('') + '='.repeat(3 - given)
  }
  return text
}
