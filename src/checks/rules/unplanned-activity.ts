import type { Rule } from '../rule.ts'

/** An activity that names no task is listed as unplanned and feeds nothing. */
export const unplannedActivity: Rule<'unplanned-activity', { title: string }> = {
  id: 'unplanned-activity',
  severity: 'info',
  group: 'log',
  entries(_context, report) {
    return {
      fact(fact, at) {
        if (fact.kind !== 'activity' || (fact.tasks ?? []).length > 0) return
        report(at(['tasks']), { title: fact.title }, { unit: fact.units[0] })
      },
    }
  },
}
