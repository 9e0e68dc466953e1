import type { ComplianceRow } from '../../model/report.ts'
import type { Block, Column, Row, Table } from '../doc.ts'
import { remarkOf } from '../remark.ts'
import { standingCell } from '../standing-cells.ts'
import { byAction } from './by-action.ts'
import { type ReportContext, sectionHeading } from './context.ts'
import { amountCell, basisOf, lackingCell, requirementOf, targetCell } from './figures.ts'
import { groupLine } from './standing-counts.ts'

/** Id of the table that holds every obligation once, and the key of its column of standings. */
export const OBLIGATIONS = 'obligations'
export const STANDING_COLUMN = 'standing'

/** Every obligation once, grouped by action: requirement, target, done, lacking, standing, and what it rests on. */
export function taskSection(context: ReportContext): Block[] {
  const { obligations } = context.report
  const heading = sectionHeading(context, 'tasks')
  if (obligations.length === 0) {
    return [heading, { kind: 'note', text: context.own.overview.noObligations }]
  }
  const rows = byAction(obligations, ({ task }) => task, context).flatMap(({ title, members }): Row[] => [
    { role: 'group', cells: [groupLine(title, members, context)] },
    ...members.map((row) => ({ ...obligationRow(row, context), id: row.id })),
  ])
  return [heading, { ...obligationTable(rows, context), id: OBLIGATIONS, main: true }]
}

/** A table of obligations; rows come from `obligationRow` with the same choice. */
export function obligationTable(
  rows: readonly Row[],
  { own }: ReportContext,
  { basis = true }: { readonly basis?: boolean } = {},
): Table {
  const { columns } = own
  const specs: Column[] = [
    { title: columns.id },
    { title: columns.task, grow: 3, merge: true },
    { title: columns.accountable, grow: 1 },
    { title: columns.requirement, grow: 2 },
    { title: columns.due, priority: 2 },
    { title: columns.target, align: 'right' },
    { title: columns.done, align: 'right' },
    { title: columns.lacking, align: 'right' },
    { title: columns.standing, key: STANDING_COLUMN },
    ...(basis ? [{ title: columns.basis, grow: 3, priority: 3 }] : []),
    { title: columns.remark, grow: 2, priority: 1 },
  ]
  return { kind: 'table', columns: specs, rows }
}

/** The id is what `explain` takes. */
export function obligationRow(
  row: ComplianceRow,
  context: ReportContext,
  { basis = true }: { readonly basis?: boolean } = {},
): Row {
  const { spoken } = context
  return {
    cells: [
      `${row.task}/${row.quota}`,
      spoken.tasks.get(row.task)?.title ?? '',
      row.unit,
      requirementOf(row, context),
      { kind: 'date', value: row.window.to },
      targetCell(row, context),
      amountCell(row, context),
      lackingCell(row, context),
      standingCell(row, spoken.words),
      ...(basis ? [basisOf(row, context)] : []),
      remarkOf(row, spoken, 'circumstances'),
    ],
  }
}
