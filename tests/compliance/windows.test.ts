import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/model/civil-date.ts'
import type { Per } from '../../src/model/window.ts'
import { activity, entry, only, planWith, quota, report } from './workbench.ts'

const one = (per: Per, parts = {}) => quota({ at_least: 1, per, ...parts })
const on = (...dates: string[]) => dates.map((date) => activity(date))
const days = (from: string, to: string) =>
  on(...Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)))

describe('2: windows are whole calendar units', () => {
  it.each([
    ['year', {}, '2024-01-01', '2024-12-31'],
    ['two-years', {}, '2023-01-01', '2024-12-31'],
    ['total', {}, '2021-01-01', '2025-12-31'],
    ['total', { by: '2024-06-30' }, '2021-01-01', '2024-06-30'],
  ] as const)('per %s %j, in a plan of 2021–2025, 2024 falls into %s to %s', (per, parts, from, to) => {
    const row = only({ plan: planWith([one(per, parts)]), asOf: '2024-06-30' })
    expect(row.window).toEqual({ from, to })
    expect(row).not.toHaveProperty('windows')
  })

  it.each([
    ['day', 366, '2024-01-01', '2024-12-31'],
    ['week', 52, '2024-01-01', '2024-12-29'],
    ['month', 12, '2024-01-01', '2024-12-31'],
    ['quarter', 4, '2024-01-01', '2024-12-31'],
  ] as const)('per %s, 2024 asks %i times', (per, due, from, to) => {
    const row = only({ plan: planWith([one(per)]), asOf: '2025-02-01', period: '2024' })
    expect(row).toMatchObject({ windows: { due, met: 0, missed: due }, window: { from, to } })
  })

  it('weeks run from Monday to Sunday', () => {
    const question = {
      plan: planWith([one('week')]),
      entries: on('2024-03-10'),
      asOf: '2024-03-18',
      period: '2024-03',
    }
    expect(only(question).missed).toEqual([
      { from: '2024-02-26', to: '2024-03-03' },
      { from: '2024-03-11', to: '2024-03-17' },
    ])
  })

  it('targets are never pro-rated: a plan issued in May asks for the whole year, and January counts', () => {
    const late = planWith([quota()], {
      issued: '2022-05-11',
      period: { from: '2022-05-11', to: '2025-12-31' },
    })
    const row = only({ plan: late, entries: on('2022-01-20'), asOf: '2023-01-01', period: '2022' })
    expect(row.window).toEqual({ from: '2022-01-01', to: '2022-12-31' })
    expect(row).toMatchObject({ target: 2, amount: 1, standing: 'missed' })
  })

  it.each([
    ['on the day itself', ['2024-06-30'], '2024-06-30', 'met'],
    ['not yet, but the day is not over', [], '2024-06-30', 'far-behind'],
    ['a day late', ['2024-07-01'], '2024-07-01', 'missed'],
  ])('a deadline of 30 June includes 30 June: %s', (_, dates, asOf, standing) => {
    const dated = planWith([one('total', { by: '2024-06-30' })])
    expect(only({ plan: dated, entries: on(...dates), asOf }).standing).toBe(standing)
  })
})

describe('5: every day, week, month and quarter by itself', () => {
  it('many activities in one month do not mend the others', () => {
    const row = only({
      plan: planWith([one('month')]),
      entries: days('2024-03-01', '2024-03-31'),
      asOf: '2024-06-30',
    })
    expect(row).toMatchObject({ windows: { due: 5, met: 1, missed: 4 }, standing: 'missed' })
  })

  it('today is open until the day is over', () => {
    const question = { plan: planWith([one('day')]), entries: days('2024-01-01', '2024-01-09') }
    const today = only({ ...question, asOf: '2024-01-10' })
    expect(today).toMatchObject({ windows: { due: 9, met: 9, missed: 0 }, standing: 'on-track' })
    const tomorrow = only({ ...question, asOf: '2024-01-11' })
    expect(tomorrow).toMatchObject({ windows: { due: 10, met: 9, missed: 1 }, standing: 'missed' })
    expect(tomorrow.missed).toEqual([{ from: '2024-01-10', to: '2024-01-10' }])
  })
})

