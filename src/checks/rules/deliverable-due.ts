import { addDays, daysBetween } from '../../model/civil-date.ts'
import { type DocumentArgs, deliverableRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** With --due-within: documents that are not yet handed in and fall due within so many days. */
export const deliverableDue: Rule<'deliverable-due', DocumentArgs & { readonly days: number }> = {
  id: 'deliverable-due',
  severity: 'info',
  group: 'duties',
  plan(context, report) {
    const { asOf, dueWithin } = context
    if (dueWithin === undefined) return
    const last = addDays(asOf, dueWithin)
    for (const { row, at, args, about } of deliverableRows(context)) {
      if ((row.standing !== 'due-soon' && row.standing !== 'upcoming') || row.due > last) continue
      report(at, { ...args, days: daysBetween(asOf, row.due) }, about)
    }
  },
}
