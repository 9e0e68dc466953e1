import { visitParts } from '../../compliance/attribution.ts'
import type { Rule } from '../rule.ts'

/** One activity that counts for quotas of one unit in different tasks: allowed, and worth a look (semantics.md section 4). */
export const feedsTwoQuotas: Rule<'feeds-two-quotas', { unit: string; tasks: readonly string[] }> = {
  id: 'feeds-two-quotas',
  severity: 'info',
  group: 'log',
  entries({ book }, report) {
    return {
      fact(fact, at) {
        if (fact.kind !== 'activity' || fact.status === 'planned' || (fact.tasks ?? []).length < 2) return
        const fed = new Map<string, Set<string>>()
        visitParts(book, fact, ({ task }, unit, { role, feeds }) => {
          if (role === 'support' || feeds.length === 0) return
          fed.set(unit, (fed.get(unit) ?? new Set()).add(task.id))
        })
        for (const [unit, tasks] of fed) {
          if (tasks.size > 1) report(at(['tasks']), { unit, tasks: [...tasks] }, { unit })
        }
      },
    }
  },
}
