import { type OwedArgs, owedRows } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** The window is open, and less was done than its elapsed share asks for (semantics.md section 7). */
export const obligationBehind: Rule<'obligation-behind', OwedArgs & { readonly far: boolean }> = {
  id: 'obligation-behind',
  severity: 'warning',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args, about } of owedRows(context)) {
      const far = row.standing === 'far-behind'
      if (far || row.standing === 'behind') report(at, { ...args, far }, about)
    }
  },
}
