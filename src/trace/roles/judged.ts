import type { Located } from '../find-clauses.ts'
import type { ActionPointer, TaskPointer } from '../subjects.ts'
import type { Mismatch } from '../trace-result.ts'

export const ROLES = ['lead', 'support', 'responsible'] as const
export type Role = (typeof ROLES)[number]

export type LocatedTask = Located<TaskPointer>
/** Whatever has units in roles. */
export type Holder = Located<TaskPointer | ActionPointer>

/** A unit of a task, whether the document agrees in one way of looking, and what it says instead. */
export interface Judged {
  readonly agrees: boolean
  readonly mismatch: Mismatch
}

/** A unit as the plan has it: in its role, the how manieth from 0. */
export interface RoleUnit {
  readonly role: Role
  readonly index: number
  readonly unit: string
}

export function unitsOf({ pointer: { item } }: Holder): RoleUnit[] {
  return ROLES.flatMap((role) => (item[role] ?? []).map((unit, index) => ({ role, index, unit })))
}

/** `found` is what the document says instead; the line is that of the clause where none is given. */
export function mismatchOf(
  { pointer: { about, path }, clause }: Holder,
  { role, index, unit }: RoleUnit,
  found: string | null,
  line = clause.paragraph.line,
): Mismatch {
  return { about, path: [...path, role, index], field: `${role}/${index}`, expected: unit, found, line }
}

/** How far a way of looking is trusted: its share of units that do not agree, and how many it must tell of. */
export interface Trust {
  readonly slips: number
  readonly fewest: number
}

/** A single unit that does not agree is a slip in any way of looking that tells of enough of them. */
export function isTrusted(judged: readonly Judged[], { slips, fewest }: Trust): boolean {
  const wrong = judged.filter(({ agrees }) => !agrees).length
  return judged.length >= fewest && wrong <= Math.max(1, judged.length * slips)
}