describe('12.1: what is due in a row of shorter windows', () => {
  it.each([
    ['the open one is not yet met', ['2024-01-10', '2024-02-10'], '2024-03-20', 2, 2],
    ['the open one is already met', ['2024-01-10', '2024-02-10', '2024-03-20'], '2024-03-20', 3, 3],
    ['its last day is not over', ['2024-01-10', '2024-02-10'], '2024-03-31', 2, 2],
    ['its last day is over', ['2024-01-10', '2024-02-10'], '2024-04-01', 3, 2],
    ['none is over', [], '2024-01-31', 0, 0],
  ])('%s', (_, dates, asOf, due, met) => {
    const row = only({ plan: planWith([one('month')]), entries: on(...dates), asOf })
    expect(row.windows).toEqual({ due, met, missed: due - met })
    expect([row.target, row.amount]).toEqual([due, met])
  })

  it('such a row weighs one in the sums, by its own standing', () => {
    const { totals, units } = report({ plan: planWith([one('month')]), asOf: '2025-01-01', period: '2024' })
    expect(totals).toMatchObject({ due: 1, missed: 1, rate: { met: 0, due: 1 } })
    expect(units).toMatchObject([{ unit: '区教委', due: 1, missed: 1 }])
  })
})

describe('12.2: the standing of a row of shorter windows', () => {
  const q1 = ['2024-02-10', '2024-03-10']
  it.each([
    ['quarter', 'a window was missed', [], '2024-04-01', 'missed'],
    [
      'quarter',
      'all were met',
      [...q1, '2024-05-10', '2024-06-10', '2024-08-01', '2024-08-02', '2024-11-01', '2024-11-02'],
      '2025-01-01',
      'met',
    ],
    [
      'quarter',
      'all are met before the year is over',
      [...q1, '2024-05-10', '2024-06-10', '2024-08-01', '2024-08-02', '2024-11-01', '2024-11-02'],
      '2024-11-03',
      'met',
    ],
    ['quarter', 'none has begun', [], '2023-12-31', 'upcoming'],
    ['quarter', 'the first has just begun', [], '2024-01-01', 'on-track'],
    ['month', 'the first has just begun', [], '2024-01-01', 'on-track'],
    ['quarter', 'the open quarter has time', q1, '2024-04-10', 'on-track'],
    ['quarter', 'the open quarter is near its end', [...q1, '2024-04-10'], '2024-06-20', 'due-soon'],
    ['quarter', 'the open quarter is far behind', q1, '2024-06-20', 'far-behind'],
    ['quarter', 'the open quarter is met', [...q1, '2024-04-10', '2024-04-11'], '2024-06-20', 'met'],
    ['month', 'the open month is far behind', ['2024-01-10', '2024-01-11'], '2024-02-28', 'on-track'],
    ['week', 'the open week is far behind', ['2024-01-02', '2024-01-03'], '2024-01-14', 'on-track'],
    ['day', 'the open day is far behind', ['2024-01-01', '2024-01-01'], '2024-01-02', 'on-track'],
    ['month', 'a window was missed', [], '2024-02-01', 'missed'],
    ['month', 'none has begun', [], '2023-12-31', 'upcoming'],
  ] as const)('per %s: %s', (per, _, dates, asOf, standing) => {
    const row = only({ plan: planWith([quota({ per })]), entries: on(...dates), asOf, period: '2024' })
    expect(row.standing).toBe(standing)
  })

  it('what the plan only strives for is short, and the missed windows are listed all the same', () => {
    const row = only({ plan: planWith([one('quarter', { strength: 'aspirational' })]), asOf: '2024-07-01' })
    expect(row).toMatchObject({ standing: 'short', windows: { due: 2, met: 0, missed: 2 } })
    expect(row.missed).toEqual([{ from: '2024-01-01', to: '2024-06-30' }])
  })

  it('neighbouring missed windows are one range', () => {
    const entries = on('2024-01-10', '2024-04-10', '2024-05-10')
    expect(only({ plan: planWith([one('month')]), entries, asOf: '2024-07-01' }).missed).toEqual([
      { from: '2024-02-01', to: '2024-03-31' },
      { from: '2024-06-01', to: '2024-06-30' },
    ])
  })

  it('the window of the row is the span of the judged windows', () => {
    const fromJune = planWith([one('month')], { assessed_from: '2022-06-01' })
    const row = only({ plan: fromJune, entries: on('2022-03-10', '2022-06-10'), asOf: '2022-08-15' })
    expect(row.window).toEqual({ from: '2022-06-01', to: '2022-12-31' })
    expect(row).toMatchObject({ id: 't1/q1/区教委/2022-06-01', windows: { due: 2, met: 1, missed: 1 } })
    expect(row.entries).toHaveLength(1)
  })

  it('over several years, a yearly quota is one row, and one with a window as long as the period is not', () => {
    const both = planWith([one('year', { id: 'a' }), one('total', { id: 'b' })])
    const entries = on('2022-03-01', '2024-03-01')
    const [yearly, total] = report({
      plan: both,
      entries,
      asOf: '2024-06-30',
      period: '2021..2025',
    }).obligations
    expect(yearly).toMatchObject({
      window: { from: '2022-01-01', to: '2025-12-31' },
      windows: { due: 3, met: 2, missed: 1 },
      missed: [{ from: '2023-01-01', to: '2023-12-31' }],
      standing: 'missed',
    })
    expect(total).toMatchObject({ amount: 2, target: 1, standing: 'met' })
    expect(total).not.toHaveProperty('windows')
  })
})

