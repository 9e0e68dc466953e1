import { milestones } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly milestone: string
  readonly by: string
  readonly state: 'not-started' | 'under-way' | 'done'
}

/** The day of a milestone is over and no progress says that it is done (semantics.md 12.26). */
export const milestoneOverdue: Rule<'milestone-overdue', Args> = {
  id: 'milestone-overdue',
  severity: 'warning',
  group: 'duties',
  plan({ plan, file, judgement }, report) {
    const rows = judgement?.milestones ?? []
    for (const { value: milestone, path, task } of milestones(plan)) {
      const row = rows.find((one) => one.task === task.id && one.id === milestone.id)
      if (row?.overdue === undefined || row.by === null) continue
      report(
        { file, path: [...path, 'by'] },
        { milestone: row.title, by: row.by, state: row.state },
        { task: task.id },
      )
    }
  },
}
