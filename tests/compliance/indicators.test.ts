import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/plan.ts'
import { entry, plan, report } from './workbench.ts'

/** 10 at the end of 2020; 25 by the end of 2023, three years of 365 days; then a hundredth a day for 1096 days. */
const LITERACY: Indicator = {
  id: 'literacy',
  title: '公民具备科学素质的比例',
  unit: '%',
  baseline: [{ date: '2020-12-31', value: 10 }],
  targets: [
    { by: '2023-12-31', at_least: 25 },
    { by: '2026-12-31', more_than: 35.96 },
  ],
}

const seen = (date: string, value: number | undefined, parts: Record<string, unknown> = {}) =>
  entry('observation', date, { indicator: 'literacy', value, ...parts })

function rows(asOf: string, observed: (readonly [string, number])[], parts: Partial<Indicator> = {}) {
  const indicators = [{ ...LITERACY, ...parts }]
  const entries = observed.map(([date, value]) => seen(date, value))
  return report({ plan: plan({ indicators }), entries, asOf }).indicators
}
const standings = (...given: Parameters<typeof rows>) => rows(...given).map(({ standing }) => standing)

describe('8 and 12.24: an indicator beside its targets', () => {
  it.each<[string, string, [string, number][], string[]]>([
    ['on the line', '2023-03-01', [['2022-12-31', 20]], ['on-track', 'upcoming']],
    ['above it', '2023-03-01', [['2022-12-31', 20.01]], ['on-track', 'upcoming']],
    ['below it', '2023-03-01', [['2022-12-31', 19.99]], ['behind', 'upcoming']],
    [
      'read at the day of the observation, not at the as-of day',
      '2023-12-30',
      [['2021-12-31', 15]],
      ['on-track', 'upcoming'],
    ],
    ['met before its day', '2023-03-01', [['2022-12-31', 25]], ['met', 'upcoming']],
    ['a later one met early', '2023-03-01', [['2022-12-31', 36]], ['met', 'met']],
    [
      'once met, it stays met',
      '2023-06-01',
      [
        ['2022-12-31', 25],
        ['2023-03-31', 18],
      ],
      ['met', 'upcoming'],
    ],
    ['the day itself is not past', '2023-12-31', [['2022-12-31', 17]], ['behind', 'upcoming']],
    ['the day after it is', '2024-01-01', [['2022-12-31', 17]], ['missed', 'behind']],
    ['met too late is not met', '2024-06-01', [['2024-01-01', 25]], ['missed', 'on-track']],
    ['met on the last day', '2024-06-01', [['2023-12-31', 25]], ['met', 'on-track']],
    [
      'after a met target the line begins there',
      '2024-06-01',
      [
        ['2023-12-31', 25],
        ['2024-04-09', 26],
      ],
      ['met', 'on-track'],
    ],
    [
      'and what is below it is behind',
      '2024-06-01',
      [
        ['2023-12-31', 25],
        ['2024-04-09', 25.99],
      ],
      ['met', 'behind'],
    ],
    [
      'after a missed one it begins at the baseline',
      '2024-06-01',
      [
        ['2023-12-31', 24.9],
        ['2024-04-09', 24.9],
      ],
      ['missed', 'on-track'],
    ],
    ['nothing observed', '2023-03-01', [], ['unknown', 'upcoming']],
    ['nothing since the baseline', '2023-03-01', [['2020-12-31', 10]], ['unknown', 'upcoming']],
    ['nothing observed, and past', '2029-01-01', [], ['missed', 'missed']],
    ['more than 35.96 is not 35.96', '2029-01-01', [['2026-12-31', 35.96]], ['missed', 'missed']],
  ])('%s', (_, asOf, observed, expected) => {
    expect(standings(asOf, observed)).toEqual(expected)
  })

  it('the newest observation up to the as-of day is shown beside every target', () => {
    const [first, second] = rows('2023-03-01', [
      ['2022-12-31', 20],
      ['2021-12-31', 12],
      ['2023-03-02', 17],
    ])
    expect(first).toMatchObject({
      id: 'literacy',
      by: '2023-12-31',
      op: '>=',
      target: 25,
      value: 20,
      date: '2022-12-31',
    })
    expect(second).toMatchObject({ by: '2026-12-31', op: '>', target: 35.96, value: 20, date: '2022-12-31' })
  })

  it('of one day the later line is the newest', () => {
    expect(
      rows('2023-03-01', [
        ['2022-12-31', 20],
        ['2022-12-31', 14],
      ])[0],
    ).toMatchObject({ value: 14, standing: 'behind' })
  })

  it('without an observation value and date are null', () => {
    expect(rows('2023-03-01', [])[0]).toMatchObject({ value: null, date: null, light: 'grey' })
  })

  it.each<[string, [string, number][], string]>([
    ['2023-03-01', [['2022-12-31', 20]], 'unknown'],
    ['2023-03-01', [['2022-12-31', 25]], 'met'],
    ['2025-01-01', [['2022-12-31', 20]], 'missed'],
  ])('without a baseline: unknown until met or missed (%s)', (asOf, observed, standing) => {
    expect(standings(asOf, observed, { baseline: [] })[0]).toBe(standing)
  })

  it('of several baselines the last holds, in whatever order they stand', () => {
    const baseline = [
      { date: '2020-12-31', value: 10 },
      { date: '2010-12-31', value: 4 },
    ]
    expect(rows('2023-03-01', [['2022-12-31', 20]], { baseline })[0]).toMatchObject({
      expected: 20,
      standing: 'on-track',
    })
  })

  it('a baseline measured after a met target is where the line begins', () => {
    const baseline = [
      { date: '2010-12-31', value: 4 },
      { date: '2020-12-31', value: 10 },
    ]
    const targets = [
      { by: '2015-12-31', at_least: 6 },
      { by: '2023-12-31', at_least: 25 },
    ]
    const [, next] = rows(
      '2023-03-01',
      [
        ['2015-06-30', 6],
        ['2022-12-31', 20],
      ],
      { baseline, targets },
    )
    expect(next).toMatchObject({ expected: 20, standing: 'on-track' })
  })

  it('targets may stand in any order', () => {
    const targets = [...LITERACY.targets].reverse()
    const found = rows('2023-03-01', [['2022-12-31', 20]], { targets })
    expect(found.find(({ by }) => by === '2023-12-31')?.standing).toBe('on-track')
    expect(found.find(({ by }) => by === '2026-12-31')?.standing).toBe('upcoming')
  })

  it('a survey that states no value is passed over', () => {
    const indicators = [LITERACY]
    const entries = [seen('2022-12-31', 20), seen('2023-01-31', undefined)]
    expect(report({ plan: plan({ indicators }), entries, asOf: '2023-03-01' }).indicators[0]).toMatchObject({
      value: 20,
    })
  })

  it('a withdrawn survey is none, a corrected one is as corrected', () => {
    const survey = seen('2022-12-31', 25)
    const withdrawn = entry('correction', '2023-01-05', { of: survey.id, withdraw: true })
    const corrected = entry('correction', '2023-01-05', { of: survey.id, set: { value: 14 } })
    const found = (entries: (typeof survey)[]) =>
      report({ plan: plan({ indicators: [LITERACY] }), entries, asOf: '2023-03-01' }).indicators[0]
    expect(found([survey, withdrawn])).toMatchObject({ value: null, standing: 'unknown' })
    expect(found([survey, corrected])).toMatchObject({ value: 14, standing: 'behind' })
  })

  it('all targets are shown whatever the period, and weigh in no sum', () => {
    const question = { plan: plan({ indicators: [LITERACY] }), asOf: '2029-01-01', period: '2021' }
    const { indicators, totals } = report(question)
    expect(indicators).toHaveLength(2)
    expect(totals).toMatchObject({ due: 0, missed: 0 })
  })
})
