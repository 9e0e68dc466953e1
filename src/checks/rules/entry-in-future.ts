import type { Rule } from '../rule.ts'

/** What is noted as done lies in the past; until then it is not counted (semantics.md 12.17). */
export const entryInFuture: Rule<'entry-in-future', { date: string; asOf: string; planned: boolean }> = {
  id: 'entry-in-future',
  severity: 'warning',
  group: 'log',
  entries({ asOf }, report) {
    return {
      fact(fact, at) {
        if (fact.date <= asOf || (fact.kind === 'activity' && fact.status === 'planned')) return
        report(at(['date']), { date: fact.date, asOf, planned: fact.kind === 'activity' })
      },
    }
  },
}
