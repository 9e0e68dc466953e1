import { yearOf } from '../../model/civil-date.ts'
import type { Path } from '../../model/finding.ts'
import { contains } from '../../model/window.ts'
import { commitments, milestones, placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

type DatedThing = 'task' | 'milestone' | 'target' | 'deliverable'

interface Args {
  readonly what: DatedThing
  /** A day, or the first year of a yearly document. */
  readonly date: string
  readonly from: string
  readonly to: string
}

/** Due days of tasks, milestones, targets and documents lie inside the plan's period. */
export const dateOutsidePlan: Rule<'date-outside-plan', Args> = {
  id: 'date-outside-plan',
  severity: 'warning',
  group: 'plan',
  plan({ plan, file }, report) {
    const { from, to } = plan.period
    const look = (what: DatedThing, date: string | null | undefined, path: Path, task?: string) => {
      if (date === undefined || date === null || contains(plan.period, date)) return
      report({ file, path }, { what, date, from, to }, { task })
    }
    for (const { value, path } of commitments(plan)) look('task', value.due, [...path, 'due'], value.id)
    for (const { value, path, task } of milestones(plan))
      look('milestone', value.by, [...path, 'by'], task.id)
    for (const { value, path } of placed(plan.indicators, ['indicators'])) {
      for (const target of placed(value.targets, [...path, 'targets']))
        look('target', target.value.by, [...target.path, 'by'])
    }
    for (const { value, path } of placed(plan.deliverables, ['deliverables'])) {
      if (typeof value.due === 'string') look('deliverable', value.due, [...path, 'due'])
      else if (value.due.first < yearOf(from) || value.due.first > yearOf(to)) {
        report(
          { file, path: [...path, 'due', 'first'] },
          { what: 'deliverable', date: String(value.due.first), from, to },
        )
      }
    }
  },
}
