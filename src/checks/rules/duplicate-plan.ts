import type { Rule } from '../rule.ts'

/** Two files with the id of one plan would share one log. */
export const duplicatePlan: Rule<'duplicate-plan', { id: string; first: string }> = {
  id: 'duplicate-plan',
  severity: 'error',
  group: 'plan',
  workspace({ plans }, report) {
    const files = new Map<string, string>()
    for (const { plan, file } of plans) {
      const first = files.get(plan.id)
      if (first === undefined) files.set(plan.id, file)
      else report({ file, path: ['id'] }, { id: plan.id, first })
    }
  },
}
