import { type CivilDate, daysBetween } from '../../model/civil-date.ts'
import type { DeliverableRow, DeliverableStanding } from '../../model/report.ts'
import { occasions } from '../deliverable-sections.ts'
import type { Block, Cell, Row, Table } from '../doc.ts'
import { handedInCell } from '../standing-cells.ts'
import { type ReportContext, sectionHeading } from './context.ts'

/** One document of one unit a row, with the days that it is late. */
export function deliverableSection(context: ReportContext): Block[] {
  const { deliverables } = context.report
  if (deliverables.length === 0) return []
  const rows = occasions(deliverables).flatMap((asked) =>
    lackingFirst(asked).map((row) => deliverableRow(row, context)),
  )
  return [
    sectionHeading(context, 'deliverables'),
    { ...deliverableTable(rows, context), id: 'documents', main: true },
  ]
}

export function deliverableTable(rows: readonly Row[], { own: { columns } }: ReportContext): Table {
  return {
    kind: 'table',
    columns: [
      { title: columns.deliverable, grow: 2, merge: true },
      { title: columns.due, merge: true },
      { title: columns.unit, grow: 1 },
      { title: columns.submitted },
      { title: columns.daysLate, align: 'right' },
      { title: columns.standing },
    ],
    rows,
  }
}

export function deliverableRow(row: DeliverableRow, { report, spoken }: ReportContext): Row {
  const { words } = spoken
  const late = daysLate(row, report.asOf)
  const cell = handedInCell({ ...row, daysLate: null }, words)
  return {
    cells: [
      spoken.deliverableTitle(row.id),
      { kind: 'date', value: row.due },
      row.unit,
      { kind: 'date', value: row.submitted },
      late === null ? '' : { kind: 'number', value: late, tone: row.standing === 'missing' ? 'bad' : 'warn' },
      cell,
    ],
  }
}

/** Days from the due day to the submission, or to the as-of day while it is missing; null where nothing is late. */
export function daysLate(row: DeliverableRow, asOf: CivilDate): number | null {
  return row.standing === 'missing' ? daysBetween(row.due, asOf) : row.daysLate
}

const RANKS: readonly DeliverableStanding[] = [
  'missing',
  'due-soon',
  'late',
  'upcoming',
  'unknown',
  'submitted',
]

export function lackingFirst(rows: readonly DeliverableRow[]): DeliverableRow[] {
  return [...rows].sort((a, b) => RANKS.indexOf(a.standing) - RANKS.indexOf(b.standing))
}

/** One document and due day a row: how many were asked, in time, late, missing. */
export function documentSums({ report, own, spoken }: ReportContext): Table {
  const { columns } = own
  const rows = occasions(report.deliverables).map((asked): Row => {
    const { id, due } = asked[0]!
    const count = (...standings: DeliverableStanding[]) =>
      asked.filter(({ standing }) => standings.includes(standing)).length
    const coloured = (value: number, tone: 'bad' | 'warn'): Cell => ({
      kind: 'number',
      value,
      tone: value === 0 ? 'muted' : tone,
    })
    return {
      cells: [
        spoken.deliverableTitle(id),
        { kind: 'date', value: due },
        { kind: 'number', value: asked.length },
        { kind: 'number', value: count('submitted') },
        coloured(count('late'), 'warn'),
        coloured(count('missing'), 'bad'),
        { kind: 'number', value: count('due-soon', 'upcoming', 'unknown') },
      ],
    }
  })
  return {
    kind: 'table',
    id: 'document-sums',
    columns: [
      { title: columns.deliverable, grow: 1 },
      { title: columns.due },
      { title: columns.asked, align: 'right' },
      { title: columns.inTime, align: 'right' },
      { title: columns.lateDocuments, align: 'right' },
      { title: columns.missingDocuments, align: 'right' },
      { title: columns.notYetDue, align: 'right' },
    ],
    rows,
  }
}
