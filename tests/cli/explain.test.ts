import { describe, expect, it } from 'vitest'
import { PLAN, SAMPLE, sciplan, sciplanJson } from './sample.ts'

const DAY = '--as-of 2024-11-10'

describe('explain', () => {
  it.each([
    ['quotas', '区教委 05-02'],
    ['days', '区融媒体中心 07-01/q1'],
    ['joint', '区委党校 08-01'],
    ['record', '区科协 09-01'],
    ['unknown', '各学校 06-02'],
  ])('%s', async (name, subject) => {
    for (const lang of ['zh-CN', 'en']) {
      const { exitCode, stdout, stderr } = await sciplan(`explain ${subject} ${DAY} --lang ${lang}`)
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      await expect(stdout).toMatchFileSnapshot(`../goldens/explain/${name}.${lang}.txt`)
    }
  })

  it('shows the rule, the arithmetic, and each entry with its place', async () => {
    const { stdout } = await sciplan(`explain 区教委 05-02/q2 ${DAY}`)
    expect(stdout).toContain('每年不少于300人次')
    // 2024-11-10 is day 315 of 366: floor(300 × 315 / 366) = 258, gap 100 × (315/366 − 165/300) = 31.07.
    expect(stdout).toMatch(/已过 315\/366 天,此时至少应有 258人次;完成率比时间进度落后 31\.07 个百分/)
    expect(stdout).toMatch(/2024-06-12 .* 45人次 +log\/demo\/2024\/all\.yaml:2/)
    expect(stdout).not.toContain('05-02/q1')
  })

  it('tells what came near and did not count, and why', async () => {
    const { obligations } = await sciplanJson(`explain 区教委 05-02/q1 ${DAY}`)
    expect(obligations).toHaveLength(1)
    expect(obligations[0].counted.map((entry: { id: string }) => entry.id)).toEqual(['a1', 'a2'])
    expect(obligations[0].support.map((entry: { id: string }) => entry.id)).toEqual(['a6'])
    expect(obligations[0].planned.map((entry: { id: string }) => entry.id)).toEqual(['a3'])
    expect(
      obligations[0].nearMisses.map((entry: { id: string; why: string }) => [entry.id, entry.why]),
    ).toEqual([
      ['a4', 'outside-window'],
      ['a5', 'no-task'],
    ])
  })

  it('has the same figure as status', async () => {
    const status = await sciplanJson(`status ${DAY}`)
    const { obligations } = await sciplanJson(`explain 区教委 05-02 ${DAY}`)
    for (const { terms, pace, counted, support, planned, nearMisses, ...row } of obligations) {
      const id = row.id
      expect({
        ...row,
        ...(support.length > 0 ? { support: support.map((entry: { id: string }) => entry.id) } : {}),
      }).toEqual(status.obligations.find((other: { id: string }) => other.id === id))
    }
  })

  it('follows a unit to its successor', async () => {
    const { unit, obligations } = await sciplanJson(`explain 区扶贫办 10-01 ${DAY}`)
    expect(unit).toBe('区乡村振兴局')
    expect(obligations).toHaveLength(1)
  })

  it('finds under its new name what a unit owed under its former one, and says so', async () => {
    const owed = '--period 2023 --as-of 2024-11-10 --lang en'
    const former = await sciplan(`explain 区扶贫办 10-01 ${owed}`)
    expect(former.stdout).toContain('10-01/q1 区扶贫办')
    expect(former.stdout).not.toContain('in the place of')
    const { stdout } = await sciplan(`explain 区乡村振兴局 10-01 ${owed}`)
    expect(stdout).toContain('In this period 区扶贫办 owes it, in the place of 区乡村振兴局.')
    expect(stdout).toContain('10-01/q1 区扶贫办')
    const now = await sciplan(`explain 区扶贫办 10-01 ${DAY} --lang en`)
    expect(now.stdout).toContain('In this period 区乡村振兴局 owes it, in the place of 区扶贫办.')
  })

  it('shows all units that went into one, where it did not stand yet', async () => {
    const plan = PLAN.replace(
      'units:\n',
      'units:\n  - {name: 东站, until: 2023-12-31, successor: 新站}\n  - {name: 西站, until: 2023-12-31, successor: 新站}\n',
    ).replace('members: [东街,', 'members: [东站, 西站, 东街,')
    const files = { ...SAMPLE, 'plans/demo.yaml': plan }
    const answer = await sciplanJson('explain 新站 06-01 --period 2023 --as-of 2024-11-10', { files })
    expect(answer.obligations.map(({ unit }: { unit: string }) => unit)).toEqual(['东站', '西站'])
    expect(answer.unit).toBe('东站、西站')
  })

  it('says so where the unit does not owe the task', async () => {
    const { exitCode, stdout } = await sciplan(`explain 区委党校 07-01 ${DAY}`)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('该单位没有这项任务')
  })
})
