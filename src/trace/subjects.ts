import { comparable } from '../document/comparable.ts'
import type { Path } from '../model/finding.ts'
import type { Action, Deliverable, Indicator, Plan, Task } from '../model/plan.ts'
import type { About, Subject } from './trace-result.ts'

/** Something in the plan that points to a clause. */
export interface Pointer extends Subject {
  readonly item: Task | Action | Indicator | Deliverable
  /** Normalised; undefined where the plan gives none. */
  readonly anchor: string | undefined
  readonly stamp: string | undefined
}

export interface TaskPointer extends Pointer {
  readonly item: Task
}

export interface ActionPointer extends Pointer {
  readonly item: Action
}

export function taskPointers(plan: Plan): TaskPointer[] {
  return pointers(plan.tasks, 'tasks', (task) => ({ task: task.id }))
}

export function safeguardPointers(plan: Plan): TaskPointer[] {
  return pointers(plan.safeguards ?? [], 'safeguards', (task) => ({ safeguard: task.id }))
}

export function actionPointers(plan: Plan): ActionPointer[] {
  return pointers(plan.actions ?? [], 'actions', (action) => ({ action: action.id }))
}

export function indicatorPointers(plan: Plan): (Pointer & { readonly item: Indicator })[] {
  return pointers(plan.indicators ?? [], 'indicators', (indicator) => ({ indicator: indicator.id }))
}

export function deliverablePointers(plan: Plan): (Pointer & { readonly item: Deliverable })[] {
  return pointers(plan.deliverables ?? [], 'deliverables', (deliverable) => ({ deliverable: deliverable.id }))
}

function pointers<Item extends Pointer['item']>(
  items: readonly Item[],
  key: string,
  about: (item: Item) => About,
): (Pointer & { readonly item: Item })[] {
  return items.map((item, index) => {
    const path: Path = [key, index]
    const anchor = item.source?.anchor
    return {
      item,
      about: about(item),
      path,
      anchor: comparable(anchor ?? '') || undefined,
      stamp: item.source?.stamp,
    }
  })
}
