import { describe, expect, it } from 'vitest'
import { agreesWith, agreesWithDayOfYear, dayPhrasesIn, meanings } from '../../src/phrases/day-phrase.ts'

const only = (text: string) => {
  const phrases = dayPhrasesIn(text)
  expect(phrases).toHaveLength(1)
  return phrases[0]!
}

describe('day phrases', () => {
  it.each([
    ['到2025年,科普设施明显改善', '2025年', ['2025-12-31']],
    ['2025年底前建成', '2025年底前', ['2025-12-31']],
    ['2025年前建成', '2025年前', ['2025-12-31', '2024-12-31']],
    ['于2024年6月底完成', '2024年6月底', ['2024-06-30']],
    ['２０２４年２月底', '２０２４年２月底', ['2024-02-29']],
    ['2024年9月前', '2024年9月前', ['2024-09-30', '2024-08-31']],
    ['2022年5月25日前报送', '2022年5月25日前', ['2022-05-25']],
    ['二〇二五年六月三十日', '二〇二五年六月三十日', ['2025-06-30']],
    ['“十四五”末,培训力争', '十四五”末', ['2025-12-31']],
    ['2022─2025年,针对薄弱环节', '2022─2025年', ['2025-12-31']],
    ['2024年42月底前', '2024年42月底前', []],
    ['5024年12月底前', '5024年12月底前', ['5024-12-31']],
  ])('%s names %s', (text, words, days) => {
    const phrase = only(text)
    expect(text.slice(phrase.start, phrase.end)).toBe(words)
    expect(meanings(phrase, 2000)).toEqual(days)
  })

  it.each(['三年行动计划', '2年级学生', '3个月', '第12月', '安全生产月', '10年以上', '4月', '上下五千年'])(
    'names a day in %s only where a month is one',
    (text) => expect(dayPhrasesIn(text)).toHaveLength(text === '4月' ? 1 : 0),
  )

  it('knows a span of years by both', () => {
    expect(only('(2021—2025年)')).toMatchObject({ from: 2021, year: 2025, start: 1 })
    expect(only('从2021年到2025年')).toMatchObject({ from: 2021, year: 2025 })
  })

  it('agrees with a day of every year or with one day', () => {
    const yearly = only('此后每年11月30日前报送')
    expect(agreesWithDayOfYear(yearly, '11-30')).toBe(true)
    expect(agreesWithDayOfYear(yearly, '11-20')).toBe(false)
    expect(agreesWith(yearly, '2022-11-30')).toBe(false)
    const once = only('工作计划于5月25日前报送')
    expect(agreesWith(once, '2022-05-25')).toBe(true)
    expect(agreesWith(once, '2022-05-26')).toBe(false)
    expect(agreesWithDayOfYear(only('每年2月底前'), '02-28')).toBe(true)
    expect(agreesWithDayOfYear(only('2025年2月28日前'), '02-28')).toBe(false)
  })
})
