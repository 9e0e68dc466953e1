import type { Line } from '../lines.ts'
import { type Commitment, isNobody, ROLES } from '../outline.ts'

/** Tasks of running text that stand on their own. */
export function strongTasks(commitments: readonly Commitment[]): Commitment[] {
  return commitments.filter(({ kind, weak }) => kind === 'task' && weak === undefined)
}

/** The lines other than its own that say who is responsible for a clause, or by when. */
export function labelLines({ line, roles, due }: Commitment): Line[] {
  const lines = ROLES.flatMap((role) => roles[role].map((named) => named.line))
  const all = new Set([...lines, ...(due === undefined ? [] : [due.line])])
  return [...all].filter((other) => other !== line && other.index > line.index)
}

/** Whether the heading above a clause names the unit that it falls to. */
export function isUnderUnit({ line, section, roles: { lead } }: Commitment): boolean {
  return (
    section === undefined &&
    lead.length > 0 &&
    lead.every((unit) => unit.line.index < line.index && !/:/.test(unit.line.plain))
  )
}

/** Whether the line of the clause itself says who is responsible for it. */
export function saysItself({ line, roles }: Commitment): boolean {
  return !isNobody(roles) && ROLES.some((role) => roles[role].some((named) => named.line === line))
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
