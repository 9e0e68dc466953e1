import { describe, expect, it } from 'vitest'
import type { Milestone } from '../../src/model/plan.ts'
import { entry, plan, report } from './workbench.ts'

const MUSEUM: Milestone = { id: 'museum', title: '区科技馆建成', by: '2024-06-30' }
const HALL: Milestone = { id: 'hall', title: '村级科普馆' }

const progress = (date: string, state: string | undefined, parts: Record<string, unknown> = {}) =>
  entry('progress', date, { unit: '区教委', task: 't1', state, ...parts })

function milestones(asOf: string, entries: ReturnType<typeof progress>[], of: Milestone[] = [MUSEUM]) {
  const task = { id: 't1', title: '任务', lead: ['区教委'], support: ['区科技局'], milestones: of }
  return report({ plan: plan({ tasks: [task] }), entries, asOf }).milestones
}

describe('8 and 12.26: milestones', () => {
  it.each<[string, ReturnType<typeof progress>[], string]>([
    ['nothing heard', [], 'not-started'],
    ['under way', [progress('2023-05-01', 'under-way')], 'under-way'],
    ['done', [progress('2023-05-01', 'under-way'), progress('2024-05-01', 'done')], 'done'],
    [
      'the newest holds, wherever it stands',
      [progress('2024-05-01', 'done'), progress('2023-05-01', 'under-way')],
      'done',
    ],
    [
      'of one day the later line',
      [progress('2024-05-01', 'done'), progress('2024-05-01', 'under-way')],
      'under-way',
    ],
    [
      'a state may go back',
      [progress('2023-05-01', 'done'), progress('2024-05-01', 'under-way')],
      'under-way',
    ],
    [
      'a report without state changes nothing',
      [progress('2023-05-01', 'done'), progress('2024-05-01', undefined)],
      'done',
    ],
    ['one after the as-of day is not known yet', [progress('2024-06-01', 'done')], 'not-started'],
    ['of a support', [progress('2024-05-01', 'done', { unit: '区科技局' })], 'done'],
    ['of a unit without part', [progress('2024-05-01', 'done', { unit: '区科协' })], 'not-started'],
    ['of another task', [progress('2024-05-01', 'done', { task: 't2' })], 'not-started'],
    ['of another milestone', [progress('2024-05-01', 'done', { milestone: 'hall' })], 'not-started'],
  ])('%s', (_, entries, state) => {
    expect(milestones('2024-05-31', entries)).toMatchObject([
      { task: 't1', id: 'museum', title: '区科技馆建成', state },
    ])
  })

  it('an entry that names none means the only one', () => {
    const unnamed = progress('2024-05-01', 'done')
    expect(milestones('2024-05-31', [unnamed])[0]).toMatchObject({ state: 'done', entry: unnamed.id })
    expect(milestones('2024-05-31', [unnamed], [MUSEUM, HALL]).map(({ state }) => state)).toEqual([
      'not-started',
      'not-started',
    ])
  })

  it('of several, an entry names the one that it means', () => {
    const named = progress('2024-05-01', 'done', { milestone: 'hall' })
    expect(milestones('2024-05-31', [named], [MUSEUM, HALL]).map(({ state }) => state)).toEqual([
      'not-started',
      'done',
    ])
  })

  it.each([
    ['2024-06-30', undefined, undefined],
    ['2024-07-01', undefined, true],
    ['2024-07-01', 'under-way', true],
    ['2024-07-01', 'done', undefined],
  ])('by 30 June, as of %s, %s: overdue %s', (asOf, state, overdue) => {
    const entries = state === undefined ? [] : [progress('2024-05-01', state)]
    expect(milestones(asOf, entries)[0]?.overdue).toBe(overdue)
  })

  it('undated ones are never overdue', () => {
    expect(milestones('2030-01-01', [], [HALL])[0]).toEqual({
      task: 't1',
      id: 'hall',
      title: '村级科普馆',
      by: null,
      state: 'not-started',
    })
  })

  it.each<[string, Record<string, unknown>, true | undefined]>([
    ['with evidence', {}, undefined],
    ['without', { evidence: undefined }, true],
    ['with a file that is not there', { evidence: ['evidence/lost.jpg'] }, true],
  ])('%s: to be verified %s', (_, parts, toVerify) => {
    expect(milestones('2024-05-31', [progress('2024-05-01', 'done', parts)])[0]?.toVerify).toBe(toVerify)
  })

  it('safeguards have milestones too', () => {
    const safeguards = [{ id: 's1', title: '保障', lead: ['区教委'], milestones: [MUSEUM] }]
    expect(report({ plan: plan({ safeguards }), asOf: '2024-05-31' }).milestones).toMatchObject([
      { task: 's1' },
    ])
  })

  it('weigh in no sum', () => {
    const tasks = [{ id: 't1', title: '任务', lead: ['区教委'], milestones: [MUSEUM] }]
    expect(report({ plan: plan({ tasks }), asOf: '2025-05-31' }).totals).toMatchObject({ due: 0, missed: 0 })
  })
})
