import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnLetters } from '../../../src/render/excel/addresses.ts'
import { sharedGrid } from '../../../src/render/excel/shared-grid.ts'

const tables = fc.array(fc.array(fc.integer({ min: 9, max: 70 }), { minLength: 1, maxLength: 9 }), {
  maxLength: 5,
})

describe('columns that several tables share', () => {
  it('begin every column of every table at a column of the sheet, of about the width that it wants', () => {
    const law = fc.property(tables, fc.integer({ min: 60, max: 140 }), (wanted, page) => {
      const { widths, starts } = sharedGrid(wanted, page)
      expect(widths.every((width) => width > 0)).toBe(true)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(page - 1)
      for (const [index, columns] of wanted.entries()) {
        const own = starts[index]!
        expect(own.length).toBe(columns.length + 1)
        for (const [place, width] of columns.entries()) {
          const got = widths.slice(own[place]! - 1, own[place + 1]! - 1).reduce((sum, one) => sum + one, 0)
          expect(Math.abs(got - width)).toBeLessThanOrEqual(2)
        }
      }
    })
    fc.assert(law)
  })

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
  })
})
