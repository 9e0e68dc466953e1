import { describe, expect, it } from 'vitest'
import { comply } from '../../src/compliance/comply.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Deliverable, Plan } from '../../src/model/plan.ts'
import { entry, inputOf, plan, report } from './workbench.ts'

/** 总结, every year by 30 November from 2022, of 区教委 alone. */
const SUMMARY: Deliverable = {
  id: 'summary',
  title: '年度工作总结',
  due: { every: 'year', on: '11-30', first: 2022 },
  from: ['区教委'],
}

const asking = (parts: Partial<Deliverable> = {}, of: Partial<Plan> = {}) =>
  plan({
    groups: [{ name: '各镇街', members: ['界石镇', '安澜镇'] }],
    deliverables: [{ ...SUMMARY, ...parts }],
    ...of,
  })

const handedIn = (date: string, parts: Record<string, unknown> = {}) =>
  entry('submission', date, { unit: '区教委', deliverable: 'summary', for: 2024, ...parts })

const rows = (asOf: string, entries: Entry[] = [], of = asking(), period = '2024') =>
  report({ plan: of, entries, asOf, period }).deliverables

describe('9: what is handed in, and when', () => {
  it.each<[string, string | undefined, string, string, number | null, string]>([
    ['on time', '2024-11-20', '2024-12-31', 'submitted', null, 'green'],
    ['on the last day', '2024-11-30', '2024-12-31', 'submitted', null, 'green'],
    ['a day late', '2024-12-01', '2024-12-31', 'late', 1, 'yellow'],
    ['months late', '2025-03-01', '2025-12-31', 'late', 91, 'yellow'],
    ['not yet, long before', undefined, '2024-10-15', 'upcoming', null, 'grey'],
    ['not yet, 45 days before', undefined, '2024-10-16', 'due-soon', null, 'blue'],
    ['not yet, on the last day', undefined, '2024-11-30', 'due-soon', null, 'blue'],
    ['not at all', undefined, '2024-12-01', 'missing', null, 'red'],
    ['after the as-of day', '2024-12-05', '2024-12-01', 'missing', null, 'red'],
    ['early', '2024-01-05', '2024-01-06', 'submitted', null, 'green'],
  ])('%s', (_, date, asOf, standing, daysLate, light) => {
    const entries = date === undefined ? [] : [handedIn(date)]
    const submitted = standing === 'submitted' || standing === 'late' ? date : null
    expect(rows(asOf, entries)).toMatchObject([
      { id: 'summary', unit: '区教委', for: 2024, due: '2024-11-30', submitted, daysLate, standing, light },
    ])
  })

  it('due_soon_days is a setting', () => {
    const input = {
      ...inputOf({ plan: asking(), asOf: '2024-11-20' }),
      period: { from: '2024-01-01', to: '2024-12-31' },
    }
    const standing = (due_soon_days: number) =>
      comply({ ...input, thresholds: { due_soon_days, behind: 10, far_behind: 30 } }).deliverables[0]
        ?.standing
    expect([standing(9), standing(10)]).toEqual(['upcoming', 'due-soon'])
  })

  it('timeliness is never mixed into quantity', () => {
    const { totals, units } = report({ plan: asking(), asOf: '2024-12-31' })
    expect(totals).toMatchObject({ due: 0, missed: 0 })
    expect(units).toEqual([])
  })

  it('summary and next year’s plan in one sentence are two, each handed in by itself', () => {
    const next: Deliverable = { ...SUMMARY, id: 'next-plan', title: '下一年工作计划' }
    const both = asking({}, { deliverables: [SUMMARY, next] })
    expect(
      rows('2024-12-31', [handedIn('2024-11-20')], both).map(({ id, standing }) => [id, standing]),
    ).toEqual([
      ['summary', 'submitted'],
      ['next-plan', 'missing'],
    ])
  })
})

