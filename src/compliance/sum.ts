import { add, type Fraction, fraction, ZERO } from '../model/fraction.ts'

/** A running sum: whole numbers stay plain numbers because they are many; anything else is exact. */
export interface Sum {
  whole: number
  exact: Fraction | undefined
}

export function emptySum(): Sum {
  return { whole: 0, exact: undefined }
}

export function addTo(sum: Sum, value: number): void {
  const whole = sum.whole + value
  if (Number.isSafeInteger(value) && Number.isSafeInteger(whole)) sum.whole = whole
  else sum.exact = add(sum.exact ?? ZERO, fraction(value))
}

export function total(sum: Sum): Fraction {
  const whole = fraction(sum.whole)
  return sum.exact === undefined ? whole : add(whole, sum.exact)
}

export function plus(a: Sum, b: Sum): Sum {
  const both = { whole: a.whole, exact: a.exact }
  addTo(both, b.whole)
  if (b.exact !== undefined) both.exact = add(both.exact ?? ZERO, b.exact)
  return both
}
