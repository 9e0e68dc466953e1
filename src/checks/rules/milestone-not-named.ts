import type { Rule } from '../rule.ts'

/** Where a task has several milestones, progress says which of them it means (semantics.md 12.26). */
export const milestoneNotNamed: Rule<'milestone-not-named', { milestones: readonly string[] }> = {
  id: 'milestone-not-named',
  severity: 'warning',
  group: 'log',
  entries({ book }, report) {
    return {
      fact(fact, at) {
        if (fact.kind !== 'progress' || fact.state === undefined || fact.milestone !== undefined) return
        const milestones = (book.tasks.get(fact.task)?.task.milestones ?? []).map(({ id }) => id)
        if (milestones.length > 1) report(at(['state']), { milestones }, { task: fact.task, unit: fact.unit })
      },
    }
  },
}
