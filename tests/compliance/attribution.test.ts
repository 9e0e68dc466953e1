import { describe, expect, it } from 'vitest'
import { attributionProblems } from '../../src/compliance/attribution.ts'
import { openBook } from '../../src/compliance/obligations.ts'
import type { Fact } from '../../src/model/entry.ts'
import { activity, entry, plan, quota } from './workbench.ts'

const quotas = [quota()]
const PLAN = plan({
  units: [
    { name: '区教委', aliases: ['教委'] },
    { name: '区文教委', aliases: ['教委'] },
    { name: '区科协' },
    { name: '区科技局' },
    { name: '区体育局', until: '2023-12-31' },
  ],
  groups: [{ name: '各镇街', members: ['界石镇', '安澜镇'] }],
  tasks: [
    { id: 't1', title: '任务', lead: ['区教委'], support: ['区科协'], quotas },
    { id: 't2', title: '任务', lead: ['区科协'], quotas },
    { id: 'each', title: '任务', lead: ['各镇街'], quotas },
    { id: 'joint', title: '任务', lead: ['各镇街'], quotas: [quota({ scope: 'joint' })] },
    { id: 'record', title: '任务', lead: ['各镇街'] },
  ],
})

const problems = (one: ReturnType<typeof activity>) => attributionProblems(openBook(PLAN), one as Fact)
const of = (parts: Record<string, unknown>) => problems(activity('2024-05-01', parts))

describe('what an entry names and does not count', () => {
  it('nothing is said of one whose unit has a part in its task', () => {
    expect(of({})).toEqual([])
    expect(of({ units: ['区科协'] })).toEqual([])
    expect(of({ units: ['界石镇'], tasks: ['each', 'joint', 'record'] })).toEqual([])
  })

  it('12.14: unknown, ambiguous and vanished names, each once', () => {
    expect(
      of({
        units: ['区教委', '区不存在局', '区不存在局', '教委', '区体育局'],
        tasks: ['t1', '99-99', '99-99'],
      }),
    ).toEqual([
      { kind: 'unknown-task', task: '99-99' },
      { kind: 'unknown-unit', unit: '区不存在局' },
      { kind: 'ambiguous-unit', unit: '教委', candidates: ['区教委', '区文教委'] },
      { kind: 'unit-not-existing', unit: '区体育局', name: '区体育局' },
    ])
  })

  it('12.15: a unit that has no part in any task named, and a task in which no unit named has one', () => {
    expect(of({ units: ['区教委', '区科技局'] })).toEqual([{ kind: 'unit-without-part', unit: '区科技局' }])
    expect(of({ tasks: ['t1', 't2'] })).toEqual([{ kind: 'task-without-part', task: 't2' }])
    expect(of({ units: ['区科技局'] })).toEqual([
      { kind: 'unit-without-part', unit: '区科技局' },
      { kind: 'task-without-part', task: 't1' },
    ])
  })

  it('12.15: several units and tasks that cover each other are no trouble', () => {
    expect(of({ units: ['区教委', '区科协'], tasks: ['t1', 't2'] })).toEqual([])
  })

  it('one unknown name is not told twice over: no unit is known, so no part is missed', () => {
    expect(of({ units: ['区不存在局'] })).toEqual([{ kind: 'unknown-unit', unit: '区不存在局' }])
    expect(of({ tasks: ['99-99'] })).toEqual([{ kind: 'unknown-task', task: '99-99' }])
    expect(of({ tasks: undefined })).toEqual([])
  })

  it.each(['each', 'record'])('12.11: the group’s own name in a task %s asks for its members', (task) => {
    expect(of({ units: ['各镇街'], tasks: [task] })).toEqual([
      { kind: 'group-named', unit: '各镇街', task, members: ['界石镇', '安澜镇'] },
    ])
  })

  it('12.11: in a joint task it is welcome', () => {
    expect(of({ units: ['各镇街'], tasks: ['joint'] })).toEqual([])
  })

  it('progress, observations and submissions name units too', () => {
    expect(problems(entry('progress', '2024-05-01', { unit: '区不存在局', task: 't1' }))).toMatchObject([
      { kind: 'unknown-unit' },
    ])
    expect(
      problems(entry('observation', '2024-05-01', { unit: '区教委', task: '99-99', value: 1 })),
    ).toMatchObject([{ kind: 'unknown-task' }])
    expect(problems(entry('submission', '2024-05-01', { unit: '区体育局', deliverable: 'd' }))).toMatchObject(
      [{ kind: 'unit-not-existing' }],
    )
  })
})
