import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountBelow, formatNumber, formatRate, lackingTo } from '../../src/report/format-number.ts'

describe('figures for people', () => {
  it.each([
    [0, '0'],
    [2, '2'],
    [2 / 3, '0.67'],
    [0.1 + 0.2, '0.3'],
    [12.5, '12.5'],
    [10_000_000, '10000000'],
    [-31.066, '-31.07'],
  ])('%d is printed as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it.each([
    [2, 3, '66.67%'],
    [3, 3, '100%'],
    [0, 3, '0%'],
    [0, 0, '–'],
  ])('%i of %i is %s', (met, due, text) => {
    expect(formatRate(met, due)).toBe(text)
  })

  const cents = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100)
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it('an amount below its target never looks like the target', () => {
    expect(formatNumber(amountBelow(1.4999, 1.5))).toBe('1.49')
    expect(formatNumber(amountBelow(15, 15))).toBe('15')
    expect(formatNumber(amountBelow(0.22999999999999998, 0.23))).toBe('0.22')
    fc.assert(
      fc.property(cents, share, (target, part) => {
        const amount = target * part
        // So close to one, a share may come out as the target itself.
        fc.pre(amount < target)
        expect(Number(formatNumber(amountBelow(amount, target)))).toBeLessThan(target)
      }),
    )
  })

  it('what is lacking is never printed as nothing', () => {
    fc.assert(
      fc.property(cents, share, (target, part) => {
        if (target * part < target) expect(formatNumber(lackingTo(target * part, target))).not.toBe('0')
        expect(lackingTo(target, target)).toBe(0)
        expect(lackingTo(target + 1, target)).toBe(0)
      }),
    )
  })
})
