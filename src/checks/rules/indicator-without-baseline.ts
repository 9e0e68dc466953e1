import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** Without a level to start from, an indicator says nothing before its target is met or missed (semantics.md 12.24). */
export const indicatorWithoutBaseline: Rule<'indicator-without-baseline', { indicator: string }> = {
  id: 'indicator-without-baseline',
  severity: 'info',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: indicator, path } of placed(plan.indicators, ['indicators'])) {
      if ((indicator.baseline ?? []).length > 0) continue
      report({ file, path: [...path, 'id'] }, { indicator: indicator.title })
    }
  },
}
