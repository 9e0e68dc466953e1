import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Plan } from '../../src/model/plan.ts'
import { activity, entry, plan, report } from './workbench.ts'

const asOf = '2024-11-30'

/** A task without number. */
const planOf = (lead: string[], parts: Partial<Plan> = {}) =>
  plan({ tasks: [{ id: 't1', title: '任务', lead, support: ['区科技局'] }], ...parts })

const rows = (of: Plan, entries: Entry[] = [], period = '2024') =>
  report({ plan: of, entries, asOf, period }).qualitative

const progress = (date: string, parts: Record<string, unknown> = {}) =>
  entry('progress', date, { unit: '区教委', task: 't1', text: '已开展', ...parts })

describe('7 and 12.20: a task without number', () => {
  it.each<[string, Entry, 'reported' | 'silent']>([
    ['a done activity', activity('2024-05-01'), 'reported'],
    ['a progress entry, whatever its state', progress('2024-05-01', { state: 'not-started' }), 'reported'],
    ['one without state', progress('2024-05-01'), 'reported'],
    ['under an alias', progress('2024-05-01', { unit: '区教育委员会' }), 'reported'],
    ['on the as-of day', progress(asOf), 'reported'],
    ['after it', progress('2024-12-01'), 'silent'],
    ['before the period', progress('2023-12-31'), 'silent'],
    ['planned', activity('2024-05-01', { status: 'planned' }), 'silent'],
    ['of another task', activity('2024-05-01', { tasks: ['t2'] }), 'silent'],
    ['of a support', activity('2024-05-01', { units: ['区科技局'] }), 'silent'],
    [
      'an observation',
      entry('observation', '2024-05-01', { unit: '区教委', task: 't1', value: 1 }),
      'silent',
    ],
    ['a submission', entry('submission', '2024-05-01', { unit: '区教委', deliverable: 'd1' }), 'silent'],
  ])('%s', (_, one, standing) => {
    expect(rows(planOf(['区教委']), [one])).toEqual([
      { task: 't1', unit: '区教委', standing, entries: standing === 'reported' ? [one.id] : [] },
    ])
  })

  it('is in no sum and no line, never 0 of something', () => {
    const { obligations, units, totals } = report({ plan: planOf(['区教委']), asOf })
    expect([obligations, units, totals.due]).toEqual([[], [], 0])
  })

  it('has a row for each that is accountable, members for groups', () => {
    const groups = [
      { name: '各镇街', members: ['界石镇', '安澜镇'] },
      { name: '各园区', members: [] },
    ]
    const of = planOf(['区教委', '各镇街', '各园区'], { groups })
    const entries = [
      activity('2024-05-01', { units: ['安澜镇'] }),
      activity('2024-05-01', { units: ['各镇街', '各园区'] }),
    ]
    expect(rows(of, entries).map(({ unit, group, standing }) => [unit, group, standing])).toEqual([
      ['区教委', undefined, 'silent'],
      ['界石镇', '各镇街', 'silent'],
      ['安澜镇', '各镇街', 'reported'],
      ['各园区', '各园区', 'unknown'],
    ])
  })

  it('an activity that names unit or task twice is one entry', () => {
    const one = activity('2024-05-01', { units: ['区教委', '区教育委员会'], tasks: ['t1', 't1'] })
    expect(rows(planOf(['区教委']), [one])[0]?.entries).toEqual([one.id])
  })

  it('12.8: goes with its unit to the successor, and what both did counts', () => {
    const units = [{ name: '区教委', until: '2024-06-30', successor: '区教育局' }]
    const of = planOf(['区教委'], { units })
    const entries = [progress('2024-05-01'), progress('2024-08-01', { unit: '区教育局' })]
    expect(rows(of, entries)).toMatchObject([{ unit: '区教育局', entries: entries.map(({ id }) => id) }])
    expect(rows(of, entries, '2024-Q2')).toMatchObject([{ unit: '区教委', entries: [entries[0]?.id] }])
    expect(rows(planOf(['区教委'], { units: [{ name: '区教委', until: '2023-12-31' }] }))).toEqual([])
  })

  it('12.8: a successor does not count before it stands there', () => {
    const units = [{ name: '区教委', until: '2024-06-30', successor: '区教育局' }, { name: '区教育局' }]
    const entries = [progress('2024-02-01', { unit: '区教育局' })]
    expect(rows(planOf(['区教委'], { units }), entries, '2024-Q1')).toMatchObject([
      { unit: '区教委', standing: 'silent' },
    ])
  })

  it('12.8: of units that merged there is one row', () => {
    const units = ['区文化局', '区旅游局'].map((name) => ({
      name,
      until: '2024-06-30',
      successor: '区文旅委',
    }))
    const of = planOf(['区文化局', '区旅游局'], { units })
    const entries = [progress('2024-05-01', { unit: '区旅游局' })]
    expect(rows(of, entries)).toMatchObject([{ unit: '区文旅委', standing: 'reported' }])
  })
})
