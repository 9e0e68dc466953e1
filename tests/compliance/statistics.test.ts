import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count, reportFor } from '../../src/compliance/comply.ts'
import { type StatisticsLine, statisticsOf, yearBefore } from '../../src/compliance/statistics.ts'
import type { Entry } from '../../src/model/entry.ts'
import { yearWindow } from '../../src/model/window.ts'
import { cases, inputOfCase } from './arbitrary.ts'
import { activity, entry, inputOf, planWith, quota } from './workbench.ts'

const plan = planWith([quota()])

function statistics(entries: readonly Entry[], asOf = '2024-12-31') {
  const [one] = statisticsOf(count(inputOf({ plan, entries, asOf })), [yearWindow(2024)])
  return one!
}

const keys = (lines: readonly StatisticsLine[]) => lines.map(({ of, activities }) => [of, activities])

describe('statistics', () => {
  it('count an activity once, with its sessions and attendances on site and online apart', () => {
    const entries = [
      activity('2024-03-05', {
        times: 3,
        participants: 120,
        online_participants: 900,
        units: ['区教委', '区科协'],
      }),
      activity('2024-04-05', { participants: 30 }),
    ]
    expect(statistics(entries).overall).toEqual({
      activities: 2,
      sessions: 4,
      participants: 150,
      onlineParticipants: 900,
    })
  })

  it('leave out what is planned, withdrawn, later than the as-of day, of another year, or outside the plan', () => {
    const withdrawn = activity('2024-03-01')
    const entries = [
      activity('2024-03-05', { status: 'planned' }),
      withdrawn,
      entry('correction', '2024-03-02', { of: withdrawn.id, withdraw: true }),
      activity('2024-11-05'),
      activity('2023-03-05'),
      activity('2024-03-05', { tasks: ['t9'] }),
      activity('2024-03-05', { units: ['区科技局'] }),
    ]
    expect(statistics(entries, '2024-10-31').overall.activities).toBe(0)
  })

  it('put the most frequent first and what is not stated last', () => {
    const entries = [
      activity('2024-01-05', { type: '讲座' }),
      activity('2024-01-06'),
      activity('2024-01-07'),
      activity('2024-01-08'),
      activity('2024-01-09', { type: '展览' }),
      activity('2024-01-10', { type: '展览' }),
    ]
    expect(keys(statistics(entries).byType)).toEqual([
      ['展览', 2],
      ['讲座', 1],
      [null, 3],
    ])
  })

  it('put an activity for two key groups into both lines', () => {
    const entries = [
      activity('2024-01-05', { audience: ['青少年', '农民', '农民'] }),
      activity('2024-01-06', { audience: '农民' }),
    ]
    expect(keys(statistics(entries).byAudience)).toEqual([
      ['农民', 2],
      ['青少年', 1],
    ])
  })

  it('show every month up to the as-of day, also empty ones', () => {
    const { byMonth, window } = statistics([activity('2024-02-05')], '2024-04-10')
    expect(window).toEqual({ from: '2024-01-01', to: '2024-04-10' })
    expect(keys(byMonth)).toEqual([
      ['2024-01', 0],
      ['2024-02', 1],
      ['2024-03', 0],
      ['2024-04', 0],
    ])
  })

  it('sum decimals exactly', () => {
    const entries = Array.from({ length: 10 }, (_, index) =>
      activity(`2024-01-${10 + index}`, { times: 0.1 }),
    )
    expect(statistics(entries).overall.sessions).toBe(1)
  })

  it('agree with the totals of the report, whatever the log', () => {
    const law = fc.property(cases, (one) => {
      const counted = count(inputOfCase(one))
      const { totals } = reportFor(counted, one.period)
      const [{ overall, byType, byBrand, byMonth }] = statisticsOf(counted, [one.period]) as [
        ReturnType<typeof statistics>,
      ]
      expect(overall).toMatchObject({
        activities: totals.activities,
        participants: totals.participants,
        onlineParticipants: totals.onlineParticipants,
      })
      for (const lines of [byType, byBrand, byMonth]) {
        const sum = lines.reduce((all, { activities }) => all + activities, 0)
        expect(sum).toBe(overall.activities)
      }
    })
    fc.assert(law, { numRuns: 40 })
  })
})

describe('the year before', () => {
  it.each([
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['2024-01-01', '2024-11-30', '2023-01-01', '2023-11-30'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-02-29', '2024-03-15', '2023-02-28', '2023-03-15'],
  ])('of %s to %s is %s to %s', (from, to, first, last) => {
    expect(yearBefore({ from, to })).toEqual({ from: first, to: last })
  })
})
