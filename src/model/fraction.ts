/** An exact number: verdicts are fractions, not floats (semantics.md 12.6). `den` is positive. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

export const ZERO: Fraction = { num: 0n, den: 1n }

/** The number as it is written in decimals: 0.1 is one tenth, not its nearest binary float. */
export function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n }
  const [digits = '0', exponent = '0'] = value.toString().split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const shift = Number(exponent) - decimals.length
  const scaled = BigInt(whole + decimals)
  return shift >= 0
    ? { num: scaled * 10n ** BigInt(shift), den: 1n }
    : { num: scaled, den: 10n ** BigInt(-shift) }
}

/** Decimals have powers of ten below the line: the greater one serves both, so that a long sum does not grow. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den }
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) + b.num, den: b.den }
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den }
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { num: -b.num, den: b.den })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den }
}

/** The divisor must not be zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return b.num < 0n
    ? { num: -a.num * b.den, den: a.den * -b.num }
    : { num: a.num * b.den, den: a.den * b.num }
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The greatest whole number not above a fraction that is zero or more. */
export function floor(value: Fraction): Fraction {
  return { num: value.num / value.den, den: 1n }
}

/** The nearest float, for JSON and for people. */
export function toNumber(value: Fraction): number {
  const whole = value.num / value.den
  const rest = value.num % value.den
  if (rest === 0n) return Number(whole)
  // Small fractions divide exactly enough as floats; large ones keep their whole part apart.
  return Number.isSafeInteger(Number(value.num)) && Number.isSafeInteger(Number(value.den))
    ? Number(value.num) / Number(value.den)
    : Number(whole) + Number(rest) / Number(value.den)
}
