import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Quota, Task } from '../../src/model/plan.ts'
import { activity, entry, only, plan, planWith, quota, report } from './workbench.ts'

const asOf = '2024-12-31'

/** An observation of the task's running total by 区教委. */
const seen = (date: string, value: number, parts: Record<string, unknown> = {}) =>
  entry('observation', date, { unit: '区教委', task: 't1', value, ...parts })

describe('6 and 12.22: a running total', () => {
  const running = (parts: Partial<Quota> = {}, task: Partial<Task> = {}) =>
    plan({
      groups: [{ name: '各镇街', members: ['界石镇', '安澜镇'] }],
      tasks: [
        {
          id: 't1',
          title: '任务',
          lead: ['区教委'],
          quotas: [quota({ measure: 'participants', at_least: 1000, feed: 'latest', ...parts })],
          ...task,
        },
      ],
    })
  const amountOf = (entries: Entry[], of = running()) => only({ plan: of, entries, asOf }).amount

  it.each<[string, Entry[], number | null]>([
    ['a new snapshot replaces the former', [seen('2024-03-01', 300), seen('2024-06-01', 700)], 700],
    ['it may be lower', [seen('2024-03-01', 700), seen('2024-06-01', 300)], 300],
    ['the newest by date, wherever it stands', [seen('2024-06-01', 700), seen('2024-03-01', 300)], 700],
    ['of one day the later line', [seen('2024-06-01', 700), seen('2024-06-01', 650)], 650],
    [
      'activities add nothing to it',
      [seen('2024-03-01', 300), activity('2024-06-01', { participants: 100 })],
      300,
    ],
    ['one of the year before is none of this year', [seen('2023-12-31', 700)], null],
    ['one after the as-of day is not known yet', [seen('2024-03-01', 300), seen('2025-01-01', 900)], 300],
    ['one of another task', [seen('2024-03-01', 300, { task: 't2' })], null],
    ['one of a unit without part', [seen('2024-03-01', 300, { unit: '区科协' })], null],
    [
      'a newest one that states no value leaves it open',
      [seen('2024-03-01', 300), entry('observation', '2024-06-01', { unit: '区教委', task: 't1' })],
      null,
    ],
  ])('%s', (_, entries, amount) => {
    expect(amountOf(entries)).toBe(amount)
  })

  it('only the newest is the entry behind the figure, and only its evidence matters', () => {
    const bare = seen('2024-03-01', 300, { evidence: [] })
    const newest = seen('2024-06-01', 700)
    const row = only({ plan: running(), entries: [bare, newest], asOf })
    expect(row.entries).toEqual([newest.id])
    expect(row).not.toHaveProperty('toVerify')
    expect(only({ plan: running(), entries: [bare], asOf }).toVerify).toBe(true)
  })

  it.each([
    ['before the window', '2023-12-31'],
    ['in it', '2024-06-30'],
    ['after its end', '2025-06-30'],
  ])('none is unknown, %s', (_, day) => {
    expect(only({ plan: running(), asOf: day, period: '2024' })).toMatchObject({
      standing: 'unknown',
      reason: 'no-observation',
      amount: null,
      entries: [],
    })
  })

  it('a total that begins with the plan takes the newest of all years', () => {
    const whole = running({ per: 'total' })
    expect(amountOf([seen('2022-03-01', 300), seen('2023-06-01', 700)], whole)).toBe(700)
  })

  it('under each the newest of each unit counts', () => {
    const grouped = running({ scope: 'each' }, { lead: ['各镇街'] })
    const entries = [
      seen('2024-03-01', 300, { unit: '界石镇' }),
      seen('2024-06-01', 200, { unit: '安澜镇' }),
      seen('2024-07-01', 999, { unit: '各镇街' }),
      entry('observation', '2024-08-01', { task: 't1', value: 999 }),
    ]
    const { obligations } = report({ plan: grouped, entries, asOf })
    expect(obligations.map(({ unit, amount }) => [unit, amount])).toEqual([
      ['界石镇', 300],
      ['安澜镇', 200],
    ])
  })

  it.each<[string, Record<string, unknown>]>([
    ['a lead', { unit: '区教委' }],
    ['a support', { unit: '区科协' }],
    ['a member', { unit: '安澜镇' }],
    ['the group itself', { unit: '各镇街' }],
    ['no unit at all', { unit: undefined }],
  ])('jointly the newest of all counts: of %s', (_, parts) => {
    const joint = running({ scope: 'joint' }, { lead: ['区教委', '各镇街'], support: ['区科协'] })
    expect(amountOf([seen('2024-03-01', 300), seen('2024-06-01', 700, parts)], joint)).toBe(700)
  })

  it('where the task has several quotas, an observation names which', () => {
    const asked = { measure: 'participants', feed: 'latest' as const, at_least: 10 }
    const two = planWith([quota({ id: 'a', ...asked }), quota({ id: 'b', ...asked })])
    const entries = [seen('2024-03-01', 5), seen('2024-03-01', 7, { quota: 'b' })]
    const { obligations } = report({ plan: two, entries, asOf })
    expect(obligations.map(({ quota, amount }) => [quota, amount])).toEqual([
      ['a', null],
      ['b', 7],
    ])
  })

  it('an observation of a quota that the task does not have counts nowhere', () => {
    expect(amountOf([seen('2024-03-01', 300, { quota: 'q9' })])).toBeNull()
    expect(amountOf([seen('2024-03-01', 300, { quota: 'q1' })])).toBe(300)
  })

  it('more than ten million is strict', () => {
    const strict = running({ at_least: undefined, more_than: 10_000_000 })
    const standing = (value: number) =>
      only({ plan: strict, entries: [seen('2024-06-30', value)], asOf: '2025-01-01', period: '2024' })
        .standing
    expect([standing(10_000_000), standing(10_000_001)]).toEqual(['missed', 'met'])
  })
})

