import { describe, expect, it } from 'vitest'
import { messages } from '../../src/messages/zh-CN.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Quota } from '../../src/model/plan.ts'
import { planWords } from '../../src/report/plan-words.ts'
import { remarkOf } from '../../src/report/remark.ts'
import { activity, only, planWith, quota } from '../compliance/workbench.ts'

function remark(parts: Partial<Quota>, entries: Entry[], asOf = '2024-11-30', plan = {}): string {
  const of = planWith([quota(parts)], plan)
  return remarkOf(only({ plan: of, entries, asOf }), planWords(of, messages.report))
}

describe('what a row lacks, in words', () => {
  it('counts what is missing', () => {
    expect(remark({}, [activity('2024-03-05')])).toBe('差1次')
    expect(
      remark({ measure: 'participants', at_least: 300 }, [activity('2024-03-05', { participants: 120 })]),
    ).toBe('差180人次')
  })

  it('says nothing where nothing is missing', () => {
    expect(remark({}, [activity('2024-03-05'), activity('2024-10-12')])).toBe('')
  })

  it('counts one more where the target must be exceeded', () => {
    const two = [activity('2024-03-05'), activity('2024-04-05')]
    expect(remark({ at_least: undefined as never, more_than: 2 }, two)).toBe('差1次')
    const yuan = { measure: 'amount', at_least: undefined as never, more_than: 100 }
    expect(remark(yuan, [activity('2024-03-05', { amount: 60 })])).toBe('还须多于40元')
  })

  it('names missed windows, a few of them', () => {
    const monthly = { per: 'month', at_least: 1 } as const
    expect(remark(monthly, [activity('2024-01-05'), activity('2024-03-05')], '2024-05-31')).toBe(
      '未完成:2024-02-01 至 2024-02-29、2024-04-01 至 2024-04-30',
    )
    const daily = { per: 'day', at_least: 1 } as const
    const everySecond = Array.from({ length: 14 }, (_, day) =>
      activity(`2024-01-${String(2 * day + 1).padStart(2, '0')}`),
    )
    expect(remark(daily, everySecond, '2024-01-29')).toMatch(/^未完成:2024-01-02、.*2024-01-08等,另有10段$/)
  })

  it('says what is planned and what it would come to', () => {
    const planned = activity('2024-12-15', { status: 'planned' })
    expect(remark({}, [activity('2024-03-05'), planned])).toBe('差1次;另有计划 1 项,完成后为 2次(已完成)')
  })

  it('says why nothing can be known', () => {
    expect(remark({ measure: 'amount', per_capita: 'population' }, [])).toBe('方案缺少该年参数(如人口数)')
  })
})
