import { describe, expect, it } from 'vitest'
import { PLAN, SAMPLE, sciplan, sciplanJson } from './sample.ts'

const DAY = '--as-of 2024-11-30'

describe('status as people read it', () => {
  it.each([
    ['plan', ''],
    ['unit', '--unit 区教委'],
    ['task', '--task 06-01'],
    ['overdue', '--overdue'],
  ])('of a %s', async (name, options) => {
    for (const lang of ['zh-CN', 'en']) {
      const { exitCode, stdout, stderr } = await sciplan(`status ${options} ${DAY} --lang ${lang}`)
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      await expect(stdout).toMatchFileSnapshot(`../goldens/status/${name}.${lang}.txt`)
    }
  })

  it('puts defaulters first and marks them without colour', async () => {
    const { stdout } = await sciplan(`status ${DAY}`)
    const places = ['区融媒体中心', '区教委', '区委党校'].map((unit) => stdout.indexOf(`\n${unit}`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(stdout).toContain('✕ 逾期')
    expect(stdout).not.toContain('\u001b')
  })

  it('prints day, thresholds, both numbers of the rate, and what the rate leaves out', async () => {
    const { stdout } = await sciplan(`status ${DAY}`)
    const { totals } = await sciplanJson(`status ${DAY}`)
    expect(stdout).toContain('截至 2024-11-30')
    expect(stdout).toContain('剩 45 天以内')
    expect(stdout).toContain(`(${totals.rate.met}/${totals.rate.due})`)
    expect(stdout).toContain(`未计入:无法判定 ${totals.unknown} 项`)
  })

  it('says what is missing, planned and to be verified', async () => {
    const { stdout } = await sciplan(`status --unit 区教委 ${DAY}`)
    expect(stdout).toContain('差135人次')
    expect(stdout).toContain('另有计划 1 项,完成后为 365人次(已完成)')
    expect(stdout).toContain('(待核实)')
    expect(stdout).toContain('每年不少于2次')
  })

  it('sums a group up and names who lacks', async () => {
    const { stdout } = await sciplan(`status ${DAY}`)
    expect(stdout).toMatch(/3个成员单位中0个达标/)
    expect(stdout).toContain('方案未列出成员单位')
  })

  it('shows one plan after the other', async () => {
    const other = PLAN.replace('id: demo', 'id: other').replace('某区全民', '另一区全民')
    const { stdout } = await sciplan('status', { files: { ...SAMPLE, 'plans/other.yaml': other } })
    expect(stdout.indexOf('\n某区全民') === -1 && stdout.startsWith('某区全民')).toBe(true)
    expect(stdout).toContain('\n另一区全民')
  })

  it('asks every plan for a unit, and complains only where none knows it', async () => {
    const other = PLAN.replace('id: demo', 'id: other').replaceAll('区融媒体中心', '县融媒体中心')
    const files = { ...SAMPLE, 'plans/other.yaml': other }
    expect((await sciplan('status --unit 县融媒体中心', { files })).exitCode).toBe(0)
    expect((await sciplan('status --unit 市气象台', { files })).exitCode).toBe(2)
  })

  it('says so where nothing is overdue, or nothing is owed', async () => {
    const nothing = await sciplan('status --overdue --as-of 2022-05-12 --unit 区科协')
    expect(nothing.stdout).toContain('没有逾期')
    expect((await sciplan('status --unit 区科协 --task 07-01')).stdout).toContain('没有相应的任务')
  })

  it('judges today where no day is given', async () => {
    expect((await sciplan('status', { today: '2023-03-04' })).stdout).toContain(
      '截至 2023-03-04 · 时段 2023-01-01',
    )
  })
})

describe('status as scripts read it', () => {
  it('has every part, in a stable order and without a clock', async () => {
    const answer = await sciplanJson(`status ${DAY}`)
    expect(Object.keys(answer)).toEqual([
      'schemaVersion',
      'kind',
      'plan',
      'asOf',
      'period',
      'thresholds',
      'obligations',
      'qualitative',
      'indicators',
      'deliverables',
      'milestones',
      'units',
      'groups',
      'totals',
    ])
    expect(answer).toMatchObject({
      schemaVersion: 1,
      kind: 'status',
      plan: 'demo',
      asOf: '2024-11-30',
      period: { from: '2024-01-01', to: '2024-12-31' },
      thresholds: { due_soon_days: 45, behind: 10, far_behind: 30 },
    })
    const first = (await sciplan(`status ${DAY} --format json`)).stdout
    expect((await sciplan(`status ${DAY} --format json`, { today: '2030-01-01' })).stdout).toBe(first)
  })

  it('carries rows with their entries', async () => {
    const { obligations, totals } = await sciplanJson(`status ${DAY}`)
    const rows = new Map(
      obligations.map((row: { task: string; quota: string; unit: string }) => [
        `${row.task}/${row.quota}/${row.unit}`,
        row,
      ]),
    )
    expect(rows.get('05-02/q2/区教委')).toMatchObject({
      op: '>=',
      target: 300,
      amount: 165,
      standing: 'far-behind',
      light: 'red',
      entries: ['a1', 'a2'],
      support: ['a6'],
      toVerify: true,
      forecast: { planned: 1, amount: 365, wouldBe: 'met' },
    })
    expect(rows.get('06-01/q1/东街')).toMatchObject({
      group: '各镇街',
      windows: { due: 3, met: 3, missed: 0 },
    })
    expect(rows.get('07-01/q1/区融媒体中心')).toMatchObject({
      missed: [{ from: '2024-07-16', to: '2024-11-29' }],
    })
    expect(totals).toMatchObject({ activities: 8, participants: 4485, onlineParticipants: 90, unplanned: 1 })
  })

  it('narrows rows to a unit under any of its names, and leaves units and totals whole', async () => {
    const whole = await sciplanJson(`status ${DAY}`)
    const unit = await sciplanJson(`status ${DAY} --unit 区教育委员会`)
    expect(unit.obligations.map((row: { unit: string }) => row.unit)).toEqual(['区教委', '区教委'])
    expect(unit.deliverables).toEqual([expect.objectContaining({ unit: '区教委', standing: 'submitted' })])
    expect(unit.units).toEqual(whole.units)
    expect(unit.totals).toEqual(whole.totals)
  })

  it('finds what a unit owed under the name of its successor', async () => {
    const { obligations } = await sciplanJson(`status ${DAY} --unit 区扶贫办`)
    expect(obligations).toEqual([expect.objectContaining({ unit: '区乡村振兴局', task: '10-01' })])
  })

  it('narrows rows to a group, a task, or what is overdue', async () => {
    const group = await sciplanJson(`status ${DAY} --unit 各镇街`)
    expect(group.obligations.map((row: { unit: string }) => row.unit)).toEqual(['东街', '西街', '南镇'])
    const task = await sciplanJson(`status ${DAY} --task 09-01`)
    expect([task.obligations, task.milestones.length, task.indicators]).toEqual([[], 1, []])
    const overdue = await sciplanJson('status --as-of 2024-12-03 --overdue')
    expect(new Set(overdue.obligations.map((row: { standing: string }) => row.standing))).toEqual(
      new Set(['missed']),
    )
    expect(overdue.deliverables.map((row: { standing: string }) => row.standing)).toContain('late')
    expect(
      overdue.deliverables.every((row: { standing: string }) => ['late', 'missing'].includes(row.standing)),
    ).toBe(true)
    expect(overdue.milestones).toEqual([expect.objectContaining({ id: 'm1', overdue: true })])
  })

  it('follows the thresholds of the workspace', async () => {
    const files = { ...SAMPLE, 'sciplan.yaml': 'thresholds: {far_behind: 60, behind: 50}\n' }
    const { obligations, thresholds } = await sciplanJson(`status ${DAY} --unit 区教委`, { files })
    expect(thresholds).toEqual({ due_soon_days: 45, behind: 50, far_behind: 60 })
    expect(obligations[1].standing).toBe('due-soon')
  })
})