describe('8 and 12.23: coverage', () => {
  const villages = ['红旗村', '石岗村', '中坪村']
  const covering = (parts: Partial<Quota> = {}) =>
    planWith([quota({ measure: 'coverage', at_least: 100, per: 'total', of: 'villages', ...parts })])
  const registers = { villages }
  const at = (date: string, ...places: string[]) => activity(date, { places })

  it.each<[string, Entry[], number]>([
    ['no place', [], 0],
    ['two of three places', [at('2022-05-01', '红旗村'), at('2024-05-01', '石岗村')], 200 / 3],
    [
      'a place twice is one place',
      [at('2022-05-01', '红旗村', '红旗村'), at('2024-05-01', '红旗村')],
      100 / 3,
    ],
    ['a place that the register does not have', [at('2024-05-01', '红旗村', '外村')], 100 / 3],
    ['all places in one activity', [at('2024-05-01', ...villages)], 100],
    [
      'how many took part is of no account',
      [activity('2024-05-01', { participants: 300, times: 9, places: ['红旗村'] })],
      100 / 3,
    ],
    [
      'a progress entry covers places too',
      [entry('progress', '2024-05-01', { unit: '区教委', task: 't1', places: ['红旗村', '中坪村'] })],
      200 / 3,
    ],
    [
      'an observation does not stand against a register',
      [entry('observation', '2024-06-01', { unit: '区教委', task: 't1', covered: 3, total: 3 })],
      0,
    ],
    ['planned places are not covered', [activity('2024-05-01', { places: villages, status: 'planned' })], 0],
  ])('%s', (_, entries, amount) => {
    expect(only({ plan: covering(), entries, registers, asOf }).amount).toBe(amount)
  })

  it('entries that cover no place of the register are not behind the figure', () => {
    const entries = [
      at('2024-05-01', '红旗村'),
      activity('2024-05-02', { evidence: [] }),
      activity('2024-05-03', { places: ['外村'] }),
    ]
    const row = only({ plan: covering(), entries, registers, asOf })
    expect(row.entries).toEqual([entries[0]?.id])
    expect(row).not.toHaveProperty('toVerify')
  })

  it('every place is 全覆盖, and one less is not', () => {
    const standing = (...places: string[]) =>
      only({
        plan: covering(),
        entries: [at('2024-05-01', ...places)],
        registers,
        asOf: '2026-01-01',
        period: '2025',
      }).standing
    expect([standing(...villages), standing('红旗村', '石岗村')]).toEqual(['met', 'missed'])
  })

  it('planned places are forecast', () => {
    const entries = [
      at('2024-05-01', '红旗村'),
      activity('2025-05-01', { places: ['石岗村', '中坪村'], status: 'planned' }),
    ]
    expect(only({ plan: covering(), entries, registers, asOf }).forecast).toEqual({
      planned: 1,
      amount: 100,
      wouldBe: 'met',
    })
  })

  it('each unit covers the places itself, jointly all cover them together', () => {
    const task = (scope: 'each' | 'joint') =>
      plan({
        tasks: [
          {
            id: 't1',
            title: '任务',
            lead: ['区教委', '区科协'],
            quotas: [quota({ measure: 'coverage', at_least: 100, of: 'villages', scope })],
          },
        ],
      })
    const entries = [
      at('2024-05-01', '红旗村'),
      activity('2024-05-01', { units: ['区科协'], places: ['石岗村', '中坪村'] }),
    ]
    const amounts = (scope: 'each' | 'joint') =>
      report({ plan: task(scope), entries, registers, asOf }).obligations.map(({ amount }) => amount)
    expect(amounts('each')).toEqual([100 / 3, 200 / 3])
    expect(amounts('joint')).toEqual([100])
  })

  it('300 people in 200 of 300 villages is 66.67', () => {
    const entries = [
      entry('observation', '2024-06-01', {
        unit: '区教委',
        task: 't1',
        covered: 200,
        total: 300,
        lacking: 100,
        value: 300,
      }),
    ]
    expect(only({ plan: covering({ of: undefined }), entries, asOf }).amount).toBe(200 / 3)
  })

  it.each<[string, Record<string, unknown>, number | null]>([
    ['no denominator, no percentage', { covered: 200 }, null],
    ['a denominator of 0 is none', { covered: 0, total: 0 }, null],
    ['nothing covered is 0', { covered: 0, total: 300 }, 0],
  ])('%s', (_, parts, amount) => {
    const entries = [entry('observation', '2024-06-01', { unit: '区教委', task: 't1', ...parts })]
    const row = only({ plan: covering({ of: undefined }), entries, asOf })
    expect(row.amount).toBe(amount)
    expect(row.standing === 'unknown').toBe(amount === null)
  })

  it('an observation states the places that lack it by name, by number or as none', () => {
    for (const lacking of [['中坪村'], [], 1]) {
      const entries = [
        entry('observation', '2024-06-01', { unit: '区教委', task: 't1', covered: 2, total: 3, lacking }),
      ]
      expect(only({ plan: covering({ of: undefined }), entries, asOf }).amount).toBe(200 / 3)
    }
  })

  it.each([
    ['register-missing', 'villages'],
    ['no-observation', undefined],
  ])('nothing to measure against: %s', (reason, of) => {
    const row = only({ plan: covering({ of }), entries: [at('2024-05-01', '红旗村')], asOf })
    expect(row).toMatchObject({ standing: 'unknown', reason, amount: null })
  })

  it('without a register that is at hand the newest observation holds', () => {
    const entries = [entry('observation', '2024-06-01', { unit: '区教委', task: 't1', covered: 1, total: 2 })]
    expect(only({ plan: covering(), entries, asOf }).amount).toBe(50)
  })
})

