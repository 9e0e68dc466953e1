import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A due day belongs to a total; a quota per year falls due every year (semantics.md 12.7). */
export const byNeedsTotal: Rule<'by-needs-total', { by: string; per: string }> = {
  id: 'by-needs-total',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      if (quota.by === undefined || quota.per === 'total') continue
      report({ file, path: [...path, 'by'], on: 'key' }, { by: quota.by, per: quota.per }, { task: task.id })
    }
  },
}
