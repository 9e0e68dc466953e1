import { describe, expect, it } from 'vitest'
import { comply } from '../../src/compliance/comply.ts'
import { boundOf, standingOf } from '../../src/compliance/standing.ts'
import { addDays } from '../../src/model/civil-date.ts'
import { fraction } from '../../src/model/fraction.ts'
import type { Quota } from '../../src/model/plan.ts'
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../src/model/settings.ts'
import { activity, inputOf, only, planWith, quota } from './workbench.ts'

/** A window of exactly 100 days, so that a day is a point. */
const HUNDRED = { from: '2024-01-01', to: '2024-04-09' }

interface Case {
  readonly done: number
  readonly target?: number
  /** How many of the 100 days have elapsed, the as-of day included. */
  readonly day: number
  readonly quota?: Partial<Quota>
  readonly thresholds?: Partial<Thresholds>
}

function verdict({ done, target = 100, day, quota = {}, thresholds = {} }: Case) {
  return standingOf(
    fraction(done),
    boundOf({ at_least: target, ...quota }),
    HUNDRED,
    addDays(HUNDRED.from, day - 1),
    { ...DEFAULT_THRESHOLDS, ...thresholds },
    quota.strength,
  )
}

describe('7: the first standing that matches', () => {
  it.each<[string, Case, string]>([
    ['the number is reached', { done: 100, day: 1 }, 'met'],
    ['reached, though the window is over', { done: 100, day: 101 }, 'met'],
    ['over and not met', { done: 99, day: 101 }, 'missed'],
    [
      'over and not met, only striven for',
      { done: 99, day: 101, quota: { strength: 'aspirational' } },
      'short',
    ],
    [
      'not yet over, only striven for',
      { done: 0, day: 100, quota: { strength: 'aspirational' } },
      'far-behind',
    ],
    ['not begun', { done: 0, day: 0 }, 'upcoming'],
    ['the first day', { done: 0, day: 1 }, 'on-track'],
    ['31 points behind', { done: 19, day: 50 }, 'far-behind'],
    ['30 points behind', { done: 20, day: 50 }, 'behind'],
    ['11 points behind', { done: 39, day: 50 }, 'behind'],
    ['10 points behind', { done: 40, day: 50 }, 'on-track'],
    ['10 points behind near the end', { done: 46, day: 56 }, 'due-soon'],
    ['ahead', { done: 60, day: 50 }, 'on-track'],
    ['45 days left', { done: 55, day: 55 }, 'due-soon'],
    ['46 days left', { done: 54, day: 54 }, 'on-track'],
    ['behind comes before due soon', { done: 40, day: 60 }, 'behind'],
    ['the last day', { done: 95, day: 100 }, 'due-soon'],
  ])('%s', (_, given, standing) => {
    expect(verdict(given)).toBe(standing)
  })

  it.each<[string, Case, string]>([
    ['one a window is not behind until the last day', { done: 0, target: 1, day: 99 }, 'due-soon'],
    ['and then it is', { done: 0, target: 1, day: 100 }, 'far-behind'],
    ['two a window are not behind before half of it', { done: 0, target: 2, day: 49 }, 'on-track'],
    ['at half of it they are', { done: 0, target: 2, day: 50 }, 'far-behind'],
    ['one of two is enough to the end', { done: 1, target: 2, day: 99 }, 'due-soon'],
  ])('the floor: %s', (_, given, standing) => {
    expect(verdict(given)).toBe(standing)
  })

  it.each<[string, Case, string]>([
    [
      'a gap of exactly far_behind is not more',
      { done: 25, day: 50, thresholds: { far_behind: 25 } },
      'behind',
    ],
    ['a gap of exactly behind is not more', { done: 45, day: 50, thresholds: { behind: 5 } }, 'on-track'],
    ['one day more', { done: 45, day: 51, thresholds: { behind: 5 } }, 'behind'],
    [
      'due_soon_days: 0 leaves the last day',
      { done: 100 - 1, day: 100, thresholds: { due_soon_days: 0 } },
      'due-soon',
    ],
    [
      'due_soon_days: 0 leaves out the day before',
      { done: 99, day: 99, thresholds: { due_soon_days: 0 } },
      'on-track',
    ],
    ['parts of a point', { done: 40, day: 51, thresholds: { behind: 10.99 } }, 'behind'],
    ['parts of a point', { done: 40, day: 51, thresholds: { behind: 11 } }, 'on-track'],
  ])('thresholds are settings: %s', (_, given, standing) => {
    expect(verdict(given)).toBe(standing)
  })
})

