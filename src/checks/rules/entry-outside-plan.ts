import { yearOf } from '../../model/civil-date.ts'
import { yearWindow } from '../../model/window.ts'
import type { Rule } from '../rule.ts'

/** An activity outside the years of the plan feeds none of its quotas. */
export const entryOutsidePlan: Rule<'entry-outside-plan', { date: string; from: string; to: string }> = {
  id: 'entry-outside-plan',
  severity: 'warning',
  group: 'log',
  entries({ plan: { period } }, report) {
    // A year is whole even where the plan begins or ends inside it.
    const { from } = yearWindow(yearOf(period.from))
    const { to } = yearWindow(yearOf(period.to))
    return {
      fact(fact, at) {
        if ((fact.kind !== 'activity' && fact.kind !== 'progress') || (from <= fact.date && fact.date <= to))
          return
        report(at(['date']), { date: fact.date, ...period })
      },
    }
  },
}
