import { describe, expect, it } from 'vitest'
import type { Plan, Quota, Unit } from '../../src/model/plan.ts'
import { activity, entry, only, plan, quota, report } from './workbench.ts'

/** A plan of these units in which the leads owe one task. */
function planOf(units: Unit[], lead: string[], asked: Partial<Quota> = {}, parts: Partial<Plan> = {}): Plan {
  const quotas = [quota({ at_least: 1, ...asked })]
  return plan({ units, tasks: [{ id: 't1', title: '任务', lead, quotas }], ...parts })
}

const by = (unit: string, date: string) => activity(date, { units: [unit] })
const owners = (plan: Plan, period: string, asOf = '2025-06-30') =>
  report({ plan, asOf, period }).obligations.map(({ unit }) => unit)

describe('12.8: a unit owes the windows on whose last day it exists', () => {
  it.each([
    [{ from: '2024-12-31' }, ['区教委']],
    [{ from: '2025-01-01' }, []],
    [{ until: '2024-12-31' }, ['区教委']],
    [{ until: '2024-12-30' }, []],
    [{ from: '2021-01-01', until: '2025-12-31' }, ['区教委']],
  ])('%j owes 2024: %j', (existence, units) => {
    expect(owners(planOf([{ name: '区教委', ...existence }], ['区教委']), '2024')).toEqual(units)
  })

  it('a row of shorter windows holds those that it owes', () => {
    const monthly = planOf([{ name: '区教委', from: '2024-02-10', until: '2024-08-20' }], ['区教委'], {
      per: 'month',
    })
    const row = only({
      plan: monthly,
      entries: [by('区教委', '2024-08-05')],
      asOf: '2025-01-01',
      period: '2024',
    })
    expect(row).toMatchObject({
      window: { from: '2024-02-01', to: '2024-07-31' },
      windows: { due: 6, met: 0, missed: 6 },
      entries: [],
    })
  })

  it('a lead that ended without successor owes nothing later', () => {
    const ended = planOf([{ name: '区体育局', until: '2023-06-30' }], ['区体育局'])
    expect(['2022', '2023', '2024'].map((year) => owners(ended, year))).toEqual([['区体育局'], [], []])
  })
})

describe('12.8: names', () => {
  it.each(['区教委', '区教育委员会', '教委'])('an entry of %s counts', (name) => {
    const aliased = planOf([{ name: '区教委', aliases: ['区教育委员会', '教委'] }], ['教委'])
    expect(only({ plan: aliased, entries: [by(name, '2024-05-01')], asOf: '2024-06-30' })).toMatchObject({
      unit: '区教委',
      amount: 1,
    })
  })

  it('a name that two units claim counts for neither', () => {
    const units = [
      { name: '区教委', aliases: ['教委'] },
      { name: '区文教委', aliases: ['教委'] },
    ]
    const { obligations } = report({
      plan: planOf(units, ['区教委', '区文教委']),
      entries: [by('教委', '2024-05-01')],
      asOf: '2024-06-30',
    })
    expect(obligations.map(({ amount }) => amount)).toEqual([0, 0])
  })
})

