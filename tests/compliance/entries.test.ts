import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Quota } from '../../src/model/plan.ts'
import { activity, entry, only, plan, planWith, quota, report } from './workbench.ts'

const asOf = '2024-12-31'
const yearly = planWith([quota({ at_least: 10 })])
const measured = (measure: string, parts: Partial<Quota> = {}) =>
  planWith([quota({ measure, at_least: 1000, ...parts })], { measures: { books: { unit: '册' } } })
const amountOf = (entries: Entry[], of = yearly) => only({ plan: of, entries, asOf }).amount
const correction = (date: string, of: string, parts: Record<string, unknown>) =>
  entry('correction', date, { of, ...parts })

describe('4: which entries count', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['done, in the window, of this task and unit', {}, 1],
    ['said to be done', { status: 'done' }, 1],
    ['planned', { status: 'planned' }, 0],
    ['of another task', { tasks: ['t2'] }, 0],
    ['of no task', { tasks: undefined }, 0],
    ['of this task among others', { tasks: ['t2', 't1', '05-99'] }, 1],
    ['of this task twice', { tasks: ['t1', 't1'] }, 1],
    ['of another unit', { units: ['区科协'] }, 0],
    ['of several units', { units: ['区科协', '区教委'] }, 1],
    ['under two names of one unit', { units: ['区教委', '区教育委员会'] }, 1],
    ['on the first day of the window', { date: '2024-01-01' }, 1],
    ['the day before', { date: '2023-12-31' }, 0],
    ['without evidence', { evidence: [] }, 1],
  ])('%s', (_, parts, amount) => {
    expect(amountOf([activity('2024-05-01', parts)])).toBe(amount)
  })

  it.each([
    ['2024-11-29', 0],
    ['2024-11-30', 1],
  ])('an entry of 30 November, read on %s, counts %i', (day, amount) => {
    expect(only({ plan: yearly, entries: [activity('2024-11-30')], asOf: day }).amount).toBe(amount)
  })

  it.each([
    ['a submission', entry('submission', '2024-05-01', { unit: '区教委', deliverable: 'd1' })],
    ['progress', entry('progress', '2024-05-01', { unit: '区教委', task: 't1', state: 'done' })],
    ['an observation', entry('observation', '2024-05-01', { unit: '区教委', task: 't1', value: 9 })],
  ])('%s adds nothing to a sum', (_, other) => {
    const row = only({ plan: yearly, entries: [other], asOf })
    expect(row).toMatchObject({ amount: 0, entries: [] })
  })
})

describe('4: what an activity adds', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['activities', {}, 1],
    ['activities', { times: 3 }, 3],
    ['activities', { times: 0 }, 0],
    ['activities', { participants: 300 }, 1],
    ['participants', { participants: 300, online_participants: 5000 }, 300],
    ['participants', { participants: 300, times: 3 }, 300],
    ['items', { items: 40 }, 40],
    ['amount', { amount: 1200.5 }, 1200.5],
    ['entities', { entities: 4 }, 4],
    ['books', { books: 250 }, 250],
  ])('to %s, %j adds %d', (measure, parts, amount) => {
    expect(amountOf([activity('2024-05-01', parts)], measured(measure))).toBe(amount)
  })

  it.each(['participants', 'items', 'amount', 'entities', 'books'])(
    'without its figure it adds 0 to %s, is counted, and marks the row',
    (measure) => {
      const entries = [activity('2024-05-01')]
      expect(only({ plan: measured(measure), entries, asOf })).toMatchObject({
        amount: 0,
        entries: [entries[0]?.id],
        toVerify: true,
      })
    },
  )

  it('a figure of 0 is a figure', () => {
    const row = only({
      plan: measured('participants'),
      entries: [activity('2024-05-01', { participants: 0 })],
      asOf,
    })
    expect(row).not.toHaveProperty('toVerify')
  })

  it('several kinds under one quota are summed', () => {
    const entries = [
      activity('2024-05-01', { type: '讲座' }),
      activity('2024-06-01', { type: '展览', times: 2 }),
    ]
    expect(amountOf(entries)).toBe(3)
  })

  it('an activity of several days counts once, on its first', () => {
    const monthly = planWith([quota({ per: 'month', at_least: 1 })])
    const entries = [activity('2024-01-25', { until: '2024-02-05' })]
    expect(only({ plan: monthly, entries, asOf: '2024-03-10' })).toMatchObject({
      windows: { due: 2, met: 1 },
      missed: [{ from: '2024-02-01', to: '2024-02-29' }],
    })
    const before = [activity('2023-12-30', { until: '2024-01-02' })]
    expect(amountOf(before)).toBe(0)
  })

  it('of several tasks, it counts for each', () => {
    const two = plan({
      tasks: ['t1', 't2'].map((id) => ({
        id,
        title: '任务',
        lead: ['区教委'],
        quotas: [quota({ at_least: 1 })],
      })),
    })
    const { obligations, totals } = report({
      plan: two,
      entries: [activity('2024-05-01', { tasks: ['t1', 't2'] })],
      asOf,
    })
    expect(obligations.map(({ amount }) => amount)).toEqual([1, 1])
    expect(totals.activities).toBe(1)
  })

  it('for several quotas of one task, it adds to each by its measure', () => {
    const two = planWith([
      quota({ id: 'times' }),
      quota({ id: 'people', measure: 'participants', at_least: 300 }),
    ])
    const { obligations } = report({
      plan: two,
      entries: [activity('2024-05-01', { participants: 120 })],
      asOf,
    })
    expect(obligations.map(({ quota, amount }) => [quota, amount])).toEqual([
      ['times', 1],
      ['people', 120],
    ])
  })
})

