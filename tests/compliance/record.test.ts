import { describe, expect, it } from 'vitest'
import { count, reportFor } from '../../src/compliance/comply.ts'
import { activitySums, recordOf, recordStatistics } from '../../src/compliance/record.ts'
import { yearWindow } from '../../src/model/window.ts'
import { activity, entry, inputOf, plan, quota } from './workbench.ts'

const PLAN = plan({
  units: [{ name: '区教委', aliases: ['区教育委员会'] }, { name: '区科协' }, { name: '区科技局' }],
  groups: [{ name: '各镇街', members: ['东街', '西街'] }],
  tasks: [
    { id: 't1', title: '校园行', lead: ['区教委'], support: ['区科协'], quotas: [quota()] },
    { id: 't2', title: '进社区', lead: ['各镇街'], quotas: [quota()] },
    { id: 't3', title: '科技馆', lead: ['区科技局'] },
  ],
  deliverables: [
    {
      id: 'summary',
      title: '总结',
      due: { every: 'year', on: '11-30', first: 2023 },
      from: 'all',
      to: '区科协',
    },
  ],
  indicators: [{ id: 'literacy', title: '比例', targets: [{ by: '2025-12-31', more_than: 15 }] }],
})

const YEAR = yearWindow(2024)

function counted(entries: Parameters<typeof inputOf>[0]['entries'] = []) {
  return count(inputOf({ plan: PLAN, entries, asOf: '2024-11-30' }))
}

describe('the record of a year', () => {
  const entries = [
    activity('2024-05-01', { id: 'late', units: ['东街'], tasks: ['t2'], participants: 5, times: 2 }),
    activity('2024-03-01', {
      id: 'both',
      units: ['区教育委员会', '区科协'],
      participants: 120,
      online_participants: 7,
    }),
    activity('2024-04-01', { id: 'planned', status: 'planned' }),
    activity('2024-04-01', { id: 'stray', tasks: [] }),
    activity('2024-12-01', { id: 'after' }),
    activity('2023-12-01', { id: 'before' }),
    entry('progress', '2024-06-30', { id: 'progress', unit: '区科技局', task: 't3', text: '主体完工' }),
    entry('submission', '2024-11-20', { id: 'handed', unit: '区教委', deliverable: 'summary', for: 2024 }),
    entry('submission', '2024-11-20', { id: 'unasked', unit: '区教委', deliverable: 'other' }),
    entry('observation', '2024-06-30', { id: 'level', indicator: 'literacy', value: 13 }),
    entry('correction', '2024-07-01', { of: 'both', set: { participants: 100 }, reason: '核对' }),
  ]

  it('has what serves the plan up to the day: activities by date, then the rest', () => {
    expect(recordOf(counted(entries), YEAR).map(({ id }) => id)).toEqual([
      'both',
      'late',
      'progress',
      'level',
      'handed',
    ])
  })

  it('says what the corrected entry says, under the names of the plan', () => {
    expect(recordOf(counted(entries), YEAR)[0]).toMatchObject({
      units: ['区教委', '区科协'],
      tasks: ['t1'],
      participants: 100,
      onlineParticipants: 7,
      sessions: 1,
      evidence: ['evidence/a.jpg'],
    })
  })

  it('adds up to the totals of the report, exactly', () => {
    const all = counted(entries)
    const { totals } = reportFor(all, YEAR)
    const record = recordOf(all, YEAR)
    const { activities, participants, onlineParticipants } = totals
    expect(activitySums(record)).toEqual({ activities, sessions: 3, participants, onlineParticipants })
    expect(recordStatistics(all, YEAR, record).overall).toEqual(activitySums(record))
  })

  it('of a unit has its own entries, and those that its figures rest on under other names', () => {
    const own = (names: string[], ids: string[] = []) =>
      recordOf(counted(entries), YEAR, { names: new Set(names), ids: new Set(ids) }).map(({ id }) => id)
    expect(own(['区科协'])).toEqual(['both'])
    expect(own(['东街', '西街'])).toEqual(['late'])
    expect(own(['区科技局'], ['late'])).toEqual(['late', 'progress'])
    const unit = recordOf(counted(entries), YEAR, { names: new Set(['东街']), ids: new Set() })
    expect(recordStatistics(counted(entries), YEAR, unit).overall).toEqual(activitySums(unit))
  })
})
