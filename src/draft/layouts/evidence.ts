import type { Line } from '../lines.ts'
import { type Commitment, isNobody, ROLES } from '../outline.ts'

/** Tasks of running text that stand on their own. */
export function strongTasks(commitments: readonly Commitment[]): Commitment[] {
  return commitments.filter(({ kind, weak }) => kind === 'task' && weak === undefined)
}

/** The lines other than its own that say who is responsible for a clause, or by when. */
export function labelLines({ line, roles, due }: Commitment): Line[] {
  const lines = ROLES.flatMap((role) => roles[role].map((named) => named.line))
  return [...new Set([...lines, ...(due === undefined ? [] : [due.line])])].filter((other) => other !== line)
}

/** Whether the line of the clause itself says who is responsible for it. */
export function saysItself({ line, roles }: Commitment): boolean {
  return !isNobody(roles) && ROLES.some((role) => roles[role].some((named) => named.line === line))
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
