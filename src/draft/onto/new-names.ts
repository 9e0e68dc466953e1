import type { Deliverable, OpenPlan, Task } from '../../model/plan.ts'
import type { DraftPlan } from '../draft.ts'
import type { Roles } from './merge-roles.ts'

/** What names units, and what quotas need. */
export type Naming = Roles & Pick<Partial<Deliverable>, 'from'> & Pick<Task, 'quotas'>

/** Tells units and groups to add: those that the plan now names, and those that only the new document has. */
export function newNames(
  known: ReadonlyMap<string, string>,
  items: readonly Naming[],
  before: DraftPlan | undefined,
): (name: string) => boolean {
  const named = new Set(
    items.flatMap(({ lead = [], support = [], responsible = [], from = [] }) => [
      ...[...lead, ...support, ...responsible],
      ...(from === 'all' ? [] : from),
    ]),
  )
  const older = new Set([...(before?.units ?? []), ...(before?.groups ?? [])].map(({ name }) => name))
  return (name) => !known.has(name) && (named.has(name) || !older.has(name))
}

/** Units and groups of a plan under all their names. */
export function namesOf({ units, groups = [] }: OpenPlan): ReadonlyMap<string, string> {
  return new Map(
    [...units, ...groups].flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((one): [string, string] => [one, name]),
    ),
  )
}
