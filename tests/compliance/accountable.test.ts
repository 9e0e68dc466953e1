import { describe, expect, it } from 'vitest'
import type { Plan, Task } from '../../src/model/plan.ts'
import { activity, only, plan, quota, report } from './workbench.ts'

const asOf = '2024-12-31'
const towns = { name: '各镇街', members: ['界石镇', '安澜镇', '龙洲湾街道'] }
const parks = { name: '各园区', members: [] }

/** One task `t1` with a quota of one activity a year, of whom the test says. */
function planOf(task: Partial<Task>, parts: Partial<Plan> = {}): Plan {
  return plan({
    groups: [towns, parks],
    tasks: [{ id: 't1', title: '任务', quotas: [quota({ at_least: 1 })], ...task }],
    ...parts,
  })
}

const each = [quota({ at_least: 1, scope: 'each' })]
const joint = [quota({ at_least: 1, scope: 'joint' })]
const by = (...units: string[]) => activity('2024-05-01', { units })

describe('3: who owes', () => {
  it.each<[string, Partial<Task>, string[]]>([
    ['the leads', { lead: ['区教委', '区科协'] }, ['区教委', '区科协']],
    [
      'the leads alone, where others are responsible too',
      { lead: ['区教委'], responsible: ['区科协'] },
      ['区教委'],
    ],
    [
      'all that are responsible alike, without a lead',
      { responsible: ['区科协', '区科技局'] },
      ['区科协', '区科技局'],
    ],
    ['never a support', { lead: ['区教委'], support: ['区科协', '各镇街'] }, ['区教委']],
    ['the members of a group', { lead: ['各镇街'] }, ['界石镇', '安澜镇', '龙洲湾街道']],
    [
      'units and members in the order of the leads',
      { lead: ['区科协', '各镇街', '区教委'] },
      ['区科协', '界石镇', '安澜镇', '龙洲湾街道', '区教委'],
    ],
    [
      'a group without members in its place among the leads',
      { lead: ['各园区', '区教委'] },
      ['各园区', '区教委'],
    ],
    ['a unit once, though named twice', { lead: ['区教委', '区教育委员会'] }, ['区教委']],
    [
      'a member once, though named beside its group',
      { lead: ['界石镇', '各镇街'] },
      ['界石镇', '安澜镇', '龙洲湾街道'],
    ],
    ['a unit that the plan names in this task only', { lead: ['区融媒体中心'] }, ['区融媒体中心']],
    ['a unit by its canonical name', { lead: ['区教育委员会'] }, ['区教委']],
    ['nobody, where nobody is named', { support: ['区教委'] }, []],
  ])('%s', (_, task, owners) => {
    expect(report({ plan: planOf(task), asOf }).obligations.map(({ unit }) => unit)).toEqual(owners)
  })

  it('each must reach the number by itself', () => {
    const two = planOf({ lead: ['区教委', '区科协'], quotas: each })
    const { obligations } = report({ plan: two, entries: [by('区教委')], asOf: '2025-01-01', period: '2024' })
    expect(obligations.map(({ unit, standing }) => [unit, standing])).toEqual([
      ['区教委', 'met'],
      ['区科协', 'missed'],
    ])
  })

  it('together they reach it once', () => {
    const two = planOf({ lead: ['区教委', '区科协'], quotas: joint })
    expect(only({ plan: two, entries: [by('区科协')], asOf })).toMatchObject({ amount: 1, standing: 'met' })
  })

  it('12.9: without scope a quota of one unit is each', () => {
    const { scope: _, ...unscoped } = quota({ at_least: 1 })
    const row = only({
      plan: planOf({ lead: ['区教委'], support: ['区科协'], quotas: [unscoped] }),
      entries: [by('区科协')],
      asOf,
    })
    expect(row).toMatchObject({ unit: '区教委', amount: 0 })
    expect(row).not.toHaveProperty('units')
  })

  it('the same wording at two units is two tasks with two quotas', () => {
    const task = { title: '任务', quotas: each }
    const two = plan({
      tasks: [
        { id: 't1', lead: ['区教委'], ...task },
        { id: 't2', lead: ['区科协'], ...task },
      ],
    })
    const { obligations } = report({ plan: two, entries: [by('区教委', '区科协')], asOf })
    expect(obligations.map(({ id, amount }) => [id, amount])).toEqual([
      ['t1/q1/区教委/2024-01-01', 1],
      ['t2/q1/区科协/2024-01-01', 0],
    ])
  })

  it('of two tasks with one id the first is owed', () => {
    const task = { id: 't1', title: '任务', quotas: each }
    const twice = plan({
      tasks: [
        { ...task, lead: ['区教委'] },
        { ...task, lead: ['区科协'] },
      ],
    })
    expect(report({ plan: twice, asOf }).obligations.map(({ unit }) => unit)).toEqual(['区教委'])
  })

  it('safeguards are owed like tasks, after them', () => {
    const safeguard = { id: 's1', title: '保障', lead: ['区科协'], quotas: each }
    const { obligations } = report({ plan: planOf({ lead: ['区教委'] }, { safeguards: [safeguard] }), asOf })
    expect(obligations.map(({ task, unit }) => [task, unit])).toEqual([
      ['t1', '区教委'],
      ['s1', '区科协'],
    ])
  })
})

