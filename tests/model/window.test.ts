import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/model/civil-date.ts'
import {
  contains,
  lengthOf,
  mergeNeighbours,
  overlap,
  PERIODS,
  parsePeriod,
  windowHolding,
  windowsTouching,
} from '../../src/model/window.ts'

describe('2: windows are whole calendar units', () => {
  it.each([
    ['day', '2024-02-29', '2024-02-29', '2024-02-29', 1],
    ['week', '2024-01-01', '2024-01-01', '2024-01-07', 7],
    ['week', '2024-01-07', '2024-01-01', '2024-01-07', 7],
    ['week', '2025-01-01', '2024-12-30', '2025-01-05', 7],
    ['month', '2024-02-11', '2024-02-01', '2024-02-29', 29],
    ['quarter', '2024-05-01', '2024-04-01', '2024-06-30', 91],
    ['quarter', '2024-12-31', '2024-10-01', '2024-12-31', 92],
    ['year', '2024-06-30', '2024-01-01', '2024-12-31', 366],
    ['two-years', '2024-06-30', '2023-01-01', '2024-12-31', 731],
    ['two-years', '2021-01-01', '2021-01-01', '2022-12-31', 730],
    ['two-years', '2019-05-01', '2019-01-01', '2020-12-31', 731],
    ['two-years', '2020-05-01', '2019-01-01', '2020-12-31', 731],
  ] as const)('the %s of %s, in a plan from 2021, is %s to %s', (per, date, from, to, days) => {
    expect(windowHolding(date, per, 2021)).toEqual({ from, to })
    expect(lengthOf({ from, to })).toBe(days)
  })

  it('windows that touch a span are whole, also at its ends', () => {
    expect(windowsTouching({ from: '2024-02-15', to: '2024-05-01' }, 'quarter', 2024)).toEqual([
      { from: '2024-01-01', to: '2024-03-31' },
      { from: '2024-04-01', to: '2024-06-30' },
    ])
  })

  it('windows of one rhythm follow each other without gap and each holds its own days', () => {
    const rhythm = fc.constantFrom(...PERIODS.filter((per) => per !== 'total'))
    const start = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2019-01-01', days))
    fc.assert(
      fc.property(rhythm, start, fc.integer({ min: 0, max: 900 }), (per, from, days) => {
        const span = { from, to: addDays(from, days) }
        const windows = windowsTouching(span, per, 2019)
        expect(contains(windows[0]!, span.from)).toBe(true)
        expect(contains(windows.at(-1)!, span.to)).toBe(true)
        for (const [index, window] of windows.entries()) {
          expect(windowHolding(window.to, per, 2019)).toEqual(window)
          const next = windows[index + 1]
          if (next !== undefined) expect(daysBetween(window.to, next.from)).toBe(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('12.4: --period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021..2025', '2021-01-01', '2025-12-31'],
    ['2024-Q2..2024-Q3', '2024-04-01', '2024-09-30'],
    ['2024-11..2025-02', '2024-11-01', '2025-02-28'],
    ['2024-03-05..2024-03-05', '2024-03-05', '2024-03-05'],
    ['2024..2024-06-30', '2024-01-01', '2024-06-30'],
  ])('%s is %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to })
  })

  it.each([
    ['2024-03-05', 'a day alone'],
    ['2025..2024', 'ends before it begins'],
    ['2024-Q5', 'no such quarter'],
    ['2024-13', 'no such month'],
    ['2024-02-30..2024-03-01', 'no such day'],
    ['2024..', 'no end'],
    ['..2024', 'no beginning'],
    ['2023..2024..2025', 'three parts'],
    ['24', 'no year'],
    ['', 'nothing'],
    ['今年', 'words'],
  ])('%j is none: %s', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('spans of days', () => {
  const may = { from: '2024-05-01', to: '2024-05-31' }

  it.each([
    ['2024-04-30', false],
    ['2024-05-01', true],
    ['2024-05-31', true],
    ['2024-06-01', false],
  ])('both ends are inside: May holds %s: %s', (date, inside) => {
    expect(contains(may, date)).toBe(inside)
    expect(overlap(may, { from: date, to: date })).toBe(inside)
  })

  it('12.2: neighbours become one range, a gap keeps them apart', () => {
    const day = (date: string) => ({ from: date, to: date })
    expect(mergeNeighbours(['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-03'].map(day))).toEqual([
      { from: '2024-02-28', to: '2024-03-01' },
      { from: '2024-03-03', to: '2024-03-03' },
    ])
    expect(mergeNeighbours([])).toEqual([])
  })
})