describe('12.13: corrections', () => {
  it('apply always, also to an earlier day, and the row keeps the id of the entry', () => {
    const session = activity('2024-03-05', { participants: 350 })
    const entries = [session, correction('2024-12-20', session.id, { set: { participants: 320 } })]
    const row = only({ plan: measured('participants'), entries, asOf: '2024-06-30' })
    expect(row).toMatchObject({ amount: 320, entries: [session.id] })
  })

  it.each([
    ['another year', { date: '2023-03-05' }, 0],
    ['another unit', { units: ['区科协'] }, 0],
    ['another task', { tasks: ['t2'] }, 0],
    ['planned', { status: 'planned' }, 0],
    ['more times', { times: 4 }, 4],
  ])('move an entry to %s', (_, set, amount) => {
    const session = activity('2024-03-05')
    expect(amountOf([session, correction('2024-07-02', session.id, { set })])).toBe(amount)
  })

  it('a withdrawn entry counts nowhere, also before it is written', () => {
    const session = activity('2024-03-05')
    const gone = correction('2024-12-20', session.id, { withdraw: true })
    expect(amountOf([session, gone])).toBe(0)
    expect(amountOf([gone, session])).toBe(0)
    const back = correction('2024-12-21', gone.id, { withdraw: false })
    expect(amountOf([session, gone, back])).toBe(1)
  })

  it('of observations, submissions and progress apply too', () => {
    const running = planWith([quota({ feed: 'latest', measure: 'participants', at_least: 10 })])
    const seen = entry('observation', '2024-03-05', { unit: '区教委', task: 't1', value: 9 })
    expect(amountOf([seen, correction('2024-07-02', seen.id, { set: { value: 12 } })], running)).toBe(12)
  })
})

describe('12.14: names that nobody knows, ids used twice', () => {
  it.each<[string, Record<string, unknown>]>([
    ['an unknown unit beside a known one', { units: ['区不存在局', '区教委'] }],
    ['an unknown task beside a known one', { tasks: ['99-99', 't1'] }],
    ['a unit that did not exist beside one that did', { units: ['区体育局', '区教委'] }],
  ])('%s: what else the entry names still counts', (_, parts) => {
    const units = [{ name: '区教委' }, { name: '区体育局', until: '2023-12-31' }]
    expect(amountOf([activity('2024-05-01', parts)], planWith([quota()], { units }))).toBe(1)
  })

  it('an unknown name alone counts nowhere', () => {
    const entries = [
      activity('2024-05-01', { units: ['区不存在局'] }),
      activity('2024-05-01', { tasks: ['99-99'] }),
    ]
    const { obligations, totals } = report({ plan: yearly, entries, asOf })
    expect(obligations[0]?.amount).toBe(0)
    expect(totals).toMatchObject({ activities: 0, unplanned: 2 })
  })

  it('of one id the first counts, though the second says more', () => {
    const entries = [activity('2024-05-01', { id: 'X' }), activity('2024-06-01', { id: 'X', times: 5 })]
    expect(only({ plan: yearly, entries, asOf })).toMatchObject({ amount: 1, entries: ['X'] })
  })
})

