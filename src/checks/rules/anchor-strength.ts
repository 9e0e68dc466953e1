import { readQuotaPhrase } from '../../phrases/quota-phrase.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** 力争 and 争取 make an aim of a quota; without them it binds. */
export const anchorStrength: Rule<'anchor-strength', { anchor: string; aspirational: boolean }> = {
  id: 'anchor-strength',
  severity: 'warning',
  group: 'wording',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      const { anchor, strength } = quota
      if (anchor === undefined) continue
      const { aspirational } = readQuotaPhrase(anchor)
      if (aspirational === (strength === 'aspirational')) continue
      report(
        { file, path: [...path, strength === undefined ? 'id' : 'strength'] },
        { anchor, aspirational },
        { task: task.id },
      )
    }
  },
}
