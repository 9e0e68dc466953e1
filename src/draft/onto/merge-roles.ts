import type { Task } from '../../model/plan.ts'
import type { Taken } from './merged.ts'

const ROLES = ['lead', 'support', 'responsible'] as const

/** A name of the draft as the plan has it: an alias of a known unit is that unit. */
export type Canonical = (name: string) => string

/** Whoever leads, supports or is responsible: tasks and actions. */
export type Roles = Pick<Task, (typeof ROLES)[number] | 'inherit'>

export interface RolesEdition {
  readonly fresh: Roles
  readonly was: Roles | undefined
  readonly canonical: Canonical
  /** Whether the new ones may be taken where it is not known what the older document said. */
  readonly mayBeNew: boolean
  /** People gave each of several tasks of the clause its own units: only those of the document follow it. */
  readonly isSplit: boolean
}

/** Roles stay as they are written where the documents did not change them, or changed them to the same units. */
export function takeRoles(item: Roles, { fresh, was, canonical, mayBeNew, isSplit }: RolesEdition): Taken[] {
  const names = (of: Roles, role: (typeof ROLES)[number]): string[] => (of[role] ?? []).map(canonical)
  const alike = (a: Roles, b: Roles): boolean =>
    ROLES.every((role) => sameNames(names(a, role), names(b, role)))
  // A draft that names nobody has not read that nobody is responsible.
  const silent = ROLES.every((role) => names(fresh, role).length === 0)
  if (silent || alike(item, fresh)) return []
  if (was === undefined ? !mayBeNew || isSplit : alike(was, fresh) || (isSplit && !alike(was, item)))
    return []
  for (const role of ROLES) {
    const named = names(fresh, role)
    if (named.length === 0) delete item[role]
    else item[role] = named
  }
  // Who is named for a task no longer follows from its action.
  if (item.lead !== undefined) delete item.inherit
  return ROLES.map((role) => ({ to: [role], from: [role] }))
}

function sameNames(old: readonly string[], fresh: readonly string[]): boolean {
  const known = new Set(old)
  return known.size === new Set(fresh).size && fresh.every((name) => known.has(name))
}
