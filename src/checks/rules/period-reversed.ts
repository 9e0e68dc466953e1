import type { Rule } from '../rule.ts'

/** A period ends on or after its first day; otherwise nothing can be counted. */
export const periodReversed: Rule<'period-reversed', { from: string; to: string }> = {
  id: 'period-reversed',
  severity: 'error',
  group: 'plan',
  plan({ plan: { period }, file }, report) {
    if (period.to < period.from) report({ file, path: ['period', 'to'] }, { ...period })
  },
}
