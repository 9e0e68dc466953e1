import { accountableNames } from '../../compliance/obligations.ts'
import { leavesUnitsOpen } from '../notes.ts'
import { commitments } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A task without lead or responsible units is owed by nobody. */
export const nobodyAccountable: Rule<'nobody-accountable', { support: number; quotas: number }> = {
  id: 'nobody-accountable',
  severity: 'warning',
  group: 'units',
  plan({ plan, file }, report) {
    for (const { value: task, path } of commitments(plan)) {
      if (accountableNames(plan, task).length > 0 || leavesUnitsOpen(plan, task)) continue
      const args = { support: task.support?.length ?? 0, quotas: task.quotas?.length ?? 0 }
      report({ file, path: [...path, 'id'] }, args, { task: task.id })
    }
  },
}
