import type { Progress } from '../model/entry.ts'
import { commitmentsOf, type Milestone, type Plan, type Task } from '../model/plan.ts'
import type { MilestoneRow } from '../model/report.ts'
import { lacksEvidence } from './fill-bins.ts'
import type { Tally } from './tally.ts'

/** Every milestone with the state of its newest progress entry (semantics.md section 8 and 12.26). */
export function milestoneRows(
  plan: Plan,
  tally: Tally,
  evidenceExists: (path: string) => boolean,
): MilestoneRow[] {
  return commitmentsOf(plan).flatMap((task) =>
    (task.milestones ?? []).map((milestone) => {
      const newest = newestProgress(task, milestone, tally)
      const state = newest?.state ?? 'not-started'
      const by = milestone.by ?? null
      return {
        task: task.id,
        id: milestone.id,
        title: milestone.title,
        by,
        state,
        ...(by !== null && tally.asOf > by && state !== 'done' ? { overdue: true as const } : {}),
        ...(newest !== undefined && lacksEvidence(newest, evidenceExists) ? { toVerify: true as const } : {}),
        ...(newest === undefined ? {} : { entry: newest.id }),
      }
    }),
  )
}

/** A progress entry may name the milestone, else it means the task's only one. */
function newestProgress(task: Task, milestone: Milestone, tally: Tally): Progress | undefined {
  const isMeant = (one: Progress) =>
    one.milestone === undefined ? task.milestones?.length === 1 : one.milestone === milestone.id
  return (tally.progress.get(task.id) ?? [])
    .filter((one) => one.state !== undefined && isMeant(one))
    .reduce<Progress | undefined>(
      (best, one) => (best === undefined || one.date >= best.date ? one : best),
      undefined,
    )
}
