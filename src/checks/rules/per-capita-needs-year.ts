import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** An amount per head is divided by the population of a year (semantics.md 12.25). */
export const perCapitaNeedsYear: Rule<'per-capita-needs-year', { per: string }> = {
  id: 'per-capita-needs-year',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      if (quota.per_capita === undefined || quota.per === 'year') continue
      report({ file, path: [...path, 'per'] }, { per: quota.per }, { task: task.id })
    }
  },
}
