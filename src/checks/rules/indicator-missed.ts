import { indicatorRows, type LevelArgs } from '../owed.ts'
import type { Rule } from '../rule.ts'

/** The day of a target is over and no observation up to then reached it. */
export const indicatorMissed: Rule<'indicator-missed', LevelArgs> = {
  id: 'indicator-missed',
  severity: 'error',
  group: 'duties',
  plan(context, report) {
    for (const { row, at, args } of indicatorRows(context))
      if (row.standing === 'missed') report(at, args, { entry: row.entry })
  },
}
