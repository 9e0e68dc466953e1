import { type OwedArgs, owedRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** A window is over and an aim (力争, 争取) was not reached. */
export const obligationShort: Rule<'obligation-short', OwedArgs> = {
  id: 'obligation-short',
  severity: 'warning',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args, about } of owedRows(context))
      if (row.standing === 'short') report(at, args, about)
  },
}
