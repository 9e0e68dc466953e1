import { describe, expect, it } from 'vitest'
import { explain } from '../../src/compliance/explain.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Plan, Quota, Task } from '../../src/model/plan.ts'
import { yearWindow } from '../../src/model/window.ts'
import { activity, entry, inputOf, plan, quota } from './workbench.ts'

const UNITS = [
  { name: '区教委', aliases: ['教委'] },
  { name: '区科协' },
  { name: '区文教委', aliases: ['教委'] },
  { name: '区体育局', until: '2023-12-31' },
  { name: '旧教委', until: '2022-12-31', successor: '区教委' },
  { name: '区农委', until: '2024-06-30', successor: '区农业农村局' },
  { name: '区农业农村局' },
]
const GROUPS = [
  { name: '各镇街', members: ['界石镇', '安澜镇'] },
  { name: '各园区', members: [] },
]

function planOf(asked: Partial<Quota> = {}, task: Partial<Task> = {}): Plan {
  const quotas = [quota({ at_least: 10, ...asked })]
  return plan({
    units: UNITS,
    groups: GROUPS,
    tasks: [{ id: 't1', title: '任务', lead: ['区教委'], quotas, ...task }],
  })
}

interface Asked {
  readonly entries: Entry[]
  readonly of?: Plan
  readonly unit?: string
  readonly asOf?: string
  readonly year?: number
  readonly registers?: Record<string, string[]>
}

function rows({
  entries,
  of = planOf(),
  unit = '区教委',
  asOf = '2024-11-30',
  year = 2024,
  registers = {},
}: Asked) {
  const input = inputOf({ plan: of, entries, asOf, registers })
  return explain(input, { unit, task: 't1', period: yearWindow(year) })?.rows ?? []
}

function row(asked: Asked) {
  const found = rows(asked)
  if (found.length !== 1) throw new Error(`one row expected, got ${found.length}`)
  return found[0]!
}

const why = (asked: Asked) => row(asked).nearMisses.map((miss) => miss.why)
const seen = (date: string, parts: Record<string, unknown> = {}) =>
  entry('observation', date, { unit: '区教委', task: 't1', value: 5, ...parts })
const correction = (of: string, parts: Record<string, unknown>) =>
  entry('correction', '2024-12-20', { of, ...parts })

