import { accountableNames } from '../compliance/obligations.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { ComplianceReport } from '../model/report.ts'
import type { PlanWords } from './plan-words.ts'

/** Something of a task that falls due on a day of its own. */
export interface TaskDeadline {
  readonly due: CivilDate
  readonly what: string
  readonly who: readonly string[]
}

/**
 * Quotas with a due day that are not met, milestones that are not done, and due days of tasks that are not past,
 * in the order of their days. A due day of a task has no verdict, so that it is not called late.
 */
export function taskDeadlines(report: ComplianceReport, plan: PlanWords): TaskDeadline[] {
  const found = [...plan.tasks.values()].flatMap((task): TaskDeadline[] => {
    const who = accountableNames(plan.plan, task)
    const milestones = report.milestones
      .filter((row) => row.task === task.id && row.state !== 'done')
      .flatMap(({ by, title }) => (by === null ? [] : [{ due: by, what: `${task.id} ${title}`, who }]))
    const quotas = (task.quotas ?? []).flatMap((quota): TaskDeadline[] => {
      if (quota.by === undefined) return []
      const open = report.obligations.filter(
        (row) => row.task === task.id && row.quota === quota.id && row.standing !== 'met',
      )
      const lacking = open.map(({ unit }) => unit)
      return open.length === 0
        ? []
        : [{ due: quota.by, what: `${task.id} ${plan.requirement(quota)}`, who: lacking }]
    })
    const own =
      typeof task.due === 'string' && task.due >= report.asOf
        ? [{ due: task.due, what: plan.words.deadlines.taskDue(plan.taskTitle(task.id)), who }]
        : []
    return [...milestones, ...quotas, ...own]
  })
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}
