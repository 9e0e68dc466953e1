import { describe, expect, it } from 'vitest'
import { dueDayIn } from '../../src/phrases/due-day.ts'
import { readQuotaPhrase } from '../../src/phrases/quota-phrase.ts'

/** Amounts as `value counter comparison`, without what is not there. */
function amounts(text: string): string[] {
  return readQuotaPhrase(text).amounts.map(({ value, percent, counter, comparison }) =>
    [`${value}${percent ? '%' : ''}`, counter, comparison].filter((part) => part !== undefined).join(' '),
  )
}

describe('quota phrases', () => {
  it.each([
    ['每年不少于2次', ['2 次 at-least']],
    ['每年不少于300人次', ['300 人次 at-least']],
    ['到2025年累计提供精准科普服务超过1千万人次', ['10000000 人次 more-than']],
    ['开展农民教育培训力争达到5000人次以上', ['5000 人次 at-least']],
    ['按人均1.5元列入县级财政预算', ['1.5 元']],
    ['科普经费300余万元', ['3000000 元']],
    ['公民具备科学素质的比例超过15%', ['15% more-than']],
    ['覆盖率达到百分之九十五', ['95% at-least']],
    ['每年举办2期，每期不少于100人', ['2 期', '100 人 at-least']],
    ['全年不超过5次', ['5 次 at-most']],
    ['培訓不少於３００人次', ['300 人次 at-least']],
    ['每 年 不 少 于 2 次', ['2 次 at-least']],
    ['每两年举办一届', ['1 届']],
  ])('finds the amounts of %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })

  it.each([
    '到2025年底前完成',
    '第19次常务会议',
    '五大基础工程',
    '统一部署',
    '“十四五”期间',
    '2022年5月25日前',
    '每一次活动',
    '三级协同',
  ])('finds no amount in %s', (text) => {
    expect(amounts(text)).toEqual([])
  })

  it('says where an amount stands', () => {
    const text = '面向老年人每年不少于 2 次'
    const [amount] = readQuotaPhrase(text).amounts
    expect(text.slice(amount?.start, amount?.end)).toBe('2 次')
    expect(amount?.text).toBe('2 次')
  })

  it.each([
    ['每年不少于2次', ['year']],
    ['每年度2次', ['year']],
    ['一年两次', ['year']],
    ['全年不少于4场', ['year']],
    ['每季度1次', ['quarter']],
    ['每月至少一次', ['month']],
    ['每周1次', ['week']],
    ['每日发布至少1条', ['day']],
    ['每天一条', ['day']],
    ['每两年一次', ['two-years']],
    ['每2年1次', ['two-years']],
    ['每半年1次', ['year']],
    ['每三年1次', ['other']],
    ['不少于2次', []],
    ['2021年举办', []],
  ])('reads the cycle of %s', (text, cycles) => {
    expect(readQuotaPhrase(text).cycles).toEqual(cycles)
  })

  it('tells aims, running totals and coverage', () => {
    expect(readQuotaPhrase('力争达到5000人次')).toMatchObject({
      aspirational: true,
      cumulative: false,
      coverage: false,
    })
    expect(readQuotaPhrase('爭取超過3次').aspirational).toBe(true)
    expect(readQuotaPhrase('累计服务1万人次').cumulative).toBe(true)
    for (const text of [
      '一村一名智慧科普传播员',
      '每校1名以上',
      '实现全覆盖',
      '每所学校都有辅导员',
      '各村（社）配备',
    ]) {
      expect(readQuotaPhrase(text).coverage, text).toBe(true)
    }
    expect(readQuotaPhrase('每年不少于2次').coverage).toBe(false)
  })
})

describe('due days', () => {
  it.each([
    ['到2025年', '2025-12-31'],
    ['到2025年底前', '2025-12-31'],
    ['2025年底前建成', '2025-12-31'],
    ['二〇二五年年底', '2025-12-31'],
    ['二〇二五年底', '2025-12-31'],
    ['2025年6月底前', '2025-06-30'],
    ['2024年2月底', '2024-02-29'],
    ['2025年6月30日前', '2025-06-30'],
    ['截至2025年6月30日', '2025-06-30'],
    ['２０２５年１１月３０日前', '2025-11-30'],
    ['“十四五”末', '2025-12-31'],
    ['十五五期末', '2030-12-31'],
    ['2025年前', undefined],
    ['2025年6月前', undefined],
    ['2025年举办', undefined],
    ['每年11月30日前', undefined],
    ['2025年2月30日前', undefined],
  ])('%s', (text, day) => {
    expect(dueDayIn(text)).toBe(day)
  })
})
