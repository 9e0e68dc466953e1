import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A waiver ends with its day; from then on it mutes nothing. */
export const waiverExpired: Rule<'waiver-expired', { rule: string; expires: string; reason: string }> = {
  id: 'waiver-expired',
  severity: 'warning',
  group: 'workspace',
  workspace({ settings, settingsFile: file, asOf }, report) {
    for (const { value: waiver, path } of placed(settings.waivers, ['waivers'])) {
      const { rule, expires, reason } = waiver
      if (expires < asOf) report({ file, path: [...path, 'expires'] }, { rule, expires, reason })
    }
  },
}