describe('3: groups', () => {
  it('each member is a row of its own that names the group', () => {
    const { obligations } = report({
      plan: planOf({ lead: ['各镇街'], quotas: each }),
      entries: [by('安澜镇')],
      asOf,
    })
    expect(obligations.map(({ unit, group, amount }) => [unit, group, amount])).toEqual([
      ['界石镇', '各镇街', 0],
      ['安澜镇', '各镇街', 1],
      ['龙洲湾街道', '各镇街', 0],
    ])
  })

  it('a group without members cannot be judged, and is never passed over', () => {
    const question = { plan: planOf({ lead: ['各园区'], quotas: each }), entries: [by('各园区')], asOf }
    const { obligations, totals } = report(question)
    expect(obligations).toMatchObject([
      {
        unit: '各园区',
        group: '各园区',
        standing: 'unknown',
        reason: 'members-not-listed',
        amount: null,
        entries: [],
      },
    ])
    expect(totals).toMatchObject({ due: 0, unknown: 1 })
  })

  it.each([
    ['quarter', '2024', 'unknown'],
    ['month', '2023', 'unknown'],
    ['year', '2021', 'before-issue'],
  ] as const)('nor in a row per %s of %s', (per, period, standing) => {
    const plan = planOf({ lead: ['各园区'], quotas: [quota({ per })] })
    expect(only({ plan, asOf, period }).standing).toBe(standing)
  })

  it('only members that exist in the window owe it', () => {
    const units = [
      { name: '界石镇', until: '2023-06-30' },
      { name: '安澜镇', from: '2024-01-01' },
    ]
    const plan = planOf({ lead: ['各镇街'] }, { units })
    const members = (period: string) => report({ plan, asOf, period }).obligations.map(({ unit }) => unit)
    expect(members('2022')).toEqual(['界石镇', '龙洲湾街道'])
    expect(members('2023')).toEqual(['龙洲湾街道'])
    expect(members('2024')).toEqual(['安澜镇', '龙洲湾街道'])
  })
})

describe('3: supports', () => {
  const led = { lead: ['区教委'], support: ['区科协', '各镇街'] }

  it('under each, their entries are shown as support and add nothing', () => {
    const entries = [by('区教委'), by('区科协'), by('界石镇'), by('区科技局')]
    const row = only({ plan: planOf({ ...led, quotas: each }), entries, asOf })
    expect(row.amount).toBe(1)
    expect(row.entries).toEqual([entries[0]?.id])
    expect(row.support).toEqual([entries[1]?.id, entries[2]?.id])
  })

  it('what lead and support did together counts, and is not support beside it', () => {
    const row = only({ plan: planOf({ ...led, quotas: each }), entries: [by('区科协', '区教委')], asOf })
    expect(row.amount).toBe(1)
    expect(row).not.toHaveProperty('support')
  })

  it('jointly, they add to it', () => {
    const entries = [by('区教委'), by('区科协'), by('界石镇'), by('区科技局')]
    const row = only({ plan: planOf({ ...led, quotas: joint }), entries, asOf })
    expect(row.amount).toBe(3)
    expect(row.entries).toEqual(entries.slice(0, 3).map(({ id }) => id))
    expect(row).not.toHaveProperty('support')
  })

  it('a group of supports is named by its members', () => {
    expect(
      only({ plan: planOf({ ...led, quotas: each }), entries: [by('各镇街')], asOf }),
    ).not.toHaveProperty('support')
  })

  it('an entry of two supports is shown once, also beside a group that cannot be judged', () => {
    const entries = [by('区科协', '界石镇')]
    expect(only({ plan: planOf({ ...led, quotas: each }), entries, asOf }).support).toEqual([entries[0]?.id])
    const unjudged = planOf({ ...led, lead: ['各园区'], quotas: each })
    expect(only({ plan: unjudged, entries, asOf })).toMatchObject({
      standing: 'unknown',
      support: [entries[0]?.id],
    })
  })

  it('a bulk entry of a support is shown in each window that its days touch', () => {
    const entries = [activity('2023-12-01', { units: ['区科协'], until: '2024-12-31', each_day: 1 })]
    const items = [quota({ measure: 'items', per: 'month' })]
    const question = { plan: planOf({ ...led, quotas: items }), entries, asOf }
    expect(only({ ...question, period: '2024-03' }).support).toEqual([entries[0]?.id])
    expect(only({ ...question, period: '2023-11' })).not.toHaveProperty('support')
  })

  it('only entries of the window are shown', () => {
    const entries = [activity('2023-05-01', { units: ['区科协'] })]
    expect(only({ plan: planOf({ ...led, quotas: each }), entries, asOf })).not.toHaveProperty('support')
  })
})

