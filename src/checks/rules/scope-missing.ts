import { accountableNames } from '../../compliance/obligations.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** Several accountable units, or a group: does each owe the number, or all together (semantics.md section 3)? */
export const scopeMissing: Rule<'scope-missing', { names: readonly string[] }> = {
  id: 'scope-missing',
  severity: 'error',
  group: 'plan',
  plan({ plan, file, book }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      const names = accountableNames(plan, task)
      const group = names.some((name) => book.registry.meaning(name)?.kind === 'group')
      if (quota.scope !== undefined || (names.length < 2 && !group)) continue
      report({ file, path: [...path, 'id'] }, { names }, { task: task.id })
    }
  },
}
