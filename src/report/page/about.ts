import type { ComplianceRow, DeliverableRow, QualitativeRow } from '../../model/report.ts'
import { isOpen } from '../compliance/standing-counts.ts'
import type { PageContext } from './context.ts'
import type { About } from './page.ts'

/** Everything that is judged and not met, whatever its standing. */
export const OPEN = 'open'

/** What an obligation is found by: its units and group, its action, its standing and light. */
export function aboutObligation(row: ComplianceRow, context: PageContext): About {
  const open = isOpen(row) ? [OPEN] : []
  return { ...aboutTask(row, context), standings: [row.standing, lightFilter(row.light), ...open] }
}

export function aboutRecord(row: QualitativeRow, context: PageContext): About {
  return { ...aboutTask(row, context), standings: [row.standing] }
}

export function aboutDocument(row: DeliverableRow): About {
  const open = row.standing === 'missing' || row.standing === 'due-soon' ? [OPEN] : []
  return { units: unitsOf(row), standings: [row.standing, ...open] }
}

export function lightFilter(light: string): string {
  return `light-${light}`
}

export function actionOf(task: string, { plan }: PageContext): string | undefined {
  const action = plan.tasks.find(({ id }) => id === task)?.action
  return plan.actions?.find(({ id }) => id === action)?.title
}

function aboutTask(row: ComplianceRow | QualitativeRow, context: PageContext): About {
  const action = actionOf(row.task, context)
  return { units: unitsOf(row), ...(action === undefined ? {} : { action }) }
}

function unitsOf(row: { unit: string; units?: readonly string[]; group?: string }): string[] {
  return [...(row.units ?? [row.unit]), ...(row.group === undefined ? [] : [row.group])]
}
