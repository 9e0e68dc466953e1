import { lightOf } from '../../compliance/standing.ts'
import { type ComplianceRow, type Light, STANDINGS, type Standing } from '../../model/report.ts'
import { formatRate } from '../format-number.ts'
import type { ReportContext } from './context.ts'

/** The standings that are judged, worst last, and those that a rate leaves out (semantics.md section 10). */
export const JUDGED = ['met', 'on-track', 'due-soon', 'behind', 'far-behind', 'short', 'missed'] as const
export const LEFT_OUT = ['upcoming', 'before-issue', 'unknown'] as const

/** Judged and not met: what is still owed. */
const OPEN: ReadonlySet<Standing> = new Set(JUDGED.filter((standing) => standing !== 'met'))

/** The lights, the worst first, with the standings that show them. */
export const LIGHTS: readonly { readonly light: Light; readonly standings: readonly Standing[] }[] = (
  ['red', 'yellow', 'blue', 'green', 'grey'] as const
).map((light) => ({ light, standings: STANDINGS.filter((standing) => lightOf(standing) === light) }))

export function isOpen({ standing }: Pick<ComplianceRow, 'standing'>): boolean {
  return OPEN.has(standing)
}

export function countOf(
  rows: readonly Pick<ComplianceRow, 'standing'>[],
  standings: readonly Standing[],
): number {
  return rows.filter(({ standing }) => standings.includes(standing)).length
}

/** The line that heads rows of one action or unit: how many are due, how many are met. */
export function groupLine(title: string, rows: readonly ComplianceRow[], { own }: ReportContext): string {
  const [due, met] = [countOf(rows, JUDGED), countOf(rows, ['met'])]
  return due === 0
    ? own.tasks.groupTitle({ title, count: rows.length })
    : own.tasks.groupLine({ title, due, met, rate: formatRate(met, due) })
}
