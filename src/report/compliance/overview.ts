import type { Block, Table } from '../doc.ts'
import { type ReportContext, sectionHeading } from './context.ts'
import { documentSums } from './deliverable-section.ts'
import { lightTable, standingTable } from './standing-table.ts'

/** Totals, lights, the rate with both numbers and what it leaves out; then activities and documents. */
export function overviewSection(context: ReportContext): Block[] {
  const { report, own } = context
  const { overview } = own
  return [
    sectionHeading(context, 'overview'),
    ...headline(context),
    ...titled(overview.standings, standingTable(context)),
    ...titled(overview.lights, lightTable(context, { counted: true })),
    ...titled(overview.activities, activityTable(context)),
    ...(report.deliverables.length === 0 ? [] : titled(overview.deliverables, documentSums(context))),
  ]
}

function titled(text: string, table: Table): Block[] {
  return [{ kind: 'heading', level: 3, text }, table]
}

/** Day, period, and the rate with both numbers; whatever is left out of it stands beside it. */
export function headline({ report, spoken }: ReportContext): Block[] {
  const { status } = spoken.words
  const { totals } = report
  return [
    { kind: 'text', cells: [status.headline({ asOf: report.asOf, ...report.period })] },
    {
      kind: 'text',
      cells: [
        { kind: 'text', tone: 'strong', text: status.totals(totals) },
        { kind: 'rate', ...totals.rate },
        status.leftOut(totals),
      ],
    },
  ]
}

export function activityTable({ report, own }: ReportContext): Table {
  const { columns } = own
  const { activities, participants, onlineParticipants, unplanned } = report.totals
  return {
    kind: 'table',
    id: 'activity-sums',
    columns: [columns.activities, columns.participants, columns.online, columns.unplanned].map((title) => ({
      title,
      align: 'right' as const,
    })),
    rows: [
      {
        cells: [activities, participants, onlineParticipants, unplanned].map((value) => ({
          kind: 'number' as const,
          value,
        })),
      },
    ],
  }
}
