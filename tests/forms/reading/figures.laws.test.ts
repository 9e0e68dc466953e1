import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../src/forms/reading/values/number.ts'

const reader = { counters: ['人次', '人', '名'], exponent: 0, heading: '参加人次', whole: false }
const read = (text: string) => readFigure({ kind: 'text', text }, reader)
const figureOf = (text: string) => {
  const reading = read(text)
  return reading !== undefined && 'value' in reading ? reading.value : undefined
}
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** What people type, in any order: most of it says nothing for certain. */
const scribble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'0123456789０５９.．,，-－—~～+×*/% \t约近共余多几数百千万亿一二三十两人次名场元以上不足左右()（）至到',
      ),
      fc.constantFrom('人次', '左右', '以上', '约', '万', '每场', '其中', '若干'),
      fc.nat({ max: 99_999 }).map(String),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))

describe('figures that people type', () => {
  it('are read as they are meant, however they are written', () => {
    const count = fc.nat({ max: 99_999_999 })
    const writing = fc.constantFrom<(count: number) => string>(
      (n) => String(n),
      (n) => wide(String(n)),
      grouped,
      (n) => `${n}人`,
      (n) => `${grouped(n)} 人次`,
      (n) => `共${n}名`,
      (n) => `约${n}人`,
      (n) => `${n}人左右`,
      (n) => `${n / 10_000}万人次`,
      (n) => `${Math.floor(n / 10_000)}万${n % 10_000 === 0 ? '' : String(n % 10_000).padStart(4, '0')}`,
    )
    fc.assert(
      fc.property(count, writing, (n, write) => {
        const text = write(n)
        // 0.0001万 is read; 1万2345 is not, for 1万2 would be 12000.
        const doubtful = /万\d/.test(text) || text.includes('e')
        expect(figureOf(text)).toBe(doubtful ? undefined : n)
      }),
    )
  })

  it('are never read as a number that the text does not state', () => {
    fc.assert(
      fc.property(scribble, (text) => {
        const figure = figureOf(text)
        if (figure === undefined) return
        const stated = numbersStatedIn(text)
        // The other way adds binary fractions.
        const isStated = stated.some((number) => Math.abs(number - figure) <= 1e-9 * Math.max(1, figure))
        expect(isStated, `${text} was read as ${figure}`).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('are scaled by the heading alone, and never twice', () => {
    const cents = fc.nat({ max: 10_000_000 })
    fc.assert(
      fc.property(cents, (hundredths) => {
        const text = (hundredths / 100).toFixed(2)
        const money = { counters: ['元'], exponent: 4, heading: '经费(万元)', whole: false }
        const bare = readFigure({ kind: 'text', text }, money)
        expect(bare).toMatchObject({ value: hundredths * 100 })
        expect(readFigure({ kind: 'text', text: `${text}元` }, money)).toMatchObject({
          value: hundredths / 100,
        })
        expect(readFigure({ kind: 'text', text: `${text}万元` }, money)).toMatchObject({
          value: hundredths * 100,
        })
        expect(readFigure({ kind: 'text', text: `${text}万` }, money)).toMatchObject({
          wrong: { code: 'number-scaled-twice' },
        })
      }),
    )
  })
})

const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/**
 * All numbers that a text can be said to state, found in a way of its own: exactly one number is written in it, in
 * digits with powers of ten behind them, or in Chinese characters added up.
 */
function numbersStatedIn(written: string): number[] {
  const text = written
    .replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    // Blanks part numbers only where digits stand on both sides.
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
  if (!/\d/.test(text)) return [chineseIn(text), positionalIn(text)]
  const terms = [...text.matchAll(/(\d+(?:[, ]\d{3})*(?:\.\d+)?)([十百千万亿]*)/g)]
  const sum = terms.reduce((total, [, number = '', units = '']) => {
    const factor = [...units].reduce((product, unit) => product * UNITS[unit]!, 1)
    return total + Number(number.replace(/[, ]/g, '')) * factor
  }, 0)
  // Several terms are one number only where each has a power of ten: 1亿2千万.
  return terms.length === 1 || terms.every(([, , units = '']) => units !== '') ? [sum] : []
}

function chineseIn(text: string): number {
  let [total, part, digit, last] = [0, 0, 0, 1]
  for (const sign of text.replaceAll('两', '二')) {
    const unit = UNITS[sign]
    if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign)
    else if (unit === undefined) continue
    else if (unit >= 10_000) {
      total = (total + part + digit) * unit
      part = 0
      digit = 0
      last = unit
    } else {
      part += (digit === 0 ? 1 : digit) * unit
      digit = 0
      last = unit
    }
  }
  // 一百二 is 120, and 十二 is 12.
  return total + part + (last > 10 ? (digit * last) / 10 : digit)
}

/** 二〇二四, digit by digit. */
function positionalIn(text: string): number {
  const digits = [...text.replaceAll('两', '二')].filter((sign) => DIGITS.includes(sign))
  return Number(digits.map((sign) => DIGITS.indexOf(sign)).join(''))
}
