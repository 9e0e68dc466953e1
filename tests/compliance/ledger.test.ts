import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count, reportFor } from '../../src/compliance/comply.ts'
import { ledgerOf } from '../../src/compliance/ledger.ts'
import type { Entry } from '../../src/model/entry.ts'
import { yearWindow } from '../../src/model/window.ts'
import { cases, inputOfCase } from './arbitrary.ts'
import { activity, entry, inputOf, plan, quota } from './workbench.ts'

const twoTasks = plan({
  units: [
    { name: '区教委' },
    { name: '区科协' },
    { name: '区扶贫办', until: '2023-12-31' },
    { name: '甲', aliases: ['某办'] },
    { name: '乙', aliases: ['某办'] },
  ],
  tasks: [
    { id: 't1', title: '任务', lead: ['区教委', '区扶贫办'], quotas: [quota()] },
    { id: 't2', title: '任务', lead: ['区科协'] },
  ],
})

function ledger(entries: readonly Entry[], ids: readonly string[] = []) {
  const counted = count(inputOf({ plan: twoTasks, entries, asOf: '2024-12-31' }))
  return ledgerOf(counted, new Set(ids), yearWindow(2024))
}

describe('ledger', () => {
  it('gives entries by the ids asked for, as corrected and at the line of the original', () => {
    const one = activity('2024-03-05', { participants: 120, title: '校园行' })
    const entries = [
      activity('2024-03-01'),
      one,
      entry('correction', '2024-07-02', { of: one.id, set: { participants: 90 } }),
    ]
    const { entries: found } = ledger(entries, [one.id, 'unknown'])
    expect([...found.values()]).toEqual([
      {
        id: one.id,
        kind: 'activity',
        date: '2024-03-05',
        title: '校园行',
        units: ['区教委'],
        tasks: ['t1'],
        participants: 90,
        evidence: ['evidence/a.jpg'],
        file: 'log/p/2024/a.yaml',
        line: 2,
      },
    ])
  })

  it.each([
    ['no-task', { tasks: [] }],
    ['unknown-task', { tasks: ['t9'] }],
    ['unknown-unit', { units: ['无此单位'] }],
    ['ambiguous-unit', { units: ['某办'] }],
    ['unit-not-existing', { units: ['区扶贫办'] }],
    ['without-part', { units: ['区科协'] }],
  ])('says of an activity outside the plan: %s', (why, parts) => {
    const { unplanned } = ledger([activity('2024-05-01', parts), activity('2024-04-01')])
    expect(unplanned.map((one) => one.why)).toEqual([why])
  })

  it('counts as many activities outside the plan as the report does, by date', () => {
    const law = fc.property(cases, (one) => {
      const counted = count(inputOfCase(one))
      const { unplanned } = ledgerOf(counted, new Set(), one.period)
      expect(unplanned.length).toBe(reportFor(counted, one.period).totals.unplanned)
      const dates = unplanned.map(({ date }) => date)
      expect(dates).toEqual([...dates].sort())
    })
    fc.assert(law, { numRuns: 40 })
  })
})