describe('12.28: which submission counts', () => {
  it('the first, whatever came after', () => {
    const [late, first] = [handedIn('2024-12-05'), handedIn('2024-11-20')]
    expect(rows('2024-12-31', [late, first])[0]).toMatchObject({ submitted: '2024-11-20', entry: first.id })
  })

  it.each<[string, Record<string, unknown>]>([
    ['for another year', { for: 2023 }],
    ['without a year, of a yearly document', { for: undefined }],
    ['of another unit', { unit: '区科协' }],
    ['of another document', { deliverable: 'next-plan' }],
    ['of an unknown unit', { unit: '区不存在局' }],
  ])('not one %s', (_, parts) => {
    expect(rows('2024-12-31', [handedIn('2024-11-20', parts)])[0]).toMatchObject({
      standing: 'missing',
      submitted: null,
    })
  })

  it('one under an alias does', () => {
    expect(rows('2024-12-31', [handedIn('2024-11-20', { unit: '区教育委员会' })])[0]?.standing).toBe(
      'submitted',
    )
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['without a year', { for: undefined }, 'submitted'],
    ['for the year of its due day', { for: 2024 }, 'submitted'],
    ['for another year', { for: 2025 }, 'missing'],
  ])('of a one-off document, one %s: %s', (_, parts, standing) => {
    const once = asking({ due: '2024-05-25' })
    expect(rows('2024-12-31', [handedIn('2024-05-20', parts)], once)[0]?.standing).toBe(standing)
  })

  it('a withdrawn one was never handed in', () => {
    const first = handedIn('2024-11-20')
    const withdrawn = entry('correction', '2024-11-21', { of: first.id, withdraw: true })
    expect(rows('2024-12-31', [first, withdrawn])[0]?.standing).toBe('missing')
  })
})

