import { visitParts } from '../../compliance/attribution.ts'
import type { Rule } from '../rule.ts'

/** A quota that adds up heads or other figures gets nothing from an activity without the figure (semantics.md section 4). */
export const figureLacking: Rule<
  'figure-lacking',
  { title: string; measure: string; quotas: readonly string[] }
> = {
  id: 'figure-lacking',
  severity: 'warning',
  group: 'log',
  entries({ book, registers, plan }, report) {
    const lookups = { plan, registers }
    return {
      fact(fact, at) {
        if (fact.kind !== 'activity' || fact.status === 'planned' || fact.each_day !== undefined) return
        const lacking = new Map<string, Set<string>>()
        visitParts(book, fact, (_task, _unit, { feeds }) => {
          for (const { task, quota, kind } of feeds) {
            if (kind.gathers(quota, lookups) !== 'figures' || kind.figure(fact, quota) !== undefined) continue
            lacking.set(
              quota.measure,
              (lacking.get(quota.measure) ?? new Set()).add(`${task.id}/${quota.id}`),
            )
          }
        })
        for (const [measure, quotas] of lacking) {
          const [task] = [...quotas].map((id) => id.slice(0, id.lastIndexOf('/')))
          report(
            at([measure]),
            { title: fact.title, measure, quotas: [...quotas] },
            { task, unit: fact.units[0] },
          )
        }
      },
    }
  },
}
