import type { Plan, Task } from '../../model/plan.ts'
import type { DraftPlan } from '../draft.ts'
import { same } from './same.ts'

/** What became of the tasks and safeguards of a plan, by id. One that only moved in the document is kept. */
export interface Difference {
  readonly kept: readonly string[]
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export function differenceOf(plan: Plan, merged: DraftPlan): Difference {
  const before = byId(plan)
  const after = byId(merged)
  const both = [...after.keys()].filter((id) => before.has(id))
  const isSame = (id: string): boolean => same(asked(before.get(id)), asked(after.get(id)))
  return {
    kept: both.filter(isSame),
    changed: both.filter((id) => !isSame(id)),
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  }
}

/** All but the marks of the clause. */
function asked(task: Task | undefined): object {
  const { source: _, text: __, ...others } = task ?? {}
  return others
}

function byId({ tasks = [], safeguards = [] }: DraftPlan): ReadonlyMap<string, Task> {
  return new Map([...tasks, ...safeguards].map((task) => [task.id, task]))
}
