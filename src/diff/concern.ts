import type { Deliverable, Task } from '../model/plan.ts'
import type { Item, Side, Sides } from './side.ts'

export interface Concern {
  readonly units: readonly string[]
  readonly supports: readonly string[]
}

/** Whom a change concerns: who is accountable in either version, and who supports. */
export function concernOf(base: Item | undefined, revision: Item | undefined, sides: Sides): Concern {
  const units = new Set([
    ...accountable(base, sides.base, sides.tasks?.base),
    ...accountable(revision, sides.revision, sides.tasks?.revision),
  ])
  const supports = [
    ...supporting(base, sides.base, sides.tasks?.base),
    ...supporting(revision, sides.revision, sides.tasks?.revision),
  ]
  return { units: [...units], supports: [...new Set(supports)].filter((name) => !units.has(name)) }
}

function accountable(item: Item | undefined, side: Side, owner: Task | undefined): string[] {
  if (item === undefined) return []
  switch (item.kind) {
    case 'unit':
    case 'group':
      return [side.meaning(item.keys[0]!)]
    case 'action':
    case 'task':
      return leadsOf(item.value as Task, side)
    case 'quota':
    case 'milestone':
      return owner === undefined ? [] : leadsOf(owner, side)
    case 'deliverable': {
      const { from } = item.value as Deliverable
      return from === 'all' ? [] : from.map(side.meaning)
    }
    default:
      return []
  }
}

function leadsOf({ lead = [], responsible = [], inherit, action }: Task, side: Side): string[] {
  const own = inherit === undefined ? [] : (side.plan.actions?.find(({ id }) => id === action)?.lead ?? [])
  return [...own, ...lead, ...responsible].map(side.meaning)
}

function supporting(item: Item | undefined, side: Side, owner: Task | undefined): string[] {
  const task = item?.kind === 'task' || item?.kind === 'action' ? (item.value as Task) : owner
  return item === undefined ? [] : (task?.support ?? []).map(side.meaning)
}
