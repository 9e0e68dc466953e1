import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A running total grows over the whole plan; in a year's window it would count the years before as well. */
export const latestNeedsTotal: Rule<'latest-needs-total', { per: string }> = {
  id: 'latest-needs-total',
  severity: 'warning',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      if (quota.feed !== 'latest' || quota.per === 'total') continue
      report({ file, path: [...path, 'feed'] }, { per: quota.per }, { task: task.id })
    }
  },
}
