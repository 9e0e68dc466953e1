import type { Rule } from '../rule.ts'

/** A plan that was issued after its last day asks for nothing. */
export const issuedAfterPeriod: Rule<'issued-after-period', { issued: string; to: string }> = {
  id: 'issued-after-period',
  severity: 'warning',
  group: 'plan',
  plan({ plan, file }, report) {
    const { issued, period } = plan
    if (issued > period.to) report({ file, path: ['issued'] }, { issued, to: period.to })
  },
}
