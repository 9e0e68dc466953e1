import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  subtract,
  toNumber,
  ZERO,
} from '../../src/model/fraction.ts'

describe('12.6: numbers are exact', () => {
  it('a tenth and two tenths are three tenths', () => {
    expect(compare(add(fraction(0.1), fraction(0.2)), fraction(0.3))).toBe(0)
    expect(toNumber(add(fraction(0.1), fraction(0.2)))).toBe(0.3)
  })

  it.each([0, 1, -3, 0.5, 9.7, -0.25, 1e21, 1.5e-7, 123456789012345.67, Number.MAX_SAFE_INTEGER, 10_000_000])(
    '%d comes back as it was written',
    (value) => {
      expect(toNumber(fraction(value))).toBe(value)
    },
  )

  it.each([
    [7, 2, 3],
    [6, 2, 3],
    [0, 5, 0],
    [299, 100, 2],
  ])('the floor of %i/%i is %i', (num, den, whole) => {
    expect(toNumber(floor(divide(fraction(num), fraction(den))))).toBe(whole)
  })

  it('a division by a negative number keeps the denominator positive', () => {
    const half = divide(fraction(-1), fraction(-2))
    expect(half.den > 0n).toBe(true)
    expect(toNumber(half)).toBe(0.5)
    expect(compare(divide(fraction(1), fraction(-2)), ZERO)).toBe(-1)
  })

  it('two thirds and a third are one', () => {
    const third = divide(fraction(1), fraction(3))
    expect(compare(add(multiply(third, fraction(2)), third), fraction(1))).toBe(0)
    expect(compare(subtract(fraction(1), third), third)).toBe(1)
  })

  it('a long account of yuan and fen stays a number', () => {
    let sum = ZERO
    for (let line = 0; line < 2000; line += 1) sum = add(sum, fraction(line % 2 === 0 ? 0.5 : 0.25))
    expect(toNumber(sum)).toBe(750)
    expect(toNumber(add(sum, fraction(0.01)))).toBe(750.01)
  })

  it('sums of decimals do not depend on their order', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100)
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 30 }), (values) => {
        const sum = (list: number[]) => list.reduce((all, one) => add(all, fraction(one)), ZERO)
        const exact = values.reduce((all, one) => all + Math.round(one * 100), 0) / 100
        expect(compare(sum(values), sum([...values].reverse()))).toBe(0)
        expect(toNumber(sum(values))).toBe(exact)
      }),
    )
  })
})
