import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** An anchor shows where the number of a quota comes from; a task that carries its text needs none. */
export const quotaWithoutAnchor: Rule<'quota-without-anchor', { quota: string }> = {
  id: 'quota-without-anchor',
  severity: 'info',
  group: 'wording',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      if (quota.anchor !== undefined || task.text !== undefined) continue
      report({ file, path: [...path, 'id'] }, { quota: quota.id }, { task: task.id })
    }
  },
}