describe('12.28: who hands in', () => {
  const units = (of: Plan, period = '2024') => rows('2024-12-31', [], of, period).map(({ unit }) => unit)

  it.each<[string, Partial<Deliverable>, string[]]>([
    ['those that are listed', { from: ['区科协', '区教育委员会'] }, ['区科协', '区教委']],
    ['members for groups', { from: ['区科协', '各镇街'] }, ['区科协', '界石镇', '安澜镇']],
    ['each once', { from: ['区教委', '区教育委员会', '各镇街', '界石镇'] }, ['区教委', '界石镇', '安澜镇']],
    ['all: every unit and member', { from: 'all' }, ['区教委', '区科协', '区科技局', '界石镇', '安澜镇']],
    [
      'all, without who receives it',
      { from: 'all', to: '区科协' },
      ['区教委', '区科技局', '界石镇', '安澜镇'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(units(asking(parts))).toEqual(expected)
  })

  it('all, without who receives it on that day', () => {
    const joined = [
      { name: '区科技局', until: '2023-12-31', successor: '区科协' },
      { name: '区科协' },
      { name: '区教委' },
    ]
    const toThem = asking({ from: 'all', to: '区科协' }, { units: joined, groups: [] })
    expect([units(toThem, '2023'), units(toThem, '2024')]).toEqual([['区科技局', '区教委'], ['区教委']])
    const renamed = [
      { name: '区科协', until: '2023-12-31', successor: '区科学会' },
      { name: '区科学会' },
      { name: '区教委' },
    ]
    expect(units(asking({ from: 'all', to: '区科协' }, { units: renamed, groups: [] }))).toEqual(['区教委'])
  })

  it('who is named hands in, though it receives it too', () => {
    expect(units(asking({ from: ['区科协', '区教委'], to: '区科协' }))).toEqual(['区科协', '区教委'])
  })

  it('a member’s row names its group', () => {
    expect(rows('2024-12-31', [], asking({ from: ['各镇街'] }))[0]).toMatchObject({
      unit: '界石镇',
      group: '各镇街',
    })
  })

  it.each<[string, Partial<Deliverable>]>([
    ['named', { from: ['各园区'] }],
    ['among all', { from: 'all' }],
  ])('a group without members, %s, cannot be judged', (_, parts) => {
    const of = asking(parts, { groups: [{ name: '各园区', members: [] }] })
    const row = rows('2024-12-31', [handedIn('2024-11-20', { unit: '各园区' })], of).find(
      ({ unit }) => unit === '各园区',
    )
    expect(row).toMatchObject({
      group: '各园区',
      standing: 'unknown',
      light: 'grey',
      submitted: null,
      daysLate: null,
    })
  })

  it.each([
    [{ until: '2024-11-29' }, []],
    [{ until: '2024-11-30' }, ['区教委']],
    [{ from: '2024-11-30' }, ['区教委']],
    [{ from: '2024-12-01' }, []],
  ])('a unit that does not exist on the due day owes nothing: %j', (existence, expected) => {
    expect(units(asking({}, { units: [{ name: '区教委', ...existence }] }))).toEqual(expected)
  })
})

describe('12.8: documents of units that were succeeded', () => {
  const renamed = [
    { name: '区教委', until: '2024-06-30', successor: '区教育局' },
    { name: '区教育局', from: '2024-07-01' },
  ]
  const old = '区教委'

  it('the successor owes it, once, also among all', () => {
    for (const from of [[old], 'all' as const]) {
      expect(
        rows('2024-12-31', [], asking({ from }, { units: renamed, groups: [] })).map(({ unit }) => unit),
      ).toEqual(['区教育局'])
    }
  })

  it.each([
    ['the successor', '区教育局', '2024-11-20', 'submitted'],
    ['the predecessor, before', '区教委', '2024-06-20', 'submitted'],
    ['the predecessor, when it was no more', '区教委', '2024-07-20', 'missing'],
  ])('handed in by %s', (_, unit, date, standing) => {
    expect(rows('2024-12-31', [handedIn(date, { unit })], asking({}, { units: renamed }))[0]).toMatchObject({
      unit: '区教育局',
      standing,
    })
  })

  it('what the predecessor owed may be handed in late by the successor', () => {
    const once = asking({ due: '2024-05-25' }, { units: renamed })
    expect(rows('2024-12-31', [handedIn('2024-07-05', { unit: '区教育局' })], once)[0]).toMatchObject({
      unit: '区教委',
      standing: 'late',
      daysLate: 41,
    })
  })

  it('a unit that exists already does not hand in for one that it succeeds only later', () => {
    const once = asking({ due: '2024-05-25' }, { units: [renamed[0]!, { name: '区教育局' }] })
    expect(rows('2024-12-31', [handedIn('2024-05-20', { unit: '区教育局' })], once)[0]?.standing).toBe(
      'missing',
    )
  })

  it('of units that merged, what any of them handed in before counts', () => {
    const units = ['区文化局', '区旅游局'].map((name) => ({
      name,
      until: '2024-06-30',
      successor: '区文旅委',
    }))
    for (const unit of ['区文化局', '区旅游局', '区文旅委']) {
      const date = unit === '区文旅委' ? '2024-11-20' : '2024-06-20'
      const of = asking({ from: ['区文化局', '区旅游局'] }, { units })
      expect(rows('2024-12-31', [handedIn(date, { unit })], of)).toMatchObject([
        { unit: '区文旅委', standing: 'submitted' },
      ])
    }
  })
})

describe('12.28: which years', () => {
  const dueDays = (of: Plan) => rows('2024-12-31', [], of, '2020..2030').map(({ due }) => due)

  it('from the first to the plan’s last day', () => {
    expect(dueDays(asking())).toEqual(['2022-11-30', '2023-11-30', '2024-11-30', '2025-11-30'])
    expect(dueDays(asking({}, { period: { from: '2021-01-01', to: '2024-11-29' } }))).toEqual([
      '2022-11-30',
      '2023-11-30',
    ])
    expect(dueDays(asking({}, { period: { from: '2021-01-01', to: '2024-11-30' } }))).toHaveLength(3)
  })

  it('none before the plan is assessed', () => {
    expect(dueDays(asking({}, { assessed_from: '2023-12-01' }))).toEqual(['2024-11-30', '2025-11-30'])
    expect(dueDays(asking({}, { assessed_from: '2023-11-30' }))).toHaveLength(3)
    expect(dueDays(asking({ due: '2021-05-25' }))).toEqual([])
  })

  it('those in the period are shown', () => {
    expect(rows('2024-12-31', [], asking(), '2024-Q3')).toEqual([])
    expect(rows('2024-12-31', [], asking(), '2024-Q4')).toHaveLength(1)
  })

  it('29 February is the last of February in other years', () => {
    const leap = asking({ due: { every: 'year', on: '02-29', first: 2023 } })
    expect(dueDays(leap)).toEqual(['2023-02-28', '2024-02-29', '2025-02-28'])
  })
})
