import { nearest } from '../model/nearest.ts'
import { commitmentsOf, type Plan, type Task } from '../model/plan.ts'
import { similarNames } from '../phrases/similar-names.ts'
import { type UnitRegistry, unitRegistry } from '../source/unit-registry.ts'
import { usageError } from './usage-errors.ts'

/** A unit or group that the command line names, and every name that stands where it stood. */
export interface NamedUnit {
  readonly name: string
  /** The unit and its successors. */
  readonly line: readonly string[]
  /** Units in whose place it stands: those whose successor it is, those whose successors they were, and so on. */
  readonly former: readonly string[]
}

/** A unit under any of its names; one that the plan does not know ends the command with the nearest ones. */
export function unitNamed(plan: Plan, typed: string, registry: UnitRegistry = unitRegistry(plan)): NamedUnit {
  const meaning = registry.meaning(typed) ?? registry.meaning(typed.normalize('NFKC').trim())
  if (meaning === undefined) {
    throw usageError(2, 'no-such-unit', {
      unit: typed,
      plan: plan.id,
      nearest: similarNames(typed, unitNames(plan, registry)),
    })
  }
  if (meaning.kind === 'ambiguous') {
    throw usageError(2, 'ambiguous-unit', { unit: typed, candidates: meaning.candidates })
  }
  const { name } = meaning
  if (meaning.kind === 'group') return { name, line: [name], former: [] }
  const isFormer = (unit: string) => unit !== name && registry.succession(unit).includes(name)
  return { name, line: registry.succession(name), former: registry.units.filter(isFormer) }
}

function unitNames(plan: Plan, registry: UnitRegistry): string[] {
  const aliases = [...plan.units, ...(plan.groups ?? [])].flatMap((unit) => unit.aliases ?? [])
  return [...registry.order.keys(), ...aliases]
}

export function taskNamed(plan: Plan, typed: string): Task {
  const tasks = commitmentsOf(plan)
  const found = tasks.find(({ id }) => id === typed)
  if (found !== undefined) return found
  throw usageError(2, 'no-such-task', {
    task: typed,
    plan: plan.id,
    nearest: nearest(
      typed,
      tasks.map(({ id }) => id),
    ),
  })
}

/** "05-02" or "05-02/q1". An id holds no slash, so that the first one parts them. */
export function quotaNamed(plan: Plan, typed: string): { readonly task: Task; readonly quota?: string } {
  const cut = typed.indexOf('/')
  if (cut < 0) return { task: taskNamed(plan, typed) }
  const task = taskNamed(plan, typed.slice(0, cut))
  const quota = typed.slice(cut + 1)
  const ids = (task.quotas ?? []).map(({ id }) => id)
  if (ids.includes(quota)) return { task, quota }
  throw usageError(2, 'no-such-quota', { quota, task: task.id, quotas: ids })
}
