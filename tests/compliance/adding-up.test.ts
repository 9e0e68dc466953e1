import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { activity, entry, plan, quota, report } from './workbench.ts'

const task = (id: string, lead: string[], parts: Parameters<typeof quota>[0] = {}) => ({
  id,
  title: '任务',
  lead,
  quotas: [quota({ at_least: 1, ...parts })],
})

describe('10: the line of a unit', () => {
  it('counts its obligations by standing, and the rate carries both numbers', () => {
    const tasks = [
      task('met', ['区教委']),
      task('missed', ['区教委'], { per: 'quarter' }),
      task('on-track', ['区教委'], { at_least: 2, per: 'total' }),
      task('due-soon', ['区教委'], { at_least: 2 }),
      task('far-behind', ['区教委'], { at_least: 12 }),
      task('behind', ['区教委'], { at_least: 10 }),
      task('short', ['区教委'], { per: 'quarter', strength: 'aspirational' }),
      task('unknown', ['区教委'], { feed: 'latest' }),
    ]
    const entries = [
      activity('2024-02-01', { tasks: ['met'] }),
      activity('2024-02-01', { tasks: ['on-track', 'due-soon'] }),
      activity('2024-02-01', { tasks: ['behind'], times: 7 }),
      activity('2024-02-01', { tasks: ['far-behind'], times: 5 }),
    ]
    const { units, totals } = report({ plan: plan({ tasks }), entries, asOf: '2024-11-25' })
    const line = {
      due: 7,
      met: 1,
      onTrack: 1,
      behind: 1,
      farBehind: 1,
      dueSoon: 1,
      missed: 1,
      short: 1,
      unknown: 1,
      upcoming: 0,
    }
    expect(units).toEqual([{ unit: '区教委', ...line, rate: { met: 1, due: 7 } }])
    expect(totals).toMatchObject({ ...line, rate: { met: 1, due: 7 }, beforeIssue: 0 })
  })

  it.each([
    ['2021', '2024-06-30', 'before issue'],
    ['2025', '2024-06-30', 'upcoming'],
  ])('what is not judged is in no rate: %s as of %s is %s', (period, asOf) => {
    const { units, totals } = report({ plan: plan({ tasks: [task('t1', ['区教委'])] }), asOf, period })
    expect(units).toMatchObject([{ unit: '区教委', due: 0, rate: { met: 0, due: 0 } }])
    expect(totals.upcoming + totals.beforeIssue).toBe(1)
  })

  it('12.29: every unit with an obligation has one, and no other', () => {
    const tasks = [
      task('t1', ['区科协']),
      { id: 't2', title: '任务', lead: ['区科技局'], support: ['区教委'] },
    ]
    expect(report({ plan: plan({ tasks }), asOf: '2024-06-30' }).units.map(({ unit }) => unit)).toEqual([
      '区科协',
    ])
  })

  it('12.29: defaulters first, then plan order', () => {
    const units = ['甲局', '乙局', '丙局', '丁局'].map((name) => ({ name }))
    const tasks = units.map(({ name }, index) => task(`t${index}`, [name], { per: 'quarter' }))
    const entries = [0, 1, 3].map((index) =>
      activity('2024-02-01', { units: [units[index]?.name], tasks: [`t${index}`] }),
    )
    const { units: lines } = report({ plan: plan({ units, tasks }), entries, asOf: '2024-04-15' })
    expect(lines.map(({ unit, missed }) => [unit, missed])).toEqual([
      ['丙局', 1],
      ['甲局', 0],
      ['乙局', 0],
      ['丁局', 0],
    ])
  })

  it('12.10: a joint obligation is in the line of each lead and once in the totals', () => {
    const groups = [{ name: '各镇街', members: ['界石镇'] }]
    const tasks = [task('t1', ['区教委', '区科协', '各镇街'], { scope: 'joint' })]
    const { units, totals } = report({ plan: plan({ groups, tasks }), asOf: '2025-01-01', period: '2024' })
    expect(units.map(({ unit, missed }) => [unit, missed])).toEqual([
      ['区教委', 1],
      ['区科协', 1],
      ['各镇街', 1],
    ])
    expect(totals).toMatchObject({ due: 1, missed: 1 })
  })
})

