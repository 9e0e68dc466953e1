import type { Rule } from '../rule.ts'

const FIGURES = ['times', 'participants', 'online_participants', 'items', 'amount', 'entities']

/** A bulk entry states each day's number; a figure beside it would be counted twice or not at all (semantics.md 12.16). */
export const eachDayFigure: Rule<'each-day-figure', { field: string; eachDay: number; value: unknown }> = {
  id: 'each-day-figure',
  severity: 'error',
  group: 'log',
  entries({ plan }, report) {
    const figures = new Set([...FIGURES, ...Object.keys(plan.measures ?? {})])
    return {
      fact(fact, at) {
        if (fact.kind !== 'activity' || fact.each_day === undefined) return
        for (const [field, value] of Object.entries(fact)) {
          if (!figures.has(field) || value === undefined) continue
          report(
            { ...at([field]), on: 'key' },
            { field, eachDay: fact.each_day, value },
            { unit: fact.units[0] },
          )
        }
      },
    }
  },
}