describe('12.3: to which period a window belongs', () => {
  it.each([
    ['2023', '2022-12-26', '2023-12-31', 53],
    ['2024', '2024-01-01', '2024-12-29', 52],
  ])('a week belongs to the year that holds its Sunday: %s has %s to %s', (period, from, to, due) => {
    const row = only({ plan: planWith([one('week')]), asOf: '2025-02-01', period })
    expect(row).toMatchObject({ window: { from, to }, windows: { due } })
  })

  const inside = { period: { from: '2022-05-15', to: '2025-08-20' }, issued: '2022-05-15' }
  it.each([
    ['month', '2022', '2022-05-01', '2022-12-31', 8],
    ['quarter', '2022', '2022-04-01', '2022-12-31', 3],
    ['week', '2022-05', '2022-05-09', '2022-05-29', 3],
    ['month', '2025', '2025-01-01', '2025-07-31', 7],
    ['quarter', '2025', '2025-01-01', '2025-06-30', 2],
    ['week', '2025-08', '2025-07-28', '2025-08-17', 3],
    ['day', '2025-08', '2025-08-01', '2025-08-20', 20],
  ] as const)('and to the plan that holds its last day: per %s in %s', (per, period, from, to, due) => {
    const row = only({ plan: planWith([one(per)], inside), asOf: '2026-01-01', period })
    expect(row).toMatchObject({ window: { from, to }, windows: { due } })
  })

  it.each([
    ['2022', '2022-02-01'],
    ['2025', '2025-11-01'],
  ])('a year is whole even where the plan begins or ends inside it: %s', (period, date) => {
    const row = only({ plan: planWith([one('year')], inside), entries: on(date), asOf: '2026-01-01', period })
    expect(row).toMatchObject({ window: { from: `${period}-01-01`, to: `${period}-12-31` }, standing: 'met' })
  })

  it('a month that the plan does not hold is not asked', () => {
    expect(report({ plan: planWith([one('month')]), asOf: '2026-06-30' }).obligations).toEqual([])
  })

  it.each(['2024-Q1', '2024-03', '2024-Q1..2024-Q2', '2024-06-01..2024-06-30'])(
    'a longer window is shown whole in %s, which it touches',
    (period) => {
      const entries = on('2024-02-01', '2024-08-01')
      const row = only({ plan: planWith([quota()]), entries, asOf: '2024-09-01', period })
      expect(row).toMatchObject({
        window: { from: '2024-01-01', to: '2024-12-31' },
        amount: 2,
        standing: 'met',
      })
    },
  )

  it('one that touches two periods is shown in both, two that touch one are two rows', () => {
    const biennial = planWith([one('two-years')])
    const question = { plan: biennial, asOf: '2024-06-30' }
    expect(only({ ...question, period: '2023' }).window).toEqual(only({ ...question, period: '2024' }).window)
    const { obligations } = report({ ...question, period: '2022-07..2023-06' })
    expect(obligations.map(({ id }) => id)).toEqual(['t1/q1/区教委/2021-01-01', 't1/q1/区教委/2023-01-01'])
  })

  it('a window as long as the period is a row of its own', () => {
    const row = only({ plan: planWith([quota({ per: 'quarter' })]), asOf: '2024-02-01', period: '2024-Q1' })
    expect(row).toMatchObject({ target: 2, amount: 0, standing: 'on-track' })
    expect(row).not.toHaveProperty('windows')
  })

  it('two years that run past the plan are shown and not judged', () => {
    const question = { plan: planWith([one('two-years')]), entries: on('2025-03-01'), asOf: '2025-06-30' }
    const { obligations, totals } = report(question)
    expect(obligations).toMatchObject([
      { window: { from: '2025-01-01', to: '2026-12-31' }, standing: 'unknown', reason: 'window-past-plan' },
    ])
    expect(totals).toMatchObject({ due: 0, unknown: 1 })
    const rolled = only({ ...question, period: '2021..2026' })
    expect(rolled).toMatchObject({ window: { from: '2021-01-01', to: '2024-12-31' }, windows: { due: 2 } })
  })

  it('nothing of it is judged where the other two years are before issue', () => {
    const late = planWith([one('two-years')], {
      period: { from: '2022-01-01', to: '2024-06-30' },
      assessed_from: '2024-01-01',
    })
    const { obligations, totals } = report({ plan: late, asOf: '2024-02-01', period: '2021..2025' })
    expect(obligations).toMatchObject([
      { window: { from: '2022-01-01', to: '2023-12-31' }, standing: 'before-issue' },
    ])
    expect(totals).toMatchObject({ due: 0, upcoming: 0, beforeIssue: 1 })
  })
})

