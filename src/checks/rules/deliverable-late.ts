import { type DocumentArgs, deliverableRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** A document was handed in after its due day. */
export const deliverableLate: Rule<
  'deliverable-late',
  DocumentArgs & { readonly submitted: string; readonly days: number }
> = {
  id: 'deliverable-late',
  severity: 'warning',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args, about } of deliverableRows(context)) {
      if (row.standing !== 'late') continue
      report(
        at,
        { ...args, submitted: row.submitted ?? '', days: row.daysLate ?? 0 },
        { ...about, entry: row.entry },
      )
    }
  },
}
