import type { Plan, Task } from '../../model/plan.ts'
import { commitmentsOf } from '../../model/plan.ts'
import type { UnitRegistry } from '../../source/unit-registry.ts'

/**
 * The tasks in which a unit, or one that it follows, has a part: its own first, then those that it supports. The
 * order is that of the document.
 */
export function tasksOfUnit(plan: Plan, registry: UnitRegistry, names: ReadonlySet<string>): Task[] {
  const means = (name: string) => {
    const meaning = registry.meaning(name)
    if (meaning === undefined || meaning.kind === 'ambiguous') return names.has(name)
    return meaning.kind === 'group'
      ? registry.members(meaning.name).some((member) => names.has(member))
      : names.has(meaning.name)
  }
  const inherited = ({ inherit, action }: Task) =>
    inherit === undefined ? [] : (plan.actions?.find(({ id }) => id === action)?.lead ?? [])
  const tasks = commitmentsOf(plan)
  const own = tasks.filter((task) =>
    [...(task.lead ?? []), ...(task.responsible ?? []), ...inherited(task)].some(means),
  )
  const supported = tasks.filter((task) => !own.includes(task) && (task.support ?? []).some(means))
  return [...own, ...supported]
}
