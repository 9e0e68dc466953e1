import type { Rule } from '../rule.ts'

/** A waiver that mutes nothing is no longer needed, or names the wrong thing. */
export const waiverUnused: Rule<'waiver-unused', { rule: string }> = {
  id: 'waiver-unused',
  severity: 'warning',
  group: 'workspace',
  unusedWaivers(unused, report) {
    for (const { at, rule } of unused) report(at, { rule })
  },
}
