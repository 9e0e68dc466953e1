import { similarNames } from '../../phrases/similar-names.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** The register that a coverage quota is measured against is one of the plan. */
export const unknownRegister: Rule<'unknown-register', { register: string; similar: readonly string[] }> = {
  id: 'unknown-register',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    const known = new Set(Object.keys(plan.registers ?? {}))
    for (const { value: quota, path, task } of quotas(plan)) {
      if (quota.of === undefined || known.has(quota.of)) continue
      const similar = similarNames(quota.of, known)
      report({ file, path: [...path, 'of'] }, { register: quota.of, similar }, { task: task.id })
    }
  },
}
