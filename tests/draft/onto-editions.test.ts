import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readTxt } from '../../src/document/readers/txt.ts'
import { emitPlan } from '../../src/draft/emit.ts'
import { differenceOf } from '../../src/draft/onto/difference.ts'
import { draftOnto } from '../../src/draft/onto/onto.ts'
import { splicePlan } from '../../src/draft/onto/splice.ts'
import { untakenChanges } from '../../src/draft/onto/untaken.ts'
import type { Plan, Task } from '../../src/model/plan.ts'
import { DOCUMENTS, draftOfText } from './drafted.ts'

const DOCUMENT = `某县全民科学素质行动实施方案(2021—2025年)
某府办发〔2022〕31号
某县人民政府办公室
2022年6月20日
科学素质是国民素质的重要组成部分。
一、重点任务
(一)青少年科学素质提升行动。
1.每年举办讲座不少于10场。
牵头单位:县教育局
配合单位:县科协、团县委
完成时限:2024年12月底前
2.编制科普规划,制定考核办法。
牵头单位:县科协
配合单位:县教育局
完成时限:2023年6月底前
3.深化馆校合作,每月开放科技馆4天。
牵头单位:县科协
配合单位:县教育局
完成时限:长期坚持
4.建设科普驿站,到2024年底建成10个。
牵头单位:县科协
`

function edition(text: string) {
  return { draft: draftOfText(text), document: readTxt(text) }
}

const before = edition(DOCUMENT)
const drafted = parse(emitPlan(before.draft.plan, [], [])) as Plan

/** What becomes of the plan where the document reads otherwise. */
function revised(changes: readonly (readonly [string, string])[], plan: Plan = drafted, hasOld = true) {
  const text = changes.reduce((all, [old, now]) => {
    expect(all).toContain(old)
    return all.replace(old, now)
  }, DOCUMENT)
  const now = edition(text)
  const merged = draftOnto({ plan, now, before: hasOld ? before : undefined })
  return {
    tasks: merged.plan.tasks ?? [],
    difference: differenceOf(plan, merged.plan),
    untaken: untakenChanges(merged, now, before),
  }
}

function planWith(index: number, change: (task: Task) => void): Plan {
  const plan = structuredClone(drafted)
  change(plan.tasks[index]!)
  return plan
}

describe('a revised document', () => {
  it.each([
    [
      'moves a deadline in a line of its own',
      [['完成时限:2023年6月底前', '完成时限:2023年9月底前']],
      1,
      '2023-09-30',
    ],
    ['sets a deadline', [['完成时限:长期坚持', '完成时限:2025年6月底前']], 2, '2025-06-30'],
    ['takes a deadline back', [['完成时限:2023年6月底前', '完成时限:长期坚持']], 1, undefined],
  ] as const)('%s', (_, changes, index, due) => {
    const { tasks, difference, untaken } = revised(changes)
    expect(tasks[index]?.due).toBe(due)
    expect(untaken.filter(({ edition }) => edition === 'old')).toEqual([])
    expect(difference.changed).toEqual([drafted.tasks[index]?.id])
  })

  it('moves a deadline also where the older one is not at hand', () => {
    const { tasks } = revised([['完成时限:2023年6月底前', '完成时限:2023年9月底前']], drafted, false)
    expect(tasks[1]?.due).toBe('2023-09-30')
  })

  it('moves the day of a quota that stands outside of its anchor', () => {
    const plan = planWith(3, (task) => Object.assign(task.quotas![0]!, { anchor: '建成10个' }))
    for (const hasOld of [true, false]) {
      const { tasks } = revised([['到2024年底建成', '到2025年底建成']], plan, hasOld)
      expect(tasks[3]?.quotas?.[0]).toMatchObject({ by: '2025-12-31', anchor: '建成10个' })
    }
  })

  it('leaves a task that is only numbered anew as it was, and renews its place', () => {
    const [start, end] = [DOCUMENT.indexOf('2.编制'), DOCUMENT.indexOf('3.深化')]
    const { difference, tasks, untaken } = revised([
      [DOCUMENT.slice(start, end), ''],
      ['3.深化', '2.深化'],
      ['4.建设', '3.建设'],
    ])
    expect(difference).toMatchObject({ changed: [], added: [], removed: [drafted.tasks[1]?.id] })
    expect(tasks[1]?.source?.at).toBe('一(一)2')
    expect(untaken).toEqual([])
  })

  it('changes the figure of a quota that people read themselves', () => {
    const plan = planWith(1, (task) => {
      task.quotas = [{ id: 'own', measure: 'items', at_least: 1, per: 'total', anchor: '编制科普规划1份' }]
    })
    const older = DOCUMENT.replace('编制科普规划', '编制科普规划1份')
    const now = edition(older.replace('规划1份', '规划3份'))
    const silent = structuredClone(now.draft.plan)
    for (const task of silent.tasks ?? []) delete task.quotas
    const merged = draftOnto({
      plan,
      now: { ...now, draft: { ...now.draft, plan: silent } },
      before: undefined,
    })
    expect(merged.plan.tasks?.[1]?.quotas).toEqual([
      { id: 'own', measure: 'items', at_least: 3, per: 'total', anchor: '编制科普规划3份' },
    ])
  })

  it('leaves out what people left out', () => {
    const { tasks } = revised(
      [['不少于10场', '不少于12场']],
      planWith(0, (task) => void delete task.quotas),
    )
    expect(tasks[0]?.quotas).toBeUndefined()
  })

  it('gives each of two tasks that people made of a clause its own share', () => {
    const plan = structuredClone(drafted)
    const [first] = plan.tasks
    const { quotas, ...others } = first!
    plan.tasks.splice(1, 0, { ...others, id: 'own', title: '做好讲座宣传', lead: ['团县委'], support: [] })
    const { tasks } = revised([['不少于10场', '不少于12场']], plan)
    expect(tasks.map(({ id }) => id)).toEqual(plan.tasks.map(({ id }) => id))
    expect(tasks[0]?.quotas).toMatchObject([{ at_least: 12 }])
    expect(tasks[1]).toMatchObject({ title: '做好讲座宣传', lead: ['团县委'] })
    expect(tasks[1]?.quotas).toBeUndefined()
    expect(quotas).toHaveLength(1)
  })

  it('tells what reaches nothing in the plan', () => {
    expect(revised([['重要组成部分', '重要组成']]).untaken).toEqual([
      { edition: 'new', line: 5, text: '科学素质是国民素质的重要组成。' },
    ])
    expect(revised([['科学素质是国民素质的重要组成部分。\n', '']]).untaken).toEqual([
      { edition: 'old', line: 5, text: '科学素质是国民素质的重要组成部分。' },
    ])
    expect(revised([['配合单位:县科协、团县委', '配合单位:县科协']]).untaken).toEqual([])
    // A draft that names nobody has not read that nobody is responsible.
    const silent = revised([['牵头单位:县教育局\n配合单位:县科协、团县委\n', '']])
    expect(silent.tasks[0]?.lead).toEqual(['县教育局'])
    expect(silent.untaken.map(({ text }) => text)).toEqual(['牵头单位:县教育局', '配合单位:县科协、团县委'])
  })
})

describe('a document that has not changed', () => {
  it.each([...DOCUMENTS])('changes no byte of its plan (%s)', (_, { text }) => {
    const same = edition(text)
    const written = emitPlan(same.draft.plan, [], [])
    const plan = parse(written) as Plan
    for (const old of [same, undefined]) {
      const merged = draftOnto({ plan, now: same, before: old })
      expect(splicePlan(written, plan, merged.plan, [])).toBe(written)
    }
  })
})