describe('12.5: before issue', () => {
  it.each([
    ['upcoming', '2020-06-30', quota(), {}],
    ['met', '2021-12-31', quota({ at_least: 1 }), {}],
    ['missed', '2023-01-01', quota({ at_least: 5 }), {}],
    ['unknown', '2023-01-01', quota({ measure: 'amount', per_capita: 'population' }), {}],
    ['unknown', '2023-01-01', quota({ feed: 'latest' }), {}],
  ])('comes before %s', (_, asOf, asked, parts) => {
    const { obligations, totals, units } = report({
      plan: planWith([asked], parts),
      entries: on('2021-06-01'),
      asOf,
      period: '2021',
    })
    expect(obligations).toMatchObject([{ standing: 'before-issue', light: 'grey' }])
    expect(totals).toMatchObject({ due: 0, met: 0, missed: 0, unknown: 0, upcoming: 0, beforeIssue: 1 })
    expect(units).toMatchObject([{ due: 0, met: 0, unknown: 0, upcoming: 0, rate: { met: 0, due: 0 } }])
  })

  it('the amount is as counted', () => {
    const row = only({
      plan: planWith([quota()]),
      entries: on('2021-06-01'),
      asOf: '2023-01-01',
      period: '2021',
    })
    expect(row).toMatchObject({ amount: 1, target: 2 })
    expect(row.entries).toHaveLength(1)
  })

  it('a window that ends on the first assessed day is judged', () => {
    const question = { asOf: '2023-06-30', period: '2022' }
    const judged = planWith([quota()], { assessed_from: '2022-12-31' })
    expect(only({ plan: judged, ...question }).standing).toBe('missed')
    const before = planWith([quota()], { assessed_from: '2023-01-01' })
    expect(only({ plan: before, ...question }).standing).toBe('before-issue')
  })

  it('without assessed_from it is 1 January of the year of issue', () => {
    const plan = planWith([one('month')], { issued: '2022-05-11' })
    expect(only({ plan, asOf: '2022-02-15', period: '2022' })).toMatchObject({
      windows: { due: 1 },
      standing: 'missed',
    })
    const before = only({ plan, entries: on('2021-05-01'), asOf: '2022-02-15', period: '2021' })
    expect(before).toMatchObject({ standing: 'before-issue', windows: { due: 0, met: 0, missed: 0 } })
  })
})