describe('12.16: bulk entries', () => {
  const daily = (at_least: number) => planWith([quota({ measure: 'items', per: 'day', at_least })])
  const bulk = (date: string, until: string, each_day: number, parts = {}) =>
    activity(date, { until, each_day, ...parts })

  it('satisfy each of their days', () => {
    const entries = [bulk('2024-02-27', '2024-03-02', 2)]
    const row = only({ plan: daily(2), entries, asOf: '2024-03-05', period: '2024-02-26..2024-03-04' })
    expect(row).toMatchObject({ windows: { due: 8, met: 5, missed: 3 }, entries: [entries[0]?.id] })
    expect(row.missed).toEqual([
      { from: '2024-02-26', to: '2024-02-26' },
      { from: '2024-03-03', to: '2024-03-04' },
    ])
  })

  it('do not satisfy days that ask for more', () => {
    const row = only({
      plan: daily(3),
      entries: [bulk('2024-01-01', '2024-12-31', 2)],
      asOf: '2024-01-11',
      period: '2024',
    })
    expect(row.windows).toEqual({ due: 10, met: 0, missed: 10 })
  })

  it('without each_day, only the first day', () => {
    const entries = [activity('2024-01-01', { until: '2024-01-10', items: 20 })]
    const row = only({ plan: daily(2), entries, asOf: '2024-01-11', period: '2024-01' })
    expect(row.windows).toEqual({ due: 10, met: 1, missed: 9 })
  })

  it.each([
    ['items', 'year', 2 * 60],
    ['participants', 'year', 2 * 60],
    ['activities', 'year', 2 * 60],
    ['books', 'total', 2 * (60 + 31)],
    ['items', 'two-years', 2 * (60 + 31)],
  ] as const)('add n of %s on each day up to the as-of day, per %s', (measure, per, amount) => {
    const entries = [bulk('2023-12-01', '2024-12-31', 2)]
    const row = only({ plan: measured(measure, { per }), entries, asOf: '2024-02-29' })
    expect(row.amount).toBe(amount)
    expect(row).not.toHaveProperty('toVerify')
  })

  it('a month takes its own days', () => {
    const monthly = planWith([quota({ measure: 'items', per: 'month', at_least: 29 })])
    const row = only({ plan: monthly, entries: [bulk('2024-01-03', '2024-02-29', 1)], asOf: '2024-03-01' })
    expect(row).toMatchObject({ windows: { due: 2, met: 2 } })
  })

  it('one that begins after the as-of day adds nothing yet', () => {
    expect(
      only({ plan: measured('items'), entries: [bulk('2024-07-01', '2024-07-31', 9)], asOf: '2024-06-30' }),
    ).toMatchObject({ amount: 0, entries: [] })
  })

  it('one that ends before it begins adds nothing', () => {
    expect(amountOf([bulk('2024-07-01', '2024-06-01', 9)], measured('items'))).toBe(0)
  })

  it('without until it is one day', () => {
    expect(amountOf([activity('2024-07-01', { each_day: 9 })], measured('items'))).toBe(9)
  })

  it('is one activity of the plan, on its first day', () => {
    const question = { plan: measured('items'), entries: [bulk('2023-12-01', '2024-12-31', 2)], asOf }
    expect(report(question).totals.activities).toBe(0)
    expect(report({ ...question, period: '2023' }).totals.activities).toBe(1)
  })
})

describe('12.17: entries of days on which a unit did not exist', () => {
  it('count nowhere', () => {
    const ended = planWith([quota({ at_least: 1, per: 'total' })], {
      units: [{ name: '区教委', from: '2022-01-01', until: '2024-06-30', successor: '区教育局' }],
    })
    const entries = ['2021-12-31', '2022-01-01', '2024-06-30', '2024-07-01'].map((date) => activity(date))
    const row = only({ plan: ended, entries, asOf })
    expect(row.entries).toEqual([entries[1]?.id, entries[2]?.id])
  })
})

