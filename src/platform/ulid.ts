const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_DIGITS = 10
const RANDOM_DIGITS = 16

/**
 * Ids of 26 characters that sort by the time at which they were made (github.com/ulid/spec). Within one process
 * each is greater than the one before, also in the same millisecond and when the clock goes back.
 */
export function ulids(now: () => number, randomBytes: (count: number) => Uint8Array): () => string {
  let time = -1
  let random: number[] = []
  return () => {
    const clock = now()
    if (clock > time || !increase(random)) {
      time = Math.max(clock, time + 1)
      random = [...randomBytes(RANDOM_DIGITS)].map((byte) => byte % DIGITS.length)
    }
    return timeDigits(time) + random.map((digit) => DIGITS[digit]).join('')
  }
}

/** Adds one in place; false when all digits are at their greatest. */
function increase(digits: number[]): boolean {
  const place = digits.findLastIndex((digit) => digit < DIGITS.length - 1)
  if (place < 0) return false
  digits[place]! += 1
  digits.fill(0, place + 1)
  return true
}

function timeDigits(time: number): string {
  let digits = ''
  for (let rest = time; digits.length < TIME_DIGITS; rest = Math.floor(rest / DIGITS.length)) {
    digits = DIGITS[rest % DIGITS.length] + digits
  }
  return digits
}