describe('12.8: successors', () => {
  const renamed = [
    { name: '区教委', until: '2024-06-30', successor: '区教育局' },
    { name: '区教育局', from: '2024-07-01' },
  ]

  it.each([
    ['2023', '区教委'],
    ['2024', '区教育局'],
    ['2025', '区教育局'],
  ])('%s is owed by who exists on its last day: %s', (period, unit) => {
    expect(owners(planOf(renamed, ['区教委']), period)).toEqual([unit])
  })

  it('entries under both names count in the year of the change', () => {
    const entries = [by('区教委', '2024-03-01'), by('区教育局', '2024-09-01')]
    const row = only({ plan: planOf(renamed, ['区教委'], { at_least: 2 }), entries, asOf: '2024-12-31' })
    expect(row).toMatchObject({ unit: '区教育局', amount: 2, standing: 'met' })
    expect(row.entries).toEqual(entries.map(({ id }) => id))
  })

  it.each([
    ['the old name after its last day', '区教委', '2024-07-01'],
    ['the new name before its first day', '区教育局', '2024-06-30'],
  ])('%s counts nowhere', (_, unit, date) => {
    expect(
      only({ plan: planOf(renamed, ['区教委']), entries: [by(unit, date)], asOf: '2024-12-31' }).amount,
    ).toBe(0)
  })

  it('a row of shorter windows goes through the change under the newer name', () => {
    const quarterly = planOf(renamed, ['区教委'], { per: 'quarter' })
    const entries = [by('区教委', '2024-02-01'), by('区教育局', '2024-08-01')]
    const row = only({ plan: quarterly, entries, asOf: '2025-01-01', period: '2024' })
    expect(row).toMatchObject({ unit: '区教育局', windows: { due: 4, met: 2, missed: 2 } })
    expect(row.missed).toEqual([
      { from: '2024-04-01', to: '2024-06-30' },
      { from: '2024-10-01', to: '2024-12-31' },
    ])
  })

  it('a window that ended before the change is owed by the old name, and only its entries count', () => {
    const units = [{ name: '区教委', until: '2024-06-30', successor: '区教育局' }, { name: '区教育局' }]
    const quarterly = planOf(units, ['区教委'], { per: 'quarter' })
    const question = { plan: quarterly, asOf: '2024-12-31', period: '2024-Q1' }
    expect(only({ ...question, entries: [by('区教育局', '2024-02-01')] })).toMatchObject({
      unit: '区教委',
      amount: 0,
    })
    expect(only({ ...question, entries: [by('区教委', '2024-02-01')] })).toMatchObject({
      unit: '区教委',
      amount: 1,
    })
  })

  it('the successor need not be listed, and exists from the day after', () => {
    const unlisted = planOf([{ name: '区教委', until: '2024-06-30', successor: '区教育局' }], ['区教委'])
    const amountOf = (date: string) =>
      only({ plan: unlisted, entries: [by('区教育局', date)], asOf: '2024-12-31' }).amount
    expect(owners(unlisted, '2024')).toEqual(['区教育局'])
    expect([amountOf('2024-06-30'), amountOf('2024-07-01')]).toEqual([0, 1])
  })

  it('one that is not listed and leads another task owes it from then on', () => {
    const own = { id: 't2', title: '任务', lead: ['区教育局'], quotas: [quota()] }
    const unlisted = plan({
      units: [{ name: '区教委', until: '2024-06-30', successor: '区教育局' }],
      tasks: [own],
    })
    expect(['2023', '2024'].map((year) => owners(unlisted, year))).toEqual([[], ['区教育局']])
  })

  it('succession goes on through several changes and in groups', () => {
    const units = [
      { name: '界石镇', until: '2022-12-31', successor: '界石街道' },
      { name: '界石街道', until: '2023-12-31', successor: '龙洲湾街道' },
    ]
    const grouped = planOf(units, ['各镇街'], {}, { groups: [{ name: '各镇街', members: ['界石镇'] }] })
    expect(['2022', '2023', '2024'].map((year) => owners(grouped, year))).toEqual([
      ['界石镇'],
      ['界石街道'],
      ['龙洲湾街道'],
    ])
    expect(only({ plan: grouped, asOf: '2024-06-30' }).group).toBe('各镇街')
  })

  it('a successor has the part of its predecessor in what is done together, and as support', () => {
    const joint = planOf(renamed, ['区教委'], { scope: 'joint' })
    expect(only({ plan: joint, entries: [by('区教育局', '2024-08-01')], asOf: '2024-12-31' })).toMatchObject({
      units: ['区教育局'],
      amount: 1,
    })
    const task = { id: 't1', title: '任务', lead: ['区科协'], support: ['区教委'], quotas: [quota()] }
    const supported = plan({ units: [...renamed, { name: '区科协' }], tasks: [task] })
    const entries = [by('区教育局', '2024-08-01')]
    expect(only({ plan: supported, entries, asOf: '2024-12-31' }).support).toEqual([entries[0]?.id])
  })

  it('a support that takes over from the lead is support until then', () => {
    const units = [{ name: '区教委', until: '2024-06-30', successor: '区教育局' }, { name: '区教育局' }]
    const task = { id: 't1', title: '任务', lead: ['区教委'], support: ['区教育局'], quotas: [quota()] }
    const entries = [by('区教育局', '2023-05-01'), by('区教育局', '2024-05-01')]
    const taken = plan({ units, tasks: [task] })
    const before = only({ plan: taken, entries, asOf: '2024-12-31', period: '2023' })
    expect(before).toMatchObject({ unit: '区教委', entries: [], support: [entries[0]?.id] })
    const after = only({ plan: taken, entries, asOf: '2024-12-31', period: '2024' })
    expect(after).toMatchObject({ unit: '区教育局', entries: [entries[1]?.id] })
    expect(after).not.toHaveProperty('support')
  })

  it('a lead that takes over from a support is no support before', () => {
    const units = [
      { name: '区教委', until: '2023-12-31', successor: '区科协' },
      { name: '区科协' },
      { name: '区科技局' },
    ]
    const task = {
      id: 't1',
      title: '任务',
      lead: ['区科协', '区科技局'],
      support: ['区教委'],
      quotas: [quota()],
    }
    const entries = [by('区科协', '2023-05-01'), by('区科协', '2024-05-01')]
    const supportIn = (period: string) =>
      report({ plan: plan({ units, tasks: [task] }), entries, asOf: '2024-12-31', period }).obligations.map(
        ({ support }) => support,
      )
    expect(supportIn('2023')).toEqual([undefined, undefined])
    expect(supportIn('2024')).toEqual([undefined, [entries[1]?.id]])
  })

  it('a joint obligation names the leads that exist, and is not owed when none does', () => {
    const units = [
      { name: '区教委', until: '2023-06-30' },
      { name: '区科协', until: '2024-06-30' },
    ]
    const joint = planOf(units, ['区教委', '区科协'], { scope: 'joint' })
    expect(owners(joint, '2022')).toEqual(['区教委、区科协'])
    expect(owners(joint, '2023')).toEqual(['区科协'])
    expect(owners(joint, '2024')).toEqual([])
  })
})

