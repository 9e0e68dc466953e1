import { addDays, daysBetween } from '../../model/civil-date.ts'
import { type OwedArgs, owedRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

const OPEN = ['far-behind', 'behind', 'due-soon', 'on-track']

/** With --due-within: what is still open and falls due within so many days. */
export const obligationDue: Rule<
  'obligation-due',
  OwedArgs & { readonly due: string; readonly days: number }
> = {
  id: 'obligation-due',
  severity: 'info',
  group: 'duties',
  plan(context, report) {
    const { asOf, dueWithin } = context
    if (dueWithin === undefined) return
    const last = addDays(asOf, dueWithin)
    for (const { row, at, args, about } of owedRows(context)) {
      const due = row.window.to
      // A row of months or days has many windows; none of them is the day by which all is due.
      if (row.windows !== undefined || !OPEN.includes(row.standing) || due < asOf || due > last) continue
      report(at, { ...args, due, days: daysBetween(asOf, due) }, about)
    }
  },
}