describe('12.10: a joint obligation is one row', () => {
  it('named by its leads in plan order, listed in units', () => {
    const row = only({
      plan: planOf({ lead: ['区科协', '区教育委员会'], support: ['区科技局'], quotas: joint }),
      asOf,
    })
    expect(row).toMatchObject({
      id: 't1/q1/区科协、区教委/2024-01-01',
      unit: '区科协、区教委',
      units: ['区科协', '区教委'],
    })
    expect(row).not.toHaveProperty('group')
  })

  it('a group stands in it by its own name', () => {
    const row = only({
      plan: planOf({ lead: ['区教委', '各镇街'], quotas: joint }),
      entries: [by('界石镇')],
      asOf,
    })
    expect(row).toMatchObject({ unit: '区教委、各镇街', units: ['区教委', '各镇街'], amount: 1 })
  })

  it('also of units responsible alike', () => {
    const row = only({
      plan: planOf({ responsible: ['区教委', '区科协'], quotas: joint }),
      entries: [by('区科协')],
      asOf,
    })
    expect(row).toMatchObject({ units: ['区教委', '区科协'], amount: 1 })
  })

  it('an activity of several of them adds once', () => {
    const row = only({
      plan: planOf({ lead: ['区教委', '各镇街'], quotas: joint }),
      entries: [by('区教委', '界石镇', '各镇街')],
      asOf,
    })
    expect(row).toMatchObject({ amount: 1 })
    expect(row.entries).toHaveLength(1)
  })
})

describe('12.11: an entry that names the group itself', () => {
  it('counts jointly, also where the document lists no members', () => {
    expect(
      only({ plan: planOf({ lead: ['各镇街'], quotas: joint }), entries: [by('各镇街')], asOf }).amount,
    ).toBe(1)
    expect(
      only({ plan: planOf({ lead: ['各园区'], quotas: joint }), entries: [by('各园区')], asOf }).amount,
    ).toBe(1)
  })

  it('counts for nobody under each', () => {
    const { obligations } = report({
      plan: planOf({ lead: ['各镇街'], quotas: each }),
      entries: [by('各镇街')],
      asOf,
    })
    expect(obligations.map(({ amount }) => amount)).toEqual([0, 0, 0])
  })
})

describe('12.12: leads of a whole section', () => {
  const actions = [
    { id: 'youth', title: '行动', theme: 'youth' as const, lead: ['区科协'], support: ['区科技局'] },
  ]
  const ownersOf = (task: Partial<Task>) =>
    report({ plan: planOf({ action: 'youth', ...task }, { actions }), asOf }).obligations.map(
      ({ unit }) => unit,
    )

  it('are never inherited silently', () => {
    expect(ownersOf({})).toEqual([])
    expect(ownersOf({ responsible: ['区教委'] })).toEqual(['区教委'])
  })

  it('are inherited where the plan says so, after the own ones', () => {
    expect(ownersOf({ inherit: 'lead' })).toEqual(['区科协'])
    expect(ownersOf({ inherit: 'lead', lead: ['区教委'] })).toEqual(['区教委', '区科协'])
    expect(ownersOf({ inherit: 'lead', responsible: ['区教委'] })).toEqual(['区科协'])
  })

  it('its supports are not', () => {
    const plan = planOf({ action: 'youth', inherit: 'lead', quotas: joint }, { actions })
    expect(only({ plan, entries: [by('区科技局'), by('区科协')], asOf }).amount).toBe(1)
  })

  it('where the section has no lead, those responsible owe', () => {
    const none = [{ id: 'youth', title: '行动', theme: 'youth' as const }]
    const plan = planOf({ action: 'youth', inherit: 'lead', responsible: ['区教委'] }, { actions: none })
    expect(only({ plan, entries: [by('区教委')], asOf })).toMatchObject({ unit: '区教委', amount: 1 })
  })
})