describe('10 and 12.29: groups', () => {
  const grouped = (parts: Parameters<typeof quota>[0] = {}, members = ['界石镇', '安澜镇', '石滩镇']): Plan =>
    plan({ groups: [{ name: '各镇街', members }], tasks: [task('t1', ['各镇街'], parts)] })
  const by = (unit: string, date = '2024-05-01') => activity(date, { units: [unit] })

  it('x of y members met', () => {
    const { groups } = report({ plan: grouped(), entries: [by('安澜镇'), by('石滩镇')], asOf: '2024-06-30' })
    expect(groups).toEqual([{ group: '各镇街', task: 't1', quota: 'q1', met: 2, members: 3, unknown: 0 }])
  })

  it('what is not known of a member is told', () => {
    const { groups } = report({ plan: grouped({ feed: 'latest' }), asOf: '2024-06-30' })
    expect(groups).toMatchObject([{ met: 0, members: 3, unknown: 3 }])
  })

  it('a group without members has none that met', () => {
    const { groups } = report({ plan: grouped({}, []), asOf: '2024-06-30' })
    expect(groups).toEqual([{ group: '各镇街', task: 't1', quota: 'q1', met: 0, members: 0, unknown: 1 }])
  })

  it('jointly a group has no members to count', () => {
    expect(report({ plan: grouped({ scope: 'joint' }), asOf: '2024-06-30' }).groups).toEqual([])
  })

  it('before issue there is no line', () => {
    expect(report({ plan: grouped(), asOf: '2024-06-30', period: '2021' }).groups).toEqual([])
  })

  it('over several windows a member met when it met all of them', () => {
    const entries = [by('安澜镇', '2022-05-01'), by('安澜镇', '2024-05-01'), by('石滩镇', '2024-05-01')]
    const { groups } = report({
      plan: grouped({ per: 'two-years' }),
      entries,
      asOf: '2025-01-01',
      period: '2022-07..2023-06',
    })
    expect(groups).toMatchObject([{ met: 1, members: 3 }])
  })
})

describe('12.18: the activities of a plan', () => {
  const tasks = [
    { ...task('t1', ['区教委']), support: ['区科技局'] },
    { id: 't2', title: '任务', lead: ['各镇街'] },
  ]
  const groups = [{ name: '各镇街', members: ['界石镇'] }]
  const units = [
    { name: '区教委' },
    { name: '区科协' },
    { name: '区科技局' },
    { name: '区体育局', until: '2023-12-31' },
  ]
  const whole = plan({ tasks, groups, units })

  it.each<[string, Record<string, unknown>, 'counted' | 'unplanned' | 'neither']>([
    ['of a lead', {}, 'counted'],
    ['of a support', { units: ['区科技局'] }, 'counted'],
    ['of a member', { units: ['界石镇'], tasks: ['t2'] }, 'counted'],
    ['of a group by its name', { units: ['各镇街'], tasks: ['t2'] }, 'counted'],
    ['of a task without number', { units: ['界石镇'], tasks: ['t2'] }, 'counted'],
    ['of one unit with and one without part', { units: ['区科协', '区教委'] }, 'counted'],
    ['of two tasks, one unknown', { tasks: ['t1', '99-99'] }, 'counted'],
    ['of several times and units', { times: 5, units: ['区教委', '区科技局'] }, 'counted'],
    ['on the first day of the period', { date: '2024-01-01' }, 'counted'],
    ['of a unit without part in the task', { units: ['区科协'] }, 'unplanned'],
    ['crosswise: each unit with a part in the other task', { units: ['界石镇'], tasks: ['t1'] }, 'unplanned'],
    ['of no task', { tasks: undefined }, 'unplanned'],
    ['of an unknown unit', { units: ['区不存在局'] }, 'unplanned'],
    ['of a unit that did not exist', { units: ['区体育局'] }, 'unplanned'],
    ['planned', { status: 'planned' }, 'neither'],
    ['after the as-of day', { date: '2024-12-01' }, 'neither'],
    ['before the period', { date: '2023-12-31' }, 'neither'],
  ])('an activity %s', (_, parts, place) => {
    const entries = [activity('2024-05-01', { participants: 100, online_participants: 900, ...parts })]
    const { totals } = report({ plan: whole, entries, asOf: '2024-11-30' })
    const counted = place === 'counted' ? 1 : 0
    expect(totals).toMatchObject({
      activities: counted,
      participants: 100 * counted,
      onlineParticipants: 900 * counted,
      unplanned: place === 'unplanned' ? 1 : 0,
    })
  })

  it('are those of the period', () => {
    const entries = ['2024-02-01', '2024-05-01', '2024-06-30', '2024-07-01'].map((date) =>
      activity(date, { participants: 10 }),
    )
    const totalsIn = (period: string) => report({ plan: whole, entries, asOf: '2024-11-30', period }).totals
    expect(totalsIn('2024-Q2')).toMatchObject({ activities: 2, participants: 20 })
    expect(totalsIn('2024')).toMatchObject({ activities: 4, participants: 40 })
  })

  it('a withdrawn one is none, and of one id there is one', () => {
    const [kept, gone] = [activity('2024-05-01'), activity('2024-05-02')]
    const again = activity('2024-05-03', { id: kept?.id })
    const withdrawal = entry('correction', '2024-06-01', { of: gone?.id, withdraw: true })
    const entries = [kept, gone, again, withdrawal]
    expect(report({ plan: whole, entries, asOf: '2024-11-30' }).totals.activities).toBe(1)
  })
})