describe('12.6: verdicts are exact', () => {
  it.each<[string, Case, string]>([
    ['15.0 does not exceed 15', { done: 15.0, day: 101, quota: { more_than: 15 } }, 'missed'],
    ['15.01 does', { done: 15.01, day: 101, quota: { more_than: 15 } }, 'met'],
    ['more than 0 is not 0', { done: 0, day: 101, quota: { more_than: 0 } }, 'missed'],
    ['more than 0 is at least one', { done: 1, day: 50, quota: { more_than: 0 } }, 'met'],
    [
      'nothing of more than 0 is not behind before the end',
      { done: 0, day: 50, quota: { more_than: 0 } },
      'on-track',
    ],
    ['nothing of more than 0 on the last day', { done: 0, day: 100, quota: { more_than: 0 } }, 'due-soon'],
    ['at least 0 asks nothing', { done: 0, day: 50, quota: { at_least: 0 } }, 'met'],
  ])('%s', (_, given, standing) => {
    expect(verdict(given)).toBe(standing)
  })

  it('0.1 and 0.2 do not exceed 0.3', () => {
    const strict = planWith([quota({ measure: 'amount', at_least: undefined, more_than: 0.3 })])
    const entries = [activity('2024-03-01', { amount: 0.1 }), activity('2024-03-02', { amount: 0.2 })]
    expect(only({ plan: strict, entries, asOf: '2025-01-01', period: '2024' })).toMatchObject({
      amount: 0.3,
      op: '>',
      target: 0.3,
      standing: 'missed',
    })
  })

  it('a third of a year is a third: 100 of 300 on day 122 of 366 is not behind at all', () => {
    const people = planWith([quota({ measure: 'participants', at_least: 300 })])
    const entries = [activity('2024-03-01', { participants: 100 })]
    expect(only({ plan: people, entries, asOf: '2024-05-01' }).standing).toBe('on-track')
  })

  it('JSON carries unrounded numbers', () => {
    const perHead = planWith([quota({ measure: 'amount', at_least: 1.5, per_capita: 'population' })], {
      parameters: { population: { 2024: 197_000 } },
    })
    const entries = [activity('2024-03-01', { amount: 290_000 })]
    expect(only({ plan: perHead, entries, asOf: '2024-12-31' }).amount).toBe(290_000 / 197_000)
  })
})

describe('7: lights and thresholds of a report', () => {
  it.each([
    ['met', '2024-02-01', '2024-12-31', 'green'],
    ['missed', undefined, '2025-01-01', 'red'],
    ['upcoming', undefined, '2023-12-31', 'grey'],
    ['far-behind', undefined, '2024-12-31', 'red'],
    ['due-soon', undefined, '2024-11-20', 'blue'],
    ['on-track', undefined, '2024-06-30', 'green'],
  ])('%s', (standing, date, asOf, light) => {
    const plan = planWith([quota({ at_least: 1 })])
    const entries = date === undefined ? [] : [activity(date)]
    expect(only({ plan, entries, asOf, period: '2024' })).toMatchObject({ standing, light })
  })

  it('behind is yellow', () => {
    const plan = planWith([quota({ at_least: 10 })])
    const entries = [activity('2024-02-01', { times: 3 })]
    expect(only({ plan, entries, asOf: '2024-06-30' })).toMatchObject({ standing: 'behind', light: 'yellow' })
  })

  it('a report states the thresholds that it used, and the day', () => {
    const thresholds = { due_soon_days: 10, behind: 5, far_behind: 15 }
    const input = { ...inputOf({ plan: planWith([quota()]), asOf: '2024-11-20' }), thresholds }
    const told = comply({ ...input, period: { from: '2024-01-01', to: '2024-12-31' } })
    expect(told).toMatchObject({
      thresholds,
      asOf: '2024-11-20',
      period: { from: '2024-01-01', to: '2024-12-31' },
    })
  })
})
