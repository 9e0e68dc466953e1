import { daysBetween } from '../../model/civil-date.ts'
import type { DeliverableRow } from '../../model/report.ts'
import { occasions } from '../deliverable-sections.ts'
import type { Block, Doc, Row } from '../doc.ts'
import { handedInCell } from '../standing-cells.ts'
import { fileFacts, type ReportContext } from './context.ts'

/**
 * Who has not handed in what, by how many days it is late, and for each document a text for a work group.
 * The report covers every due day up to now, also those of earlier years.
 */
export function chaseReport(context: ReportContext): Doc {
  const { own, plan, report } = context
  const { chase } = own
  const lacking = occasions(report.deliverables).filter((asked) => asked.some(isLacking))
  const overdue = lacking.filter(([first]) => first!.due < report.asOf)
  const dueSoon = lacking.filter(([first]) => first!.due >= report.asOf)
  const about = { plan: plan.title, period: own.window(report.period), unit: '' }
  const blocks: Block[] = [
    { kind: 'text', cells: [chase.asOf(own.day(report.asOf))] },
    ...list(chase.overdue, overdue, context),
    ...list(chase.dueSoon, dueSoon, context),
    ...(lacking.length === 0 ? [] : [{ kind: 'heading', level: 2, text: chase.copy } as const]),
    ...[...overdue, ...dueSoon].flatMap((asked) => message(asked, context)),
  ]
  const title = own.titles.chase(about)
  return {
    title,
    blocks: lacking.length === 0 ? [...blocks, { kind: 'note', text: chase.nobody }] : blocks,
    file: fileFacts(context, { orientation: 'portrait', firstSheet: own.sheets.chase }, title),
  }
}

/** Units that are not known cannot be chased; what is due later need not be. */
function isLacking({ standing }: DeliverableRow): boolean {
  return standing === 'missing' || standing === 'due-soon'
}

function list(title: string, asked: readonly (readonly DeliverableRow[])[], context: ReportContext): Block[] {
  const { own, spoken, report } = context
  const { columns } = own
  const rows = asked
    .flatMap((rows) => rows.filter(isLacking))
    .map((row): Row => {
      const days = daysBetween(report.asOf, row.due)
      return {
        cells: [
          spoken.deliverableTitle(row.id),
          { kind: 'date', value: row.due },
          row.unit,
          { kind: 'number', value: Math.abs(days), tone: days < 0 ? 'bad' : 'info' },
          handedInCell(row, spoken.words),
        ],
      }
    })
  if (rows.length === 0) return []
  const isLate = rows.length > 0 && asked[0]![0]!.due < report.asOf
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      id: isLate ? 'overdue' : 'due-soon',
      columns: [
        { title: columns.deliverable, grow: 2, merge: true },
        { title: columns.due, merge: true },
        { title: columns.unit, grow: 1 },
        { title: isLate ? columns.daysLate : columns.daysLeft, align: 'right' },
        { title: columns.standing },
      ],
      rows,
    },
  ]
}

function message(asked: readonly DeliverableRow[], { own, spoken, report, plan }: ReportContext): Block[] {
  const { id, due } = asked[0]!
  const to = plan.deliverables?.find((one) => one.id === id)?.to
  const lines = own.chase.message({
    title: spoken.deliverableTitle(id),
    asOf: own.day(report.asOf),
    due: own.day(due),
    daysLeft: daysBetween(report.asOf, due),
    to,
    units: asked.filter(isLacking).map(({ unit }) => unit),
    asked: asked.length,
  })
  return [
    { kind: 'heading', level: 3, text: `${spoken.deliverableTitle(id)} ${due}` },
    { kind: 'code', lines },
  ]
}
