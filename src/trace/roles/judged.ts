import type { Located } from '../find-clauses.ts'
import type { TaskPointer } from '../subjects.ts'
import type { Mismatch } from '../trace-result.ts'

export const ROLES = ['lead', 'support', 'responsible'] as const
export type Role = (typeof ROLES)[number]

export type LocatedTask = Located<TaskPointer>

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

export function unitsOf({ pointer: { item } }: LocatedTask): RoleUnit[] {
  return ROLES.flatMap((role) => (item[role] ?? []).map((unit, index) => ({ role, index, unit })))
}

/** `found` is what the document says instead; the line is that of the clause where none is given. */
export function mismatchOf(
  { pointer: { about, path }, clause }: LocatedTask,
  { role, index, unit }: RoleUnit,
  found: string | null,
  line = clause.paragraph.line,
): Mismatch {
  return { about, path: [...path, role, index], field: `${role}/${index}`, expected: unit, found, line }
}
