import type { Path } from '../model/finding.ts'
import type { Action, Milestone, Plan, Quota, Task } from '../model/plan.ts'

/** Something in a plan and the way to it. */
export interface Placed<T> {
  readonly value: T
  readonly path: Path
}

export function placed<T>(list: readonly T[] | undefined, path: Path): Placed<T>[] {
  return (list ?? []).map((value, index) => ({ value, path: [...path, index] }))
}

/** Tasks and safeguards alike, in the order of the document. */
export function commitments(plan: Plan): Placed<Task>[] {
  return [...placed(plan.tasks, ['tasks']), ...placed(plan.safeguards, ['safeguards'])]
}

export interface QuotaPlace extends Placed<Quota> {
  readonly task: Task
}

export function quotas(plan: Plan): QuotaPlace[] {
  return commitments(plan).flatMap(({ value: task, path }) =>
    placed(task.quotas, [...path, 'quotas']).map((quota) => ({ ...quota, task })),
  )
}

export interface MilestonePlace extends Placed<Milestone> {
  readonly task: Task
}

export function milestones(plan: Plan): MilestonePlace[] {
  return commitments(plan).flatMap(({ value: task, path }) =>
    placed(task.milestones, [...path, 'milestones']).map((milestone) => ({ ...milestone, task })),
  )
}

export const ROLES = ['lead', 'responsible', 'support'] as const
export type Role = (typeof ROLES)[number]

/** Actions, tasks and safeguards: all that give units a role. */
export interface RoleHolder extends Placed<Action | Task> {
  /** Undefined for an action. */
  readonly task: string | undefined
}

export function roleHolders(plan: Plan): RoleHolder[] {
  return [
    ...placed(plan.actions, ['actions']).map((action) => ({ ...action, task: undefined })),
    ...commitments(plan).map((task) => ({ ...task, task: task.value.id })),
  ]
}

/** A unit's or group's name where a plan uses it: in a role or among those who hand in a document. */
export interface NameUse extends Placed<string> {
  readonly task: string | undefined
}

/** Every use of a name that must be listed under `units` or `groups`. */
export function nameUses(plan: Plan): NameUse[] {
  const inRoles = roleHolders(plan).flatMap(({ value, path, task }) =>
    ROLES.flatMap((role) => placed(value[role], [...path, role])).map((use) => ({ ...use, task })),
  )
  const reporters = placed(plan.deliverables, ['deliverables']).flatMap(({ value, path }) =>
    value.from === 'all'
      ? []
      : placed(value.from, [...path, 'from']).map((use) => ({ ...use, task: undefined })),
  )
  return [...inRoles, ...reporters]
}

/** All names that a plan gives to units and groups. */
export function knownNames(plan: Plan): Set<string> {
  const holders = [...plan.units, ...(plan.groups ?? [])]
  return new Set([
    ...holders.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ...(plan.groups ?? []).flatMap(({ members }) => members),
    ...plan.units.flatMap(({ successor }) => successor ?? []),
  ])
}
