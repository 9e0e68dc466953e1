import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numeralsIn, readNumeral } from '../../src/phrases/numerals.ts'

const DIGITS = [...'零一二三四五六七八九']

/** Writes a whole number as Chinese prose does, after the rules of the language rather than those of the reader. */
function inChinese(value: number): string {
  if (value === 0) return '零'
  const parts: string[] = []
  let rest = value
  let gap = false
  for (const [size, unit] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(rest / size)
    rest %= size
    if (section === 0) {
      gap = parts.length > 0
      continue
    }
    if (parts.length > 0 && (gap || section < 1000)) parts.push('零')
    parts.push(belowTenThousand(section), unit)
    gap = false
  }
  return parts.join('').replace(/^一十/, '十')
}

function belowTenThousand(value: number): string {
  let text = ''
  let gap = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + DIGITS[digit] + unit
      gap = false
    }
  }
  return text
}

/** Every numeral as `value@start:text`, with % and 第 where they apply. */
function found(text: string): string[] {
  return numeralsIn(text).map(
    ({ value, start, text: written, percent, ordinal }) =>
      `${ordinal ? '第' : ''}${value}${percent ? '%' : ''}@${start}:${written}`,
  )
}

describe('numerals', () => {
  it('reads back every number that is written in Chinese', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat({ max: 20_000 }),
          fc.nat({ max: 999_999_999 }),
          fc.integer({ min: 0, max: 999_999_999_999 }),
        ),
        (value) => {
          expect(readNumeral(inChinese(value))).toBe(value)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('reads back Arabic digits, also full-width, grouped or with a Chinese unit', () => {
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readNumeral(String(value))).toBe(value)
        expect(readNumeral(fullWidth(String(value)))).toBe(value)
        expect(readNumeral(value.toLocaleString('en-US'))).toBe(value)
        expect(readNumeral(`${value}万`)).toBe(value * 10_000)
        expect(readNumeral(`${value} 千 万`)).toBe(value * 10_000_000)
      }),
    )
  })

  it('says where a numeral stands, whatever stands around it', () => {
    const word = fc.stringMatching(/^[甲乙丙丁，。:,(年月次)]{0,4}$/)
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 99_999 }), word, (before, value, after) => {
        const text = `${before}甲${inChinese(value)}次${after}`
        const [first] = numeralsIn(text)
        expect(first).toMatchObject({ value, start: before.length + 1 })
        expect(text.slice(first?.start, first?.end)).toBe(first?.text)
      }),
    )
  })

  it.each([
    ['每年不少于2次', ['2@5:2']],
    ['每年两次', ['2@2:两']],
    ['十二场', ['12@0:十二']],
    ['超过1千万人次', ['10000000@2:1千万']],
    ['1.2万人次', ['12000@0:1.2万']],
    ['1.15万', ['11500@0:1.15万']],
    ['1亿5千万', ['150000000@0:1亿5千万']],
    ['一亿五千万', ['150000000@0:一亿五千万']],
    ['三万亿', ['3000000000000@0:三万亿']],
    ['二〇二五年、二○三五年', ['2025@0:二〇二五', '2035@6:二○三五']],
    ['二 〇 二 五 年', ['2025@0:二 〇 二 五']],
    ['百分之九十五', ['95%@0:百分之九十五']],
    ['百分之百', ['100%@0:百分之百']],
    ['千分之三', ['0.3%@0:千分之三']],
    ['9.7 %和15％', ['9.7%@0:9.7 %', '15%@6:15％']],
    ['九点七', ['9.7@0:九点七']],
    ['20 25年', ['2025@0:20 25']],
    ['10 000人', ['10000@0:10 000']],
    ['第三次、第 3 次', ['第3@1:三', '第3@6:3']],
    ['一百二、一百零二、一万二', ['120@0:一百二', '102@4:一百零二', '12000@9:一万二']],
    ['叁仟元，兩萬人', ['3000@0:叁仟', '20000@4:兩萬']],
    ['一村一名', ['1@0:一', '1@2:一']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each(['两三次', '三五次', '“十四五”期间', '一二三产业', '万众创新', '千家万户', '数百场', '上百家'])(
    'finds no single number in %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('keeps numbers apart that only stand next to each other', () => {
    expect(found('附件1 2022年')).toEqual(['1@2:1', '2022@4:2022'])
    expect(found('2026.3.5')).toEqual(['2026@0:2026', '3@5:3', '5@7:5'])
    expect(found('第一 二〇二五年')).toEqual(['第1@1:一', '2025@3:二〇二五'])
    expect(found('5次，300人')).toEqual(['5@0:5', '300@3:300'])
  })

  it('reads a text as one number or not at all', () => {
    expect(readNumeral(' 十二 ')).toBe(12)
    expect(readNumeral('十二场')).toBeUndefined()
    expect(readNumeral('')).toBeUndefined()
  })

  it('comes to an end on long runs of digits and signs', () => {
    for (const text of [
      '1'.repeat(20_000),
      '一'.repeat(20_000),
      '1 '.repeat(20_000),
      '1,'.repeat(20_000),
      '百分之'.repeat(8_000),
    ]) {
      expect(() => numeralsIn(text)).not.toThrow()
    }
  })
})
