import { dueDays } from '../../compliance/deliverables.ts'
import { yearOf } from '../../model/civil-date.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly deliverable: string
  readonly stated: number | undefined
  /** Years in which the document falls due. */
  readonly years: readonly number[]
}

/** `for` says for which year's due day a document was handed in (semantics.md 12.28). */
export const submissionYear: Rule<'submission-year', Args> = {
  id: 'submission-year',
  severity: 'error',
  group: 'log',
  entries({ plan }, report) {
    const known = new Map(
      (plan.deliverables ?? []).map((one) => [
        one.id,
        { title: one.title, once: typeof one.due === 'string', years: dueDays(plan, one).map(yearOf) },
      ]),
    )
    return {
      fact(fact, at) {
        if (fact.kind !== 'submission') return
        const deliverable = known.get(fact.deliverable)
        if (deliverable === undefined || (fact.for === undefined && deliverable.once)) return
        if (fact.for !== undefined && deliverable.years.includes(fact.for)) return
        const { title, years } = deliverable
        report(at(['for']), { deliverable: title, stated: fact.for, years }, { unit: fact.unit })
      },
    }
  },
}
