import { describe, expect, it } from 'vitest'
import { messages as english } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-CN.ts'
import { planWords } from '../../src/report/plan-words.ts'
import { plan, quota } from '../compliance/workbench.ts'

const books = plan({ measures: { books: { unit: '册' } } })
const inChinese = planWords(books, chinese.report)
const inEnglish = planWords(books, english.report)

describe('a quota in words', () => {
  it.each([
    [{}, '每年不少于2次', 'at least 2 activities a year'],
    [{ at_least: 1 }, '每年不少于1次', 'at least 1 activity a year'],
    [{ per: 'day', measure: 'items', at_least: 1 }, '每日不少于1条', 'at least 1 item a day'],
    [{ per: 'quarter' }, '每季度不少于2次', 'at least 2 activities a quarter'],
    [{ per: 'two-years' }, '每两年不少于2次', 'at least 2 activities in two years'],
    [{ per: 'total' }, '规划期内不少于2次', 'at least 2 activities within the plan'],
    [{ measure: 'books', at_least: 500 }, '每年不少于500册', 'at least 500 册 a year'],
    [
      {
        per: 'total',
        by: '2025-12-31',
        measure: 'participants',
        at_least: undefined,
        more_than: 10_000_000,
        feed: 'latest',
      },
      '2025-12-31前累计超过10000000人次',
      'more than 10000000 attendances in all by 2025-12-31',
    ],
    [
      { per: 'total', by: '2025-12-31', measure: 'participants', at_least: 5000, strength: 'aspirational' },
      '力争2025-12-31前不少于5000人次',
      'aims for at least 5000 attendances by 2025-12-31',
    ],
    [
      { per: 'total', measure: 'coverage', at_least: 100 },
      '规划期内覆盖率达到100%',
      'at least 100% covered within the plan',
    ],
    [
      { measure: 'amount', at_least: 1.5, per_capita: 'population' },
      '每年人均不少于1.5元',
      'at least 1.5 yuan per head a year',
    ],
  ] as const)('%j', (parts, zh, en) => {
    const { at_least, ...others } = { ...quota(), ...parts }
    const terms = at_least === undefined ? others : { ...others, at_least }
    expect(inChinese.requirement(terms)).toBe(zh)
    expect(inEnglish.requirement(terms)).toBe(en)
  })
})
