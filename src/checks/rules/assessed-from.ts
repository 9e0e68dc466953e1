import { contains } from '../../model/window.ts'
import type { Rule } from '../rule.ts'

/** Judging begins inside the plan's period. */
export const assessedFromRule: Rule<'assessed-from', { date: string; from: string; to: string }> = {
  id: 'assessed-from',
  severity: 'warning',
  group: 'plan',
  plan({ plan, file }, report) {
    const date = plan.assessed_from
    if (date === undefined || contains(plan.period, date)) return
    report({ file, path: ['assessed_from'] }, { date, ...plan.period })
  },
}
