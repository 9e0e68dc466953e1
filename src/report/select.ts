import type { ComplianceReport, ComplianceRow } from '../model/report.ts'

/** Which rows of a report are asked for; units and totals stay those of the whole plan. */
export interface Selection {
  /** Names that mean the unit: its own, its successors', or a group's. */
  readonly units?: ReadonlySet<string>
  readonly task?: string
  /** Only what is overdue: missed obligations and targets, missing or late documents, overdue milestones. */
  readonly overdue?: boolean
}

function concerns(
  row: { unit: string; units?: readonly string[]; group?: string },
  units: ReadonlySet<string>,
) {
  return [row.unit, ...(row.units ?? []), ...(row.group === undefined ? [] : [row.group])].some((name) =>
    units.has(name),
  )
}

/** Keeps the rows that a selection asks for, in their order. */
export function selectRows(report: ComplianceReport, selection: Selection): ComplianceReport {
  const { units, task, overdue = false } = selection
  const fits = (row: { unit: string; units?: readonly string[]; group?: string; task?: string }) =>
    (units === undefined || concerns(row, units)) && (task === undefined || row.task === task)
  const obligations = report.obligations.filter((row) => fits(row) && (!overdue || row.standing === 'missed'))
  const qualitative = report.qualitative.filter((row) => fits(row) && !overdue)
  const ofTasks = new Set([...report.obligations, ...report.qualitative].filter(fits).map((row) => row.task))
  const ofQuotas = new Set(obligations.map(groupKey))
  const narrowed = units !== undefined || task !== undefined
  return {
    ...report,
    obligations,
    qualitative,
    indicators: report.indicators.filter((row) => !narrowed && (!overdue || row.standing === 'missed')),
    deliverables: report.deliverables.filter(
      (row) => fits(row) && (!overdue || row.standing === 'missing' || row.standing === 'late'),
    ),
    milestones: report.milestones.filter(
      (row) => (!narrowed || ofTasks.has(row.task)) && (!overdue || row.overdue === true),
    ),
    groups: report.groups.filter((line) => (!narrowed && !overdue) || ofQuotas.has(groupKey(line))),
  }
}

function groupKey(row: Pick<ComplianceRow, 'task' | 'quota' | 'group'>): string {
  return `${row.task}/${row.quota}/${row.group ?? ''}`
}
