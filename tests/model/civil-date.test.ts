import { describe, expect, it } from 'vitest'
import {
  addDays,
  civilDate,
  daysBetween,
  daysInMonth,
  earlier,
  isCivilDate,
  later,
  weekdayOf,
} from '../../src/model/civil-date.ts'

describe('a civil date', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '0099-03-01'])('%s is a day', (text) => {
    expect(isCivilDate(text)).toBe(true)
  })

  it.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year'],
    ['2024-04-31', 'April has 30 days'],
    ['2024-13-01', 'no such month'],
    ['2024-00-10', 'no such month'],
    ['2024-01-00', 'no such day'],
    ['0000-01-01', 'no such year'],
    ['2024-1-1', 'digits left out'],
    ['2024/01/01', 'slashes'],
    ['2024-01-01T00:00:00Z', 'a clock time'],
    [' 2024-01-01', 'a space'],
    ['\uff12\uff10\uff12\uff14-01-01', 'full-width digits'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(isCivilDate(text)).toBe(false)
  })

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2021-01-01', 1825, '2025-12-31'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it('does not lose a day where clocks were changed', () => {
    expect(addDays('1991-04-13', 2)).toBe('1991-04-15')
    expect(daysBetween('1991-04-13', '1991-09-16')).toBe(156)
    expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2)
  })

  it('knows its weekday, Monday first', () => {
    const week = [
      '2024-01-01',
      '2024-01-02',
      '2024-01-03',
      '2024-01-04',
      '2024-01-05',
      '2024-01-06',
      '2024-01-07',
    ]
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })

  it('is written with leading zeros', () => {
    expect(civilDate(24, 3, 5)).toBe('0024-03-05')
  })

  it('compares', () => {
    expect(earlier('2024-01-02', '2023-12-31')).toBe('2023-12-31')
    expect(later('2024-01-02', '2023-12-31')).toBe('2024-01-02')
  })
})