describe('12.8: units that merge owe once', () => {
  const merging = [
    { name: '区文化局', until: '2024-06-30', successor: '区文旅委' },
    { name: '区旅游局', until: '2024-06-30', successor: '区文旅委' },
    { name: '区文旅委', from: '2024-07-01' },
  ]
  const both = ['区文化局', '区旅游局']

  it('one row, and what each of them did before counts', () => {
    const entries = [by('区文化局', '2024-02-01'), by('区旅游局', '2024-03-01'), by('区文旅委', '2024-08-01')]
    const row = only({ plan: planOf(merging, both, { at_least: 3 }), entries, asOf: '2024-12-31' })
    expect(row).toMatchObject({ unit: '区文旅委', amount: 3, standing: 'met' })
  })

  it('an entry of both counts once', () => {
    const entries = [activity('2024-02-01', { units: both })]
    expect(only({ plan: planOf(merging, both), entries, asOf: '2024-12-31' }).amount).toBe(1)
  })

  it('in the year before they owe each for itself', () => {
    const { obligations } = report({
      plan: planOf(merging, both),
      entries: [by('区文化局', '2023-02-01')],
      asOf: '2024-01-01',
      period: '2023',
    })
    expect(obligations.map(({ unit, amount }) => [unit, amount])).toEqual([
      ['区文化局', 1],
      ['区旅游局', 0],
    ])
  })

  it('one that joins another lead owes nothing of its own after that', () => {
    const units = [{ name: '区旅游局', until: '2024-06-30', successor: '区文化局' }, { name: '区文化局' }]
    const joining = planOf(units, ['区旅游局', '区文化局'])
    const entries = [by('区旅游局', '2024-02-01')]
    expect(report({ plan: joining, entries, asOf: '2024-12-31' }).obligations).toMatchObject([
      { unit: '区文化局', amount: 1 },
    ])
  })

  it('what one of them missed before the merger does not vanish from the year', () => {
    const quarterly = planOf(merging, both, { per: 'quarter' })
    const entries = [by('区文化局', '2024-02-01'), by('区文化局', '2024-05-01'), by('区文旅委', '2024-08-01')]
    const { obligations, totals } = report({ plan: quarterly, entries, asOf: '2024-10-15' })
    expect(obligations.map(({ unit, standing, windows }) => [unit, standing, windows])).toEqual([
      ['区文旅委', 'on-track', { due: 3, met: 3, missed: 0 }],
      ['区旅游局', 'missed', { due: 2, met: 0, missed: 2 }],
    ])
    expect(totals).toMatchObject({ due: 2, missed: 1 })
  })

  it('who stands in its own place owes all its windows, and the others theirs up to the merger', () => {
    const units = [
      { name: '区旅游局', from: '2024-02-01', until: '2024-06-30', successor: '区文化局' },
      { name: '区文化局' },
    ]
    const quarterly = planOf(units, ['区旅游局', '区文化局'], { per: 'quarter' })
    const { obligations } = report({ plan: quarterly, asOf: '2025-01-01', period: '2024' })
    expect(obligations.map(({ unit, windows }) => [unit, windows?.due])).toEqual([
      ['区旅游局', 2],
      ['区文化局', 4],
    ])
  })

  it('who came to the merged unit first goes on owing, in one row', () => {
    const units = [
      { name: '区旅游局', until: '2024-05-15', successor: '区文化局' },
      { name: '区文化局', until: '2023-06-30', successor: '区文旅委' },
      { name: '区文旅委' },
    ]
    const yearly = planOf(units, ['区旅游局', '区文化局'])
    const { obligations } = report({ plan: yearly, asOf: '2025-06-30', period: '2022..2025' })
    expect(obligations.map(({ unit, window }) => [unit, window.to])).toEqual([
      ['区旅游局', '2023-12-31'],
      ['区文旅委', '2025-12-31'],
    ])
  })

  it('of a running total the newest of all their observations holds', () => {
    const entries = [
      entry('observation', '2024-03-01', { unit: '区文化局', task: 't1', value: 10 }),
      entry('observation', '2024-05-01', { unit: '区旅游局', task: 't1', value: 7 }),
    ]
    const row = only({
      plan: planOf(merging, both, { feed: 'latest', at_least: 8 }),
      entries,
      asOf: '2024-12-31',
    })
    expect(row).toMatchObject({ amount: 7, entries: [entries[1]?.id] })
  })
})
