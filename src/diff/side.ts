import type { Path } from '../model/finding.ts'
import type {
  Action,
  Deliverable,
  Group,
  Indicator,
  Milestone,
  Plan,
  Quota,
  Task,
  Unit,
} from '../model/plan.ts'

/** Safeguards are written like tasks: which of the two lists one stands in is a property of it. */
export type Commitment = Task & { readonly section: 'tasks' | 'safeguards' }

/** Everything in a plan that has an identity of its own, by its kind. */
export interface ItemTypes {
  plan: Plan
  unit: Unit
  group: Group
  parameter: { readonly value: number }
  register: { readonly places: string | readonly string[] }
  measure: { readonly unit: string }
  action: Action
  task: Commitment
  quota: Quota
  milestone: Milestone
  indicator: Indicator
  baseline: NonNullable<Indicator['baseline']>[number]
  target: Indicator['targets'][number]
  deliverable: Deliverable
}
export type Kind = keyof ItemTypes

/** An item and where it stands. `keys` identify it: ["05-02", "q1"] is quota q1 of task 05-02. */
export interface Item<K extends Kind = Kind> {
  readonly kind: K
  readonly keys: readonly string[]
  readonly value: ItemTypes[K]
  readonly path: Path
}

/** One of the two plans that are compared. */
export interface Side {
  readonly plan: Plan
  /** One name for a unit or group that both plans know, under whatever name it stands in this one. */
  meaning(name: string): string
  /** Whether a unit of this plan names it as its successor. */
  succeeds(name: string): boolean
}

/** Both plans, and the task that a part of a task belongs to. */
export interface Sides {
  readonly base: Side
  readonly revision: Side
  readonly tasks?: { readonly base: Task; readonly revision: Task }
}
