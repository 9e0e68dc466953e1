import { boundOf, paceOf } from '../../compliance/standing.ts'
import { fraction, toNumber } from '../../model/fraction.ts'
import type { ComplianceRow } from '../../model/report.ts'
import { byAction } from '../compliance/by-action.ts'
import { amountCell, lackingCell, requirementOf, targetCell } from '../compliance/figures.ts'
import { worstFirst } from '../compliance/unit-section.ts'
import { remarkOf } from '../remark.ts'
import { standingCell } from '../standing-cells.ts'
import { aboutObligation } from './about.ts'
import { OBLIGATION_TABLE, obligationAddress } from './addresses.ts'
import type { PageContext } from './context.ts'
import { entriesCell } from './entry-links.ts'
import type { PageCell, PageGroup, PageRow, PageSection } from './page.ts'

/** Every obligation once, by quota, with the entries that it rests on: what all other figures lead to. */
export function obligationSection(context: PageContext): PageSection {
  const { report, own, page } = context
  const { columns } = own
  const title = page.sections.obligations
  if (report.obligations.length === 0) {
    return { id: 'details', title, parts: [{ kind: 'note', text: own.overview.noObligations }] }
  }
  const groups = byAction(report.obligations, ({ task }) => task, context).flatMap(({ members }) =>
    byQuota(members).map(
      (rows): PageGroup => ({ title: quotaTitle(rows[0]!, context), rows: drawn(rows, context) }),
    ),
  )
  return {
    id: 'details',
    title,
    parts: [
      {
        kind: 'table',
        id: OBLIGATION_TABLE,
        caption: title,
        columns: [
          { title: columns.accountable },
          { title: columns.due },
          { title: columns.target, align: 'right' },
          { title: columns.done, align: 'right' },
          { title: columns.lacking, align: 'right' },
          { title: page.columns.pace },
          { title: columns.standing },
          { title: columns.remark },
          { title: columns.basis },
        ],
        groups,
      },
    ],
  }
}

/** Rows of one task and quota, in the order in which they stand. */
export function byQuota<Row extends { task: string; quota: string }>(rows: readonly Row[]): Row[][] {
  const quotas = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.task}/${row.quota}`
    const list = quotas.get(key)
    if (list === undefined) quotas.set(key, [row])
    else list.push(row)
  }
  return [...quotas.values()]
}

export function quotaTitle(row: ComplianceRow, context: PageContext): string {
  const title = context.spoken.tasks.get(row.task)?.title ?? ''
  return `${row.task}/${row.quota} ${title}:${requirementOf(row, context)}`
}

function drawn(rows: readonly ComplianceRow[], context: PageContext): PageRow[] {
  return worstFirst(rows).map((row) => obligationRow(row, context))
}

function obligationRow(row: ComplianceRow, context: PageContext): PageRow {
  const { spoken } = context
  return {
    id: obligationAddress(row.id),
    about: aboutObligation(row, context),
    cells: [
      row.unit,
      { kind: 'date', value: row.window.to },
      targetCell(row, context),
      amountCell(row, context),
      lackingCell(row, context),
      progressCell(row, context),
      standingCell(row, spoken.words),
      remarkOf(row, spoken, 'circumstances'),
      entriesCell([...row.entries, ...(row.support ?? [])], context),
    ],
  }
}

/** How much is done beside how much of the time has passed; nothing where the amount is not known. */
function progressCell(row: ComplianceRow, { report, spoken }: PageContext): PageCell {
  if (row.amount === null || row.standing === 'before-issue' || row.target <= 0) return ''
  const done = Math.min(row.amount / row.target, 1)
  const quota = spoken.quota(row.task, row.quota)
  const isPaced = row.windows === undefined && quota !== undefined && report.asOf >= row.window.from
  if (!isPaced) return { kind: 'progress', progress: { done, light: row.light } }
  const { elapsed } = paceOf(fraction(row.amount), boundOf(quota).target, row.window, report.asOf)
  return { kind: 'progress', progress: { done, light: row.light, elapsed: toNumber(elapsed) } }
}
