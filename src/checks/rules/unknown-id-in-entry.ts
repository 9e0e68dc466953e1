import { similarNames } from '../../phrases/similar-names.ts'
import type { Rule } from '../rule.ts'

type ReferredThing = 'deliverable' | 'indicator' | 'quota' | 'milestone'

interface Args {
  readonly what: ReferredThing
  readonly id: string
  readonly similar: readonly string[]
}

/** Documents, indicators, quotas and milestones that entries name are those of the plan. */
export const unknownIdInEntry: Rule<'unknown-id-in-entry', Args> = {
  id: 'unknown-id-in-entry',
  severity: 'error',
  group: 'log',
  entries({ plan, book }, report) {
    const ids = (things: readonly { readonly id: string }[] | undefined) =>
      new Set((things ?? []).map(({ id }) => id))
    const deliverables = ids(plan.deliverables)
    const indicators = ids(plan.indicators)
    return {
      fact(fact, at) {
        const look = (
          what: ReferredThing,
          id: string | undefined,
          known: ReadonlySet<string>,
          task?: string,
        ) => {
          if (id === undefined || known.has(id)) return
          report(at([what]), { what, id, similar: similarNames(id, known) }, { task })
        }
        if (fact.kind === 'submission') look('deliverable', fact.deliverable, deliverables)
        if (fact.kind === 'observation') {
          look('indicator', fact.indicator, indicators)
          const task = book.tasks.get(fact.task ?? '')?.task
          if (task !== undefined) look('quota', fact.quota, ids(task.quotas), task.id)
        }
        if (fact.kind === 'progress') {
          const task = book.tasks.get(fact.task)?.task
          if (task !== undefined) look('milestone', fact.milestone, ids(task.milestones), task.id)
        }
      },
    }
  },
}
