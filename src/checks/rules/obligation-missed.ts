import { type OwedArgs, owedRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** A window is over and its number was not reached (semantics.md section 7 and 12.30). */
export const obligationMissed: Rule<'obligation-missed', OwedArgs> = {
  id: 'obligation-missed',
  severity: 'error',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args, about } of owedRows(context))
      if (row.standing === 'missed') report(at, args, about)
  },
}