describe('12.19: to be verified', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['with evidence that is there', {}, false],
    ['with a checksum beside the path', { evidence: [{ path: 'evidence/a.jpg', sha256: 'x' }] }, false],
    ['without evidence', { evidence: undefined }, true],
    ['with an empty list', { evidence: [] }, true],
    ['with a file that is not there', { evidence: ['evidence/lost.jpg'] }, true],
    ['with one of two files not there', { evidence: ['evidence/a.jpg', 'evidence/lost.jpg'] }, true],
  ])('%s', (_, parts, marked) => {
    const row = only({ plan: yearly, entries: [activity('2024-05-01', parts)], asOf })
    expect(row.toVerify).toBe(marked ? true : undefined)
  })

  it.each<[string, Record<string, unknown>]>([
    ['not yet counted', { date: '2025-02-01', evidence: [] }],
    ['of another window', { date: '2023-02-01', evidence: [] }],
    ['planned', { status: 'planned', evidence: [] }],
    ['of a support', { units: ['区科协'], evidence: [] }],
  ])('an entry %s marks nothing', (_, parts) => {
    const task = { id: 't1', title: '任务', lead: ['区教委'], support: ['区科协'], quotas: [quota()] }
    const row = only({ plan: plan({ tasks: [task] }), entries: [activity('2024-05-01', parts)], asOf })
    expect(row).not.toHaveProperty('toVerify')
  })

  it('one of many marks the row', () => {
    const monthly = planWith([quota({ per: 'month', at_least: 1 })])
    const entries = [activity('2024-01-05', { evidence: [] }), activity('2024-02-05')]
    expect(only({ plan: monthly, entries, asOf }).toVerify).toBe(true)
  })
})

describe('12.21: entries, support and forecast', () => {
  it('planned activities never count, and show what would be', () => {
    const entries = [
      activity('2024-03-01'),
      activity('2024-08-01', { status: 'planned' }),
      activity('2024-11-01', { status: 'planned', times: 2 }),
    ]
    const row = only({ plan: planWith([quota({ at_least: 4 })]), entries, asOf: '2024-06-30' })
    expect(row).toMatchObject({ amount: 1, standing: 'on-track', entries: [entries[0]?.id] })
    expect(row.forecast).toEqual({ planned: 2, amount: 4, wouldBe: 'met' })
  })

  it('yuan and fen are added to what is there', () => {
    const entries = [
      activity('2024-03-01', { amount: 0.5 }),
      activity('2024-08-01', { amount: 0.25, status: 'planned' }),
      activity('2024-09-01', { amount: 1, status: 'planned' }),
    ]
    expect(only({ plan: measured('amount'), entries, asOf: '2024-06-30' }).forecast?.amount).toBe(1.75)
  })

  it('too few planned would not be enough', () => {
    const entries = [activity('2024-11-01', { status: 'planned' })]
    const row = only({ plan: planWith([quota({ at_least: 10 })]), entries, asOf: '2024-06-30' })
    expect(row.forecast).toEqual({ planned: 1, amount: 1, wouldBe: 'far-behind' })
  })

  it('a row of shorter windows forecasts windows', () => {
    const entries = [activity('2024-01-05'), activity('2024-02-25', { status: 'planned' })]
    const row = only({ plan: planWith([quota({ per: 'month', at_least: 1 })]), entries, asOf: '2024-02-20' })
    expect(row).toMatchObject({
      windows: { due: 1, met: 1 },
      forecast: { planned: 1, amount: 2, wouldBe: 'on-track' },
    })
  })

  it('nothing planned, no forecast', () => {
    expect(only({ plan: yearly, entries: [activity('2024-03-01')], asOf })).not.toHaveProperty('forecast')
    const other = [activity('2025-03-01', { status: 'planned' })]
    expect(only({ plan: yearly, entries: other, asOf })).not.toHaveProperty('forecast')
  })

  it('the id is task, quota, unit and first day', () => {
    expect(only({ plan: yearly, asOf }).id).toBe('t1/q1/区教委/2024-01-01')
  })
})
