import { similarNames } from '../../phrases/similar-names.ts'
import { knownNames, placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A document may go to a body outside the plan, but its name may as well be mistyped. */
export const unknownRecipient: Rule<'unknown-recipient', { name: string; similar: readonly string[] }> = {
  id: 'unknown-recipient',
  severity: 'warning',
  group: 'units',
  plan({ plan, file }, report) {
    const known = knownNames(plan)
    for (const { value, path } of placed(plan.deliverables, ['deliverables'])) {
      if (value.to === undefined || known.has(value.to)) continue
      report({ file, path: [...path, 'to'] }, { name: value.to, similar: similarNames(value.to, known) })
    }
  },
}