describe('12.7: by', () => {
  it('what is done after it does not count', () => {
    const dated = planWith([quota({ per: 'total', by: '2024-06-30' })])
    const entries = on('2022-05-01', '2024-07-01')
    expect(only({ plan: dated, entries, asOf: '2024-12-31' })).toMatchObject({
      amount: 1,
      standing: 'missed',
    })
  })

  it('each quota has its own', () => {
    const dates = ['2023-06-30', '2024-06-30', undefined]
    const dated = planWith(dates.map((by, index) => quota({ id: `q${index}`, per: 'total', by })))
    const { obligations } = report({ plan: dated, asOf: '2023-12-31', period: '2023' })
    expect(obligations.map(({ window }) => window.to)).toEqual(['2023-06-30', '2024-06-30', '2025-12-31'])
  })

  it('after the year of by there is no row', () => {
    const dated = planWith([quota({ per: 'total', by: '2024-06-30' })])
    expect(report({ plan: dated, asOf: '2025-06-30' }).obligations).toEqual([])
  })
})

describe('a row of shorter windows of which some cannot be known', () => {
  const perHead = (heads: Record<string, number>) =>
    planWith([quota({ measure: 'amount', at_least: 1, per_capita: 'population' })], {
      parameters: { population: heads },
    })
  const paid = (...years: number[]) => years.map((year) => activity(`${year}-05-01`, { amount: 1000 }))
  const period = '2022..2024'

  it.each([
    ['all known and met', { 2022: 1000, 2023: 1000, 2024: 1000 }, [2022, 2023, 2024], 'met'],
    ['one over and not known', { 2022: 1000, 2024: 1000 }, [2022, 2023, 2024], 'unknown'],
    ['one over and not known, another missed', { 2022: 1000, 2024: 1000 }, [2023, 2024], 'missed'],
    ['none known', {}, [2022, 2023, 2024], 'unknown'],
  ])('%s', (_, heads, years, standing) => {
    const row = only({ plan: perHead(heads), entries: paid(...years), asOf: '2025-01-01', period })
    expect(row.standing).toBe(standing)
    expect(row.reason).toBe(standing === 'unknown' ? 'parameter-missing' : undefined)
    expect(row.amount === null).toBe(standing === 'unknown')
    expect(row.windows?.due).toBe(3)
  })

  it('a level not yet observed in the open month leaves a monthly row as it is', () => {
    const levels = planWith([quota({ measure: 'participants', at_least: 5, per: 'month', feed: 'latest' })])
    const observed = (date: string) => entry('observation', date, { unit: '区教委', task: 't1', value: 9 })
    const entries = [observed('2024-01-20'), observed('2024-02-20')]
    expect(only({ plan: levels, asOf: '2023-12-31', period: '2024' }).standing).toBe('unknown')
    expect(only({ plan: levels, entries, asOf: '2024-03-10' })).toMatchObject({
      standing: 'on-track',
      amount: 2,
    })
    expect(only({ plan: levels, entries, asOf: '2024-04-01' })).toMatchObject({
      standing: 'unknown',
      reason: 'no-observation',
      windows: { due: 3, met: 2, missed: 0 },
    })
  })
})
