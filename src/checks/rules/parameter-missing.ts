import { earlier, yearOf } from '../../model/civil-date.ts'
import { assessedFrom } from '../../model/plan.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A quota per head cannot be judged in a year whose figure is not given. `years` is empty where there is none at all. */
export const parameterMissing: Rule<'parameter-missing', { parameter: string; years: readonly number[] }> = {
  id: 'parameter-missing',
  severity: 'warning',
  group: 'plan',
  plan({ plan, file, asOf }, report) {
    const [first, last] = [yearOf(assessedFrom(plan)), yearOf(earlier(asOf, plan.period.to))]
    const judged = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    for (const { value: quota, path, task } of quotas(plan)) {
      const parameter = quota.per_capita
      if (parameter === undefined) continue
      const known = plan.parameters?.[parameter]
      const years = known === undefined ? [] : judged.filter((year) => !((known[year] ?? 0) > 0))
      if (known !== undefined && years.length === 0) continue
      report({ file, path: [...path, 'per_capita'] }, { parameter, years }, { task: task.id })
    }
  },
}
