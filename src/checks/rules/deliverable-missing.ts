import { type DocumentArgs, deliverableRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** The due day of a document is over and nothing was handed in (semantics.md section 9). */
export const deliverableMissing: Rule<'deliverable-missing', DocumentArgs> = {
  id: 'deliverable-missing',
  severity: 'error',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args, about } of deliverableRows(context))
      if (row.standing === 'missing') report(at, args, about)
  },
}
