import type { Path } from '../../model/finding.ts'
import { commitments, placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

export type IdSpace = 'task' | 'quota' | 'milestone' | 'action' | 'indicator' | 'deliverable'

/** Ids name one thing each: tasks and safeguards share one space, quotas and milestones have one per task. */
export const duplicateId: Rule<'duplicate-id', { id: string; space: IdSpace }> = {
  id: 'duplicate-id',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    const look = (
      space: IdSpace,
      things: readonly { value: { id: string }; path: Path }[],
      task?: string,
    ) => {
      const seen = new Set<string>()
      for (const { value, path } of things) {
        if (seen.has(value.id))
          report(
            { file, path: [...path, 'id'] },
            { id: value.id, space },
            { task: task ?? (space === 'task' ? value.id : undefined) },
          )
        seen.add(value.id)
      }
    }
    const tasks = commitments(plan)
    look('action', placed(plan.actions, ['actions']))
    look('task', tasks)
    for (const { value, path } of tasks) {
      look('quota', placed(value.quotas, [...path, 'quotas']), value.id)
      look('milestone', placed(value.milestones, [...path, 'milestones']), value.id)
    }
    look('indicator', placed(plan.indicators, ['indicators']))
    look('deliverable', placed(plan.deliverables, ['deliverables']))
  },
}
