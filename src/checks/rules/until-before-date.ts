import type { Rule } from '../rule.ts'

/** An activity ends on or after its first day. */
export const untilBeforeDate: Rule<'until-before-date', { date: string; until: string }> = {
  id: 'until-before-date',
  severity: 'error',
  group: 'log',
  entries(_context, report) {
    return {
      fact(fact, at) {
        if (fact.kind !== 'activity' || fact.until === undefined || fact.until >= fact.date) return
        report(at(['until']), { date: fact.date, until: fact.until }, { unit: fact.units[0] })
      },
    }
  },
}
