import { indicatorRows, type LevelArgs } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** The newest observation lies below the straight line to the next target (semantics.md section 8). */
export const indicatorBehind: Rule<'indicator-behind', LevelArgs & { readonly expected: number }> = {
  id: 'indicator-behind',
  severity: 'warning',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args } of indicatorRows(context)) {
      if (row.standing !== 'behind') continue
      report(at, { ...args, expected: row.expected ?? 0 }, { entry: row.entry })
    }
  },
}
