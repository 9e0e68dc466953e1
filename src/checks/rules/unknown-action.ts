import { similarNames } from '../../phrases/similar-names.ts'
import { commitments } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** The action that a task belongs to is one of the plan. */
export const unknownAction: Rule<'unknown-action', { action: string; similar: readonly string[] }> = {
  id: 'unknown-action',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    const known = new Set((plan.actions ?? []).map(({ id }) => id))
    for (const { value: task, path } of commitments(plan)) {
      if (task.action === undefined || known.has(task.action)) continue
      const similar = similarNames(task.action, known)
      report({ file, path: [...path, 'action'] }, { action: task.action, similar }, { task: task.id })
    }
  },
}