describe('8 and 12.25: money per head', () => {
  const heads = { 2023: 100, 2024: 200 }
  const perHead = (parts: Partial<Quota> = {}, population: Record<string, number> = heads) =>
    planWith([quota({ measure: 'amount', at_least: 1.5, per_capita: 'population', ...parts })], {
      parameters: { population },
    })
  const paid = (date: string, amount: number) => activity(date, { amount })

  it('the amount of the year over the population of that year', () => {
    const entries = [paid('2023-03-01', 150), paid('2024-03-01', 200), paid('2024-09-01', 99.5)]
    const amountIn = (period: string) => only({ plan: perHead(), entries, asOf, period }).amount
    expect(amountIn('2023')).toBe(1.5)
    expect(amountIn('2024')).toBe(299.5 / 200)
  })

  it.each([
    [300, 'met'],
    [299.99, 'missed'],
  ])('%d yuan for 200 heads against 1.5: %s', (amount, standing) => {
    const row = only({
      plan: perHead(),
      entries: [paid('2024-03-01', amount)],
      asOf: '2025-01-01',
      period: '2024',
    })
    expect(row.standing).toBe(standing)
  })

  it.each<[string, Record<string, number>]>([
    ['of another year', { 2023: 100 }],
    ['of 0', { 2024: 0 }],
  ])('a population %s is none: unknown', (_, population) => {
    const row = only({ plan: perHead({}, population), entries: [paid('2024-03-01', 300)], asOf })
    expect(row).toMatchObject({ standing: 'unknown', reason: 'parameter-missing', amount: null })
    expect(row.entries).toHaveLength(1)
  })

  it('a running total per head', () => {
    const latest = perHead({ feed: 'latest' })
    expect(only({ plan: latest, entries: [seen('2024-03-01', 400)], asOf }).amount).toBe(2)
    expect(only({ plan: latest, asOf }).reason).toBe('no-observation')
  })

  it('without a population there is no forecast either, also over several years', () => {
    const entries = [activity('2024-11-01', { amount: 200, status: 'planned' })]
    for (const period of ['2024', '2023..2024']) {
      const row = only({ plan: perHead({}, {}), entries, asOf: '2025-02-01', period })
      expect(row.standing).toBe('unknown')
      expect(row).not.toHaveProperty('forecast')
    }
  })

  it('what is planned is forecast per head', () => {
    const entries = [paid('2024-03-01', 100), activity('2024-11-01', { amount: 200, status: 'planned' })]
    const row = only({ plan: perHead(), entries, asOf: '2024-10-01' })
    expect(row.forecast).toEqual({ planned: 1, amount: 1.5, wouldBe: 'met' })
  })
})
