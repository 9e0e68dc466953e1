import type { Rule } from '../rule.ts'

/** What was done is claimed with evidence; without it the figure is marked as to be verified (semantics.md 12.19). No activity is named for a milestone. */
export const evidenceLacking: Rule<'evidence-lacking', { activity: string | undefined }> = {
  id: 'evidence-lacking',
  severity: 'warning',
  group: 'evidence',
  entries({ book, asOf }, report) {
    return {
      fact(fact, at) {
        if ((fact.evidence ?? []).length > 0 || fact.date > asOf) return
        if (fact.kind === 'activity' && fact.status !== 'planned')
          report(at(['evidence']), { activity: fact.title }, { unit: fact.units[0] })
        if (fact.kind === 'progress' && fact.state === 'done') {
          const milestones = book.tasks.get(fact.task)?.task.milestones ?? []
          if (milestones.length > 0)
            report(at(['evidence']), { activity: undefined }, { unit: fact.unit, task: fact.task })
        }
      },
    }
  },
}