describe('the entries behind a figure', () => {
  it('are told with what each added, by whom, and where they stand', () => {
    const entries = [
      activity('2024-03-05', { title: '院士专家校园行', times: 2 }),
      activity('2024-05-05', { units: ['区科协', '教委', '区教委'], evidence: ['evidence/lost.jpg'] }),
    ]
    const { counted, row: figure, nearMisses } = row({ entries })
    expect(figure.amount).toBe(3)
    expect(counted).toMatchObject([
      {
        id: entries[0]?.id,
        date: '2024-03-05',
        title: '院士专家校园行',
        added: 2,
        line: 1,
        toVerify: [],
        corrected: false,
      },
      {
        id: entries[1]?.id,
        added: 1,
        line: 2,
        units: ['区科协', '教委', '区教委'],
        toVerify: ['evidence-missing'],
      },
    ])
    expect(counted[0]?.file).toBe('log/p/2024/a.yaml')
    expect(nearMisses).toEqual([])
  })

  it('one without evidence and without figure adds nothing and says so', () => {
    const entries = [activity('2024-03-05', { evidence: [] })]
    const { counted } = row({ entries, of: planOf({ measure: 'participants' }) })
    expect(counted).toMatchObject([{ added: null, toVerify: ['no-evidence', 'figure-lacking'] }])
  })

  it('a corrected one is told as it is known now', () => {
    const session = activity('2024-03-05', { participants: 350 })
    const entries = [session, correction(session.id, { set: { participants: 320 } })]
    expect(row({ entries, of: planOf({ measure: 'participants' }) }).counted).toMatchObject([
      { id: session.id, added: 320, corrected: true },
    ])
  })

  it('a bulk entry adds its days in the window', () => {
    const entries = [activity('2023-12-30', { until: '2024-12-31', each_day: 2 })]
    expect(row({ entries, of: planOf({ measure: 'items' }), asOf: '2024-01-31' }).counted).toMatchObject([
      { added: 62 },
    ])
  })

  it('of coverage an entry adds the places of the register that it names', () => {
    const entries = [activity('2024-03-05', { places: ['红旗村', '外村', '红旗村'] })]
    const of = planOf({ measure: 'coverage', of: 'villages' })
    const [one] = row({ entries, of, registers: { villages: ['红旗村', '石岗村'] } }).counted
    expect(one).toMatchObject({ added: 1, toVerify: [] })
  })

  it('what supports did is told apart, and what is planned', () => {
    const entries = [
      activity('2024-03-05', { units: ['区科协'] }),
      activity('2024-12-05', { status: 'planned' }),
      activity('2024-03-06'),
    ]
    const {
      counted,
      support,
      planned,
      row: figure,
    } = row({ entries, of: planOf({}, { support: ['区科协'] }) })
    expect([counted, support, planned].map((list) => list.map(({ id }) => id))).toEqual([
      [entries[2]?.id],
      [entries[0]?.id],
      [entries[1]?.id],
    ])
    expect(figure.forecast?.planned).toBe(1)
  })

  it('jointly what anybody with a part plans is told', () => {
    const joint = planOf({ scope: 'joint' }, { lead: ['区教委', '各镇街'], support: ['区科协'] })
    const entries = ['区科协', '安澜镇', '各镇街'].map((unit) =>
      activity('2024-12-05', { units: [unit], status: 'planned' }),
    )
    const { planned, row: figure } = row({ entries, of: joint })
    expect(planned.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    expect(figure.forecast?.planned).toBe(3)
  })
})

describe('why an entry does not count', () => {
  it.each<[string, Record<string, unknown>]>([
    ['after-as-of', { date: '2024-12-01' }],
    ['outside-window', { date: '2023-12-31' }],
    ['outside-window', { date: '2025-01-01', status: 'planned' }],
    ['unknown-unit', { units: ['区不存在局'] }],
    ['ambiguous-unit', { units: ['教委'] }],
    ['no-task', { tasks: undefined }],
    ['no-task', { tasks: [] }],
    ['unknown-task', { tasks: ['99-99'] }],
    ['unit-not-existing', { units: ['旧教委'] }],
    ['unit-not-existing', { units: ['区科协', '旧教委'] }],
    ['without-part', { units: ['旧教委'], date: '2022-05-01' }],
  ])('%s: %j', (reason, parts) => {
    const year = parts.date === '2022-05-01' ? 2022 : 2024
    expect(why({ entries: [activity('2024-03-05', parts)], year })).toEqual([reason])
  })

  it.each<[string, Record<string, unknown>]>([
    ['of another unit', { units: ['区科协'] }],
    ['of another task', { tasks: ['t2'] }],
    ['of an unknown unit in another year', { units: ['区不存在局'], date: '2023-05-01' }],
    ['of no task in another year', { tasks: undefined, date: '2023-05-01' }],
  ])('an entry %s is none of its business', (_, parts) => {
    const two = planOf()
    const other = { id: 't2', title: '任务', lead: ['区教委'], quotas: [quota()] }
    const of = { ...two, tasks: [...two.tasks, other] }
    expect(why({ entries: [activity('2024-03-05', parts)], of })).toEqual([])
  })

  it('withdrawn, and an id that was used before', () => {
    const [gone, kept] = [activity('2024-03-05'), activity('2024-03-06')]
    const again = activity('2024-03-07', { id: kept?.id })
    const found = row({ entries: [gone!, kept!, again, correction(gone!.id, { withdraw: true })] })
    expect(found.nearMisses.map(({ why, line }) => [why, line])).toEqual([
      ['withdrawn', 1],
      ['duplicate-id', 3],
    ])
    expect(found.counted.map(({ line }) => line)).toEqual([2])
  })

  it('under each the group’s own name', () => {
    const grouped = planOf({}, { lead: ['各镇街', '各园区'] })
    const entries = [activity('2024-03-05', { units: ['各镇街', '各园区'] })]
    expect(why({ entries, of: grouped, unit: '界石镇' })).toEqual(['group-named'])
    expect(why({ entries, of: grouped, unit: '各园区' })).toEqual(['group-named'])
  })

  it('a running total that a newer one replaced, and one without value', () => {
    const of = planOf({ feed: 'latest' })
    expect(why({ entries: [seen('2024-03-05'), seen('2024-05-05')], of })).toEqual(['superseded'])
    expect(why({ entries: [seen('2024-05-05', { value: undefined })], of })).toEqual(['without-level'])
    expect(why({ entries: [activity('2024-05-05')], of })).toEqual(['other-kind'])
  })

  it('jointly also one of all together', () => {
    const of = planOf({ feed: 'latest', scope: 'joint' })
    expect(why({ entries: [seen('2024-03-05', { unit: undefined }), seen('2024-05-05')], of })).toEqual([
      'superseded',
    ])
  })

  it('an observation of another quota, or of none where the task has several', () => {
    const levels = { feed: 'latest' as const, at_least: 10 }
    const of = planOf({}, { quotas: [quota({ id: 'q1', ...levels }), quota({ id: 'q2', ...levels })] })
    const entries = [seen('2024-03-05', { quota: 'q2' }), seen('2024-05-05')]
    expect(rows({ entries, of }).map(({ nearMisses }) => nearMisses.map(({ why }) => why))).toEqual([
      ['other-quota', 'other-quota'],
      ['other-quota'],
    ])
  })

  it('of coverage an entry that names no place of the register', () => {
    const of = planOf({ measure: 'coverage', of: 'villages' })
    const entries = [activity('2024-03-05'), activity('2024-03-06', { places: ['外村'] }), seen('2024-04-05')]
    expect(why({ entries, of, registers: { villages: ['红旗村'] } })).toEqual([
      'without-place',
      'without-place',
      'other-kind',
    ])
  })

  it('an entry of another kind', () => {
    const entries = [entry('progress', '2024-03-05', { unit: '区教委', task: 't1' }), seen('2024-04-05')]
    expect(why({ entries })).toEqual(['other-kind', 'other-kind'])
  })

  it('a successor before it stood there', () => {
    const of = planOf({ per: 'quarter' }, { lead: ['区农委'] })
    const entries = [
      activity('2024-02-05', { units: ['区农业农村局'] }),
      activity('2024-08-05', { units: ['区农业农村局'] }),
    ]
    const found = row({ entries, of, unit: '区农业农村局' })
    expect(found.nearMisses.map(({ why }) => why)).toEqual(['before-succession'])
    expect(found.counted).toHaveLength(1)
  })

  it('a bulk entry whose days lie elsewhere', () => {
    const of = planOf({ measure: 'items' })
    const bulk = (date: string, until: string) => activity(date, { until, each_day: 1 })
    expect(why({ entries: [bulk('2023-12-01', '2023-12-31')], of })).toEqual(['outside-window'])
    expect(why({ entries: [bulk('2024-06-01', '2025-12-31')], of, year: 2025 })).toEqual(['after-as-of'])
  })
})

describe('the rule', () => {
  it('how far the window has run, and what may be expected', () => {
    const entries = [activity('2024-03-05', { participants: 160 })]
    const { pace, quota } = row({
      entries,
      of: planOf({ measure: 'participants', at_least: 300 }),
      asOf: '2024-08-31',
    })
    expect(pace).toMatchObject({ elapsedDays: 244, days: 366, expected: 200 })
    expect(pace?.gap).toBeCloseTo(100 * (244 / 366 - 160 / 300), 9)
    expect(quota).toMatchObject({ at_least: 300, per: 'year' })
  })

  it.each<[string, Partial<Quota>, string]>([
    ['a window not begun', {}, '2023-12-31'],
    ['an unknown amount', { feed: 'latest' }, '2024-06-30'],
    ['a row of shorter windows', { per: 'month' }, '2024-06-30'],
  ])('%s has no pace', (_, asked, asOf) => {
    expect(row({ entries: [], of: planOf(asked), asOf })).not.toHaveProperty('pace')
  })

  it('a window that is over has run in full', () => {
    expect(row({ entries: [], asOf: '2025-02-01' }).pace).toMatchObject({ elapsedDays: 366, days: 366 })
  })
})

describe('what is explained', () => {
  const question = { unit: '区教委', task: 't1', period: yearWindow(2024) }
  const told = (of: Plan, asked: Partial<typeof question> & { quota?: string } = {}) =>
    explain(inputOf({ plan: of, asOf: '2024-11-30' }), { ...question, ...asked })

  it('nothing where the plan has no such task', () => {
    expect(told(planOf(), { task: '99-99' })).toBeUndefined()
  })

  it('all quotas of the task, or the one in question', () => {
    const of = planOf({}, { quotas: [quota({ id: 'q1' }), quota({ id: 'q2' })] })
    expect(told(of)?.rows).toHaveLength(2)
    expect(told(of, { quota: 'q2' })?.rows.map(({ row }) => row.quota)).toEqual(['q2'])
  })

  it('of a group all its members, of a lead what it owes with others', () => {
    const of = planOf(
      {},
      { lead: ['各镇街', '区教委'], quotas: [quota({ id: 'a' }), quota({ id: 'b', scope: 'joint' })] },
    )
    expect(told(of, { unit: '各镇街' })?.rows.map(({ row }) => row.unit)).toEqual([
      '界石镇',
      '安澜镇',
      '各镇街、区教委',
    ])
    expect(told(of)?.rows.map(({ row }) => row.unit)).toEqual(['区教委', '各镇街、区教委'])
  })

  it('the figures are those of the report', () => {
    const found = told(planOf())
    expect(found?.rows.map(({ row }) => row)).toEqual(found?.report.obligations)
  })

  it('of a task without number the record', () => {
    const of = planOf({}, { quotas: [] })
    const entries = [activity('2024-03-05', { participants: 3 }), activity('2023-03-05')]
    const found = explain(inputOf({ plan: of, entries, asOf: '2024-11-30' }), question)
    expect(found?.rows).toEqual([])
    expect(found?.record).toMatchObject([
      { row: { standing: 'reported' }, entries: [{ id: entries[0]?.id, added: null, toVerify: [] }] },
    ])
  })
})
