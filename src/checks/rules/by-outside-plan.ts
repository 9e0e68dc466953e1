import { contains } from '../../model/window.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** The due day of a quota lies inside the plan's period (semantics.md 12.7). */
export const byOutsidePlan: Rule<'by-outside-plan', { by: string; from: string; to: string }> = {
  id: 'by-outside-plan',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      if (quota.by === undefined || contains(plan.period, quota.by)) continue
      report({ file, path: [...path, 'by'] }, { by: quota.by, ...plan.period }, { task: task.id })
    }
  },
}
