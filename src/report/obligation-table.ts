import type { ComplianceReport, ComplianceRow } from '../model/report.ts'
import type { Cell, Column, Row, Table } from './doc.ts'
import { amountBelow } from './format-number.ts'
import type { PlanWords } from './plan-words.ts'
import { daysLeftCell, remarkOf } from './remark.ts'
import { standingCell } from './standing-cells.ts'

/** How rows are gathered under a line of their own, and what the first column tells. */
export interface ObligationView {
  readonly heading: (row: ComplianceRow) => string
  readonly first: { readonly title: string; readonly cell: (row: ComplianceRow) => Cell }
}

/** Done, target, standing, days left and what is lacking, one obligation a row. */
export function obligationTable(
  rows: readonly ComplianceRow[],
  report: ComplianceReport,
  plan: PlanWords,
  view: ObligationView,
): Table {
  const { columns } = plan.words.status
  const specs: Column[] = [
    { title: view.first.title, grow: 2 },
    { title: columns.done, align: 'right' },
    { title: columns.target, align: 'right' },
    { title: columns.standing },
    { title: columns.left, align: 'right', priority: 1 },
    { title: columns.remark, grow: 2, priority: 2 },
  ]
  const drawn: Row[] = []
  let heading: string | undefined
  for (const row of rows) {
    const own = view.heading(row)
    if (own !== heading && own !== '') drawn.push({ cells: [own], role: 'group' })
    heading = own
    drawn.push({
      cells: [
        view.first.cell(row),
        amountCell(row, row.amount === null ? null : amountBelow(row.amount, row.target), plan),
        amountCell(row, row.target, plan),
        standingCell(row, plan.words),
        daysLeftCell(row, report),
        remarkOf(row, plan),
      ],
    })
  }
  return { kind: 'table', columns: specs, rows: drawn }
}

function amountCell(row: ComplianceRow, value: number | null, plan: PlanWords): Cell {
  return value === null ? { kind: 'number', value } : { kind: 'number', value, unit: plan.unitOf(row, value) }
}

/** Rows of one task stand together, in the order of the plan. */
export function inTaskOrder<Row extends { readonly task: string }>(
  rows: readonly Row[],
  plan: PlanWords,
): Row[] {
  const place = new Map([...plan.tasks.keys()].map((id, index) => [id, index]))
  return [...rows].sort((a, b) => (place.get(a.task) ?? 0) - (place.get(b.task) ?? 0))
}
