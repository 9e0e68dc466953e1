import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/model/civil-date.ts'
import { activity, entry, only, plan, planWith, quota, report } from './workbench.ts'

/** The cases of semantics.md section 11, by number. */
describe('cases with their answers', () => {
  const twoAYear = planWith([quota()])

  it('1: two of two in the year is met', () => {
    const row = only({
      plan: twoAYear,
      entries: [activity('2024-03-05'), activity('2024-10-12')],
      asOf: '2024-11-30',
    })
    expect(row).toMatchObject({ amount: 2, target: 2, op: '>=', standing: 'met', light: 'green' })
  })

  it.each([
    ['one entry', '2024-06-30', ['2024-03-05'], 'on-track'],
    ['one entry', '2024-09-30', ['2024-03-05'], 'on-track'],
    ['one entry', '2024-11-16', ['2024-03-05'], 'due-soon'],
    ['no entry', '2024-06-30', [], 'on-track'],
    ['no entry', '2024-09-30', [], 'far-behind'],
    ['one entry', '2025-01-01', ['2024-03-05'], 'missed'],
    ['no entry', '2025-01-01', [], 'missed'],
  ] as const)('2: %s as of %s', (_, asOf, dates, standing) => {
    const row = only({ plan: twoAYear, entries: dates.map((date) => activity(date)), asOf, period: '2024' })
    expect(row.standing).toBe(standing)
  })

  it('3: an entry after the as-of day does not count yet', () => {
    const entries = [activity('2024-12-05')]
    expect(only({ plan: twoAYear, entries, asOf: '2024-11-30' }).amount).toBe(0)
    expect(only({ plan: twoAYear, entries, asOf: '2024-12-31' }).amount).toBe(1)
  })

  it('4: 2021 is before issue, 2022 is judged in full', () => {
    const entries = [activity('2021-03-05'), activity('2022-02-01')]
    const before = report({ plan: twoAYear, entries, asOf: '2023-01-01', period: '2021' })
    expect(before.obligations[0]).toMatchObject({ standing: 'before-issue', light: 'grey', amount: 1 })
    expect(before.totals).toMatchObject({ due: 0, missed: 0, beforeIssue: 1 })
    expect(only({ plan: twoAYear, entries, asOf: '2023-01-01', period: '2022' })).toMatchObject({
      standing: 'missed',
      amount: 1,
      target: 2,
    })
  })

  it('5: 160 of 300 by the end of August is behind, and a session without headcount is to be verified', () => {
    const people = planWith([quota({ measure: 'participants', at_least: 300 })])
    const entries = [
      activity('2024-03-01', { participants: 120 }),
      activity('2024-06-01', { participants: 40 }),
    ]
    expect(only({ plan: people, entries, asOf: '2024-08-31' })).toMatchObject({
      amount: 160,
      standing: 'behind',
    })
    const third = only({ plan: people, entries: [...entries, activity('2024-08-01')], asOf: '2024-08-31' })
    expect(third).toMatchObject({ amount: 160, standing: 'behind', toVerify: true })
  })

  it('6: of 22 towns 21 have two activities: 21 of 22 members met', () => {
    const members = Array.from({ length: 22 }, (_, index) => `镇${index + 1}`)
    const towns = plan({
      groups: [{ name: '各镇街', members }],
      tasks: [{ id: 't1', title: '任务', lead: ['各镇街'], quotas: [quota()] }],
    })
    const entries = members.flatMap((unit, index) => [
      activity('2024-03-05', { units: [unit] }),
      ...(index === 7 ? [] : [activity('2024-10-12', { units: [unit] })]),
    ])
    const { obligations, groups, totals } = report({
      plan: towns,
      entries,
      asOf: '2025-01-01',
      period: '2024',
    })
    expect(obligations).toHaveLength(22)
    expect(totals).toMatchObject({ met: 21, missed: 1, due: 22 })
    expect(groups).toEqual([{ group: '各镇街', task: 't1', quota: 'q1', met: 21, members: 22, unknown: 0 }])
    expect(obligations.find(({ standing }) => standing === 'missed')?.unit).toBe('镇8')
  })

  it('7: one activity of two units counts for each and once in the total', () => {
    const two = plan({
      tasks: [
        { id: 't1', title: '任务', lead: ['区教委'], quotas: [quota({ at_least: 1 })] },
        { id: 't2', title: '任务', lead: ['区科协'], quotas: [quota({ at_least: 1 })] },
      ],
    })
    const entries = [activity('2024-03-05', { units: ['区教委', '区科协'], tasks: ['t1', 't2'] })]
    const { obligations, totals } = report({ plan: two, entries, asOf: '2024-12-31' })
    expect(obligations.map(({ amount }) => amount)).toEqual([1, 1])
    expect(totals.activities).toBe(1)
  })

  it('8: a year of daily items with six days missing is missed, and 400 items do not mend it', () => {
    const daily = planWith([quota({ measure: 'items', at_least: 1, per: 'day' })])
    const lacking = new Set([
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2024-05-01',
      '2024-10-01',
      '2024-10-02',
    ])
    const entries = Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index))
      .filter((day) => !lacking.has(day))
      .map((day, index) => activity(day, { items: index < 40 ? 2 : 1 }))
    const row = only({ plan: daily, entries, asOf: '2025-01-05', period: '2024' })
    expect(row).toMatchObject({
      windows: { due: 366, met: 360, missed: 6 },
      target: 366,
      amount: 360,
      standing: 'missed',
    })
    expect(row.missed).toEqual([
      { from: '2024-02-10', to: '2024-02-12' },
      { from: '2024-05-01', to: '2024-05-01' },
      { from: '2024-10-01', to: '2024-10-02' },
    ])
  })

  it('9: of a running total the newest snapshot holds', () => {
    const running = planWith([
      quota({
        measure: 'participants',
        at_least: undefined,
        more_than: 10_000_000,
        per: 'total',
        by: '2025-12-31',
        feed: 'latest',
        scope: 'joint',
      }),
    ])
    const entries = [
      entry('observation', '2024-06-30', { unit: '区教委', task: 't1', value: 6_200_000 }),
      entry('observation', '2025-06-30', { unit: '区教委', task: 't1', value: 9_800_000 }),
    ]
    expect(only({ plan: running, entries, asOf: '2025-07-01' })).toMatchObject({
      amount: 9_800_000,
      target: 10_000_000,
      op: '>',
    })
  })

  it('10: what the plan only strives for is short, not missed', () => {
    const striving = planWith([
      quota({
        measure: 'participants',
        at_least: 5000,
        per: 'total',
        by: '2025-12-31',
        scope: 'joint',
        strength: 'aspirational',
      }),
    ])
    const entries = [activity('2024-06-30', { participants: 4300 })]
    const row = only({ plan: striving, entries, asOf: '2026-01-01', period: '2025' })
    expect(row).toMatchObject({ amount: 4300, standing: 'short', light: 'yellow' })
  })

  it('11: the line from the last baseline to the next target', () => {
    const literacy = plan({
      period: { from: '2021-01-01', to: '2035-12-31' },
      indicators: [
        {
          id: 'literacy',
          title: '公民具备科学素质的比例',
          unit: '%',
          baseline: [
            { date: '2010-12-31', value: 4.13 },
            { date: '2020-12-31', value: 9.7 },
          ],
          targets: [
            { by: '2025-12-31', more_than: 15 },
            { by: '2035-12-31', at_least: 25.5 },
          ],
        },
      ],
    })
    const observed = entry('observation', '2023-12-31', { indicator: 'literacy', value: 13.0 })
    const rows = report({ plan: literacy, entries: [observed], asOf: '2024-01-31' }).indicators
    expect(rows.map(({ standing }) => standing)).toEqual(['on-track', 'upcoming'])
    expect(rows[0]?.expected).toBeCloseTo(12.88, 2)
    const exactly = entry('observation', '2025-12-31', { indicator: 'literacy', value: 15.0 })
    const later = report({ plan: literacy, entries: [observed, exactly], asOf: '2026-01-31' }).indicators
    expect(later[0]).toMatchObject({ value: 15, date: '2025-12-31', standing: 'missed' })
  })

  it('12: money per head needs the population', () => {
    const perHead = quota({ measure: 'amount', at_least: 1.5, per_capita: 'population' })
    const entries = [activity('2024-06-30', { amount: 290_000 })]
    const known = planWith([perHead], { parameters: { population: { 2024: 197_000 } } })
    const row = only({ plan: known, entries, asOf: '2025-01-01', period: '2024' })
    expect(row.amount).toBeCloseTo(1.47, 2)
    expect(row.standing).toBe('missed')
    expect(only({ plan: planWith([perHead]), entries, asOf: '2025-01-01', period: '2024' })).toMatchObject({
      amount: null,
      standing: 'unknown',
      reason: 'parameter-missing',
    })
  })

  it('13: a summary two days late, and one not handed in', () => {
    const reporting = plan({
      deliverables: [
        {
          id: 'summary',
          title: '年度总结',
          due: { every: 'year', on: '11-30', first: 2022 },
          from: ['区教委', '区科技局'],
          to: '区科协',
        },
      ],
    })
    const handedIn = entry('submission', '2024-12-02', { unit: '区教委', deliverable: 'summary', for: 2024 })
    const late = report({ plan: reporting, entries: [handedIn], asOf: '2024-12-31' }).deliverables
    expect(late[0]).toMatchObject({
      unit: '区教委',
      due: '2024-11-30',
      submitted: '2024-12-02',
      daysLate: 2,
      standing: 'late',
    })
    const missing = report({ plan: reporting, asOf: '2024-12-01' }).deliverables
    expect(missing.map(({ standing, daysLate }) => [standing, daysLate])).toEqual([
      ['missing', null],
      ['missing', null],
    ])
    expect(report({ plan: reporting, asOf: '2024-11-30' }).deliverables[0]?.standing).toBe('due-soon')
  })
})
