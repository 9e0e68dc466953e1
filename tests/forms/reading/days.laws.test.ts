import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysIn } from '../../../src/forms/reading/values/written-days.ts'
import { addDays } from '../../../src/model/civil-date.ts'

const day = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days))
const parts = (date: string) => date.split('-').map(Number) as [number, number, number]
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const WRITINGS: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => parts(date).join('.'),
  (date) => parts(date).join('/'),
  (date) => date.replaceAll('-', ''),
  (date) => date.replace(/(.*)-(.*)-(.*)/, '$1年$2月$3日'),
  (date) => wide(date.replace(/(.*)-(.*)-(.*)/, '$1年$2月$3日')),
  (date) => `${parts(date)[0]} 年 ${parts(date)[1]} 月 ${parts(date)[2]} 日 上午`,
  (date) => `${date} 14:30`,
]
const writing = fc.constantFrom(...WRITINGS)

describe('days that people type', () => {
  it('are read as they are meant, however they are written', () => {
    fc.assert(
      fc.property(day, writing, (date, write) => {
        expect(daysIn(write(date), undefined)).toEqual({ value: { date }, told: [] })
      }),
    )
  })

  it('span from the first to the last, also where the second leaves out what is the same', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('至', '~', '—', '-'),
        (date, length, to) => {
          const until = addDays(date, length)
          const [year, month, dayOfMonth] = parts(until)
          const short = [
            ...(year === parts(date)[0] ? [`${month}月${dayOfMonth}日`] : []),
            ...(until.slice(0, 7) === date.slice(0, 7) ? [`${dayOfMonth}日`] : []),
          ]
          const first = date.replace(/(.*)-(.*)-(.*)/, '$1年$2月$3日')
          for (const last of [`${year}年${month}月${dayOfMonth}日`, ...short]) {
            expect(daysIn(`${first}${to}${last}`, undefined)).toMatchObject({ value: { date, until } })
          }
        },
      ),
    )
  })

  it('have the year of the form where they name none, and are wrong where nobody knows it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = parts(date)
        expect(daysIn(`${month}月${dayOfMonth}日`, year)).toMatchObject({ value: { date } })
        expect(daysIn(`${month}月${dayOfMonth}日`, undefined)).toMatchObject({
          wrong: { code: 'date-without-year' },
        })
      }),
    )
  })

  it('are never read as a day that the text does not name', () => {
    const scribble = fc
      .array(
        fc.oneof(
          fc.constantFrom(...'0123456789.-/年月日号至~ (周三)上午底旬、:点'),
          fc.constantFrom('2024', '2024年', '3月', '5日', '24', '12', '12:30', '2024-03-05'),
        ),
        { minLength: 1, maxLength: 9 },
      )
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(scribble, fc.constantFrom(undefined, 2024), (text, year) => {
        const reading = daysIn(text, year)
        if (reading === undefined || 'wrong' in reading) return
        const compact = text.replace(/\s+/g, '')
        const digits = compact.replace(/\D/g, '')
        for (const date of [reading.value.date, reading.value.until ?? reading.value.date]) {
          const [named, month, dayOfMonth] = parts(date)
          if (named !== year) expect(compact).toContain(String(named).slice(-2))
          if (digits.includes(date.replaceAll('-', ''))) continue
          const numbers = [...compact.matchAll(/\d+/g), ...text.matchAll(/\d+/g)].map(Number)
          expect(numbers).toContain(month)
          expect(numbers).toContain(dayOfMonth)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
