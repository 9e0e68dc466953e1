import { describe, expect, it } from 'vitest'
import { commitmentsOf, type Plan, type Quota, type Task } from '../../src/model/plan.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { changed, LAYOUTS, type Sample, sample, traced } from './sample.ts'

const MEASURES = ['activities', 'participants', 'items', 'amount', 'entities', 'coverage']
const CYCLES = ['day', 'week', 'month', 'quarter', 'year', 'two-years', 'total'] as const
const ROLES = ['lead', 'support', 'responsible'] as const

/** What a mutation leaves unnoticed: all of them are tried, so that a gap names itself. */
function unnoticed<Case>(
  original: Sample,
  cases: readonly Case[],
  change: (plan: Plan, one: Case) => void,
): Case[] {
  return cases.filter((one) => isWhole(traced(changed(original, (plan) => change(plan, one)))))
}

function quotasOf({ plan }: Sample): { task: string; quota: Quota }[] {
  return commitmentsOf(plan).flatMap(({ id, quotas = [] }) => quotas.map((quota) => ({ task: id, quota })))
}

function quotaIn(plan: Plan, { task, quota }: { task: string; quota: Quota }): Quota {
  return taskIn(plan, task).quotas!.find(({ id }) => id === quota.id)!
}

function taskIn(plan: Plan, id: string): Task {
  return commitmentsOf(plan).find((task) => task.id === id)!
}

describe.each(LAYOUTS)('a slip in a plan of the layout %s is noticed', (layout) => {
  const original = sample(layout)
  const quotas = quotasOf(original)

  it('in the unit of measure', () => {
    const cases = quotas.flatMap((one) =>
      MEASURES.filter((measure) => measure !== one.quota.measure).map((measure) => ({ ...one, measure })),
    )
    expect(unnoticed(original, cases, (plan, one) => (quotaIn(plan, one).measure = one.measure))).toEqual([])
  })

  it('in the period', () => {
    const cases = quotas.flatMap((one) => {
      // A budget is one of a year without a word; in a plan of one year that is all of it.
      const budget = one.quota.measure === 'amount' ? ['total'] : []
      const { period } = original.plan
      const same = period.from.slice(0, 4) === period.to.slice(0, 4) ? ['year', 'total'] : []
      const others = CYCLES.filter((per) => per !== one.quota.per && ![...budget, ...same].includes(per))
      return others.map((per) => ({ ...one, per }))
    })
    expect(unnoticed(original, cases, (plan, one) => (quotaIn(plan, one).per = one.per))).toEqual([])
  })

  it('in the comparison and in how binding it is', () => {
    const turn = (plan: Plan, one: { task: string; quota: Quota }): void => {
      const quota = quotaIn(plan, one)
      const { at_least, more_than } = quota
      delete quota.at_least
      delete quota.more_than
      Object.assign(quota, at_least === undefined ? { at_least: more_than } : { more_than: at_least })
    }
    const bind = (plan: Plan, one: { task: string; quota: Quota }): void => {
      const quota = quotaIn(plan, one)
      quota.strength = quota.strength === 'aspirational' ? 'binding' : 'aspirational'
    }
    expect(unnoticed(original, quotas, turn)).toEqual([])
    expect(unnoticed(original, quotas, bind)).toEqual([])
  })
})

describe.each(LAYOUTS)('a unit exchanged for another in a plan of the layout %s', (layout) => {
  const original = sample(layout)
  const units = original.plan.units.map(({ name }) => name)
  const places = commitmentsOf(original.plan).flatMap((task) =>
    ROLES.flatMap((role) => (task[role] ?? []).map((_, index) => ({ task: task.id, role, index }))),
  )

  it('is noticed in every role, where the document says who does what', () => {
    const cases = places.flatMap((place) => {
      const task = taskIn(original.plan, place.task)
      const own = ROLES.flatMap((role) => task[role] ?? [])
      return units.filter((unit) => !own.includes(unit)).map((unit) => ({ ...place, unit }))
    })
    const missed = unnoticed(original, cases, (plan, { task, role, index, unit }) => {
      taskIn(plan, task)[role]![index] = unit
    })
    expect({ layout, cases: cases.length, missed: missed.length }).toEqual({
      layout,
      cases: cases.length,
      missed: 0,
    })
  })
})
