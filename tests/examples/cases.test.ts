import { describe, expect, it } from 'vitest'
import type { ComplianceReport } from '../../src/model/report.ts'
import { ask, logEntries } from './example-workspace.ts'

describe('cases that the log was made for', () => {
  const status = async (...more: string[]) =>
    (await ask<ComplianceReport>(['status', '--as-of', '2024-11-30', ...more])).json

  it('21 of 22 towns met a quota', async () => {
    expect((await status()).groups).toContainEqual(
      expect.objectContaining({ group: '各镇街', task: '01-01', met: 21, members: 22, unknown: 0 }),
    )
  })

  it('days without a post are missed one by one, though the year has more posts than days', async () => {
    const row = (await status()).obligations.find(({ task }) => task === '22-01')
    expect(row).toMatchObject({ windows: { due: 334, met: 329, missed: 5 } })
    expect(row?.missed).toEqual([
      { from: '2024-02-09', to: '2024-02-11' },
      { from: '2024-06-10', to: '2024-06-10' },
      { from: '2024-08-16', to: '2024-08-16' },
    ])
  })

  it('corrected figures count, and so do no withdrawn ones', async () => {
    const [training] = (await status('--period', '2023', '--task', '05-11')).obligations
    expect(training).toMatchObject({ amount: 286, target: 300, standing: 'missed' })
    const [women] = (await status('--period', '2023', '--task', '19-04')).obligations
    expect(women).toMatchObject({ amount: 1, target: 2, standing: 'missed' })
  })

  it('one activity of three units counts for a task of each', async () => {
    const { obligations, qualitative } = await status()
    const [first, second] = obligations.filter(({ task }) => task === '18-05' || task === '19-03')
    const shared = first?.entries.filter((id) => second?.entries.includes(id))
    expect(shared).toHaveLength(1)
    expect(qualitative.find(({ task }) => task === '05-09')?.entries).toEqual(shared)
  })

  it('whatever its units and tasks, an activity is one in the total', async () => {
    const entries = logEntries()
    const withdrawn = new Set(entries.flatMap((one) => ('withdraw' in one && one.withdraw ? [one.of] : [])))
    const done = entries.filter(
      (one) =>
        one.kind === 'activity' &&
        one.status !== 'planned' &&
        one.date.startsWith('2024') &&
        one.tasks !== undefined &&
        !withdrawn.has(one.id),
    )
    expect((await status()).totals.activities).toBe(done.length)
  })

  it('planned activities are forecast: some suffice, some do not', async () => {
    const { obligations } = await status()
    const forecast = (task: string, unit: string) =>
      obligations.find((row) => row.task === task && row.unit === unit)?.forecast
    expect(forecast('01-09', '石龙镇')).toMatchObject({ planned: 2, wouldBe: 'met' })
    expect(forecast('08-03', '区人力社保局')).toMatchObject({ planned: 1, wouldBe: 'due-soon' })
  })

  it('marks what was claimed without evidence or headcount', async () => {
    const marked = (await status()).obligations.filter(({ toVerify }) => toVerify)
    expect(marked.map(({ task, unit }) => `${unit} ${task}`)).toEqual(
      expect.arrayContaining(['区教委 05-11', '区卫生健康委 12-08', '石龙镇 01-03']),
    )
  })
})
