import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffPlans } from '../../src/diff/diff-plans.ts'
import { messages as english } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-CN.ts'
import type { Plan } from '../../src/model/plan.ts'
import { markedOutline } from '../../src/report/git/marked-outline.ts'
import { planOutline } from '../../src/report/git/outline.ts'
import { PLAN, sciplan } from '../cli/sample.ts'
import { revisions } from '../diff/edits.ts'

it.each([chinese, english])('hides no change from git in $locale', (messages) => {
  fc.assert(
    fc.property(revisions, ({ base, revision }) => {
      const differs = planOutline(base, messages) !== planOutline(revision, messages)
      if (diffPlans(base, revision).length > 0) expect(differs).toBe(true)
    }),
  )
})

it('does not depend on the order of the file', () => {
  fc.assert(
    fc.property(revisions, ({ base }) => {
      const turned: Plan = {
        ...base,
        tasks: (base.tasks ?? []).toReversed(),
        units: (base.units ?? []).toReversed(),
        indicators: (base.indicators ?? []).toReversed(),
      }
      expect(planOutline(turned, chinese)).toBe(planOutline(base, chinese))
    }),
  )
})

it('has one commitment a line: id, who, what, by when', async () => {
  const { stdout } = await sciplan('git-textconv plans/demo.yaml --lang zh-CN')
  const lines = stdout.split('\n')
  expect(lines).toContain('任务 05-02 | 区教委 | 推进科学家精神进校园,开展院士专家科普校园行')
  expect(lines).toContain('  指标 05-02/q2 | 区教委 | 每年不少于300人次 | 各自完成')
  expect(lines).toContain('  05-02 配合单位: 区科协')
  expect(lines).toContain('任务 08-01 | 区科协、区委党校 | 2025-06-30前 | 农民教育培训')
  expect(lines).toContain('  阶段性目标 09-01/m1 | 区科协 | 2024-06-30 | 科技馆建成')
  expect(lines).toContain('  literacy/2025-12-31 目标值: 超过15%')
  expect(lines).toContain('报送 plan-2022 | 区教委、区委党校 | 2022-05-25前 | 报区科协 | 2022年度工作计划')
})

it('prints numbers as the plan has them, however many decimals', async () => {
  const plan = PLAN.replace('at_least: 300', 'at_least: 300.125').replace(
    'more_than: 15',
    'more_than: 15.0625',
  )
  const { stdout } = await sciplan('git-textconv plans/demo.yaml --lang zh-CN', {
    files: { 'plans/demo.yaml': plan },
  })
  expect(stdout).toContain('每年不少于300.125人次')
  expect(stdout).toContain('目标值: 超过15.0625%')
})

it('is the file itself where that is no sound plan', async () => {
  const broken = PLAN.replace('units:', 'units：')
  const files = { 'plans/demo.yaml': broken }
  const { exitCode, stdout } = await sciplan('git-textconv plans/demo.yaml', { files })
  expect([exitCode, stdout]).toEqual([0, broken])
})

it('shows both sides of an unfinished merge, between marks', async () => {
  const line = '      - {id: q2, measure: participants, at_least: 300, per: year, scope: each}\n'
  const half = (level: number) => line.replace('300', String(level))
  const text = PLAN.replace(
    line,
    `<<<<<<< HEAD\n${half(200)}||||||| 1f0c2ab\n${line}=======\n${half(400)}>>>>>>> 中期\n`,
  )
  for (const plan of [text, text.replaceAll('\n', '\r\n')]) {
    const { stdout } = await sciplan('git-textconv plans/demo.yaml --lang zh-CN', {
      files: { 'plans/demo.yaml': plan },
    })
    const { stdout: whole } = await sciplan('git-textconv plans/demo.yaml --lang zh-CN')
    const told = (level: number) => `  指标 05-02/q2 | 区教委 | 每年不少于${level}人次 | 各自完成\n`
    const marked = `<<<<<<< HEAD\n${told(200)}=======\n${told(400)}>>>>>>> 中期\n`
    expect(stdout).toBe(whole.replace(told(300), marked))
  }
})

it('says in order what two outlines say', () => {
  const marks = ['<', '>'] as const
  expect(markedOutline('a\nb\n', 'a\nb\n', marks)).toBe('a\nb\n')
  expect(markedOutline('a\nb\nc\n', 'c\n', marks)).toBe('<\na\nb\n=======\n>\nc\n')
  expect(markedOutline('a\nb', 'b\na', marks)).toBe('<\na\n=======\n>\nb\n<\n=======\na\n>')
})
