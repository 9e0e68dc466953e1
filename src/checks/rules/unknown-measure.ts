import { BUILTIN_MEASURES } from '../../model/plan.ts'
import { similarNames } from '../../phrases/similar-names.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** What a quota counts is built in, or declared under measures. */
export const unknownMeasure: Rule<'unknown-measure', { measure: string; similar: readonly string[] }> = {
  id: 'unknown-measure',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    const known = new Set<string>([...BUILTIN_MEASURES, ...Object.keys(plan.measures ?? {})])
    for (const { value: quota, path, task } of quotas(plan)) {
      if (known.has(quota.measure)) continue
      const similar = similarNames(quota.measure, known)
      report({ file, path: [...path, 'measure'] }, { measure: quota.measure, similar }, { task: task.id })
    }
  },
}
