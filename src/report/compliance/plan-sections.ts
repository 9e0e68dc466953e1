import type { IndicatorRow, QualitativeRow } from '../../model/report.ts'
import type { Block, NumberCell, Row, Table } from '../doc.ts'
import { amountBelow, formatNumber } from '../format-number.ts'
import { inTaskOrder } from '../obligation-table.ts'
import { milestoneCell, recordedCell, standingCell } from '../standing-cells.ts'
import { byAction } from './by-action.ts'
import { type ReportContext, sectionHeading } from './context.ts'
import { basisOf } from './figures.ts'

/** Every target beside the newest observation and the straight line to it. */
export function indicatorSection(context: ReportContext): Block[] {
  const { report, plan, own, spoken } = context
  if (report.indicators.length === 0) return []
  const { columns, tasks } = own
  const indicators = new Map((plan.indicators ?? []).map((indicator) => [indicator.id, indicator]))
  const measured = (row: IndicatorRow, value: number | null): NumberCell => {
    const unit = indicators.get(row.id)?.unit
    return { kind: 'number', value, ...(unit === undefined ? {} : { unit }) }
  }
  const rows = report.indicators.map((row): Row => {
    const target = measured(row, row.target)
    return {
      cells: [
        indicators.get(row.id)?.title ?? row.id,
        { kind: 'date', value: row.by },
        row.op === '>' ? { ...target, prefix: tasks.moreThan } : target,
        row.value === null
          ? measured(row, null)
          : measured(row, row.standing === 'met' ? row.value : amountBelow(row.value, row.target)),
        { kind: 'date', value: row.date },
        row.expected === undefined
          ? { kind: 'text', text: tasks.noLine, tone: 'muted' }
          : measured(row, row.expected),
        standingCell(row, spoken.words),
      ],
    }
  })
  return [
    sectionHeading(context, 'indicators'),
    {
      kind: 'table',
      id: 'indicator-targets',
      main: true,
      columns: [
        { title: columns.indicator, grow: 2, merge: true },
        { title: columns.due },
        { title: columns.target, align: 'right' },
        { title: columns.observed, align: 'right' },
        { title: columns.observedOn, priority: 1 },
        { title: columns.expected, align: 'right', priority: 2 },
        { title: columns.standing },
      ],
      rows,
    },
  ]
}

export function milestoneSection(context: ReportContext): Block[] {
  if (context.report.milestones.length === 0) return []
  return [
    sectionHeading(context, 'milestones'),
    { ...milestoneTable(context), id: 'milestone-states', main: true },
  ]
}

export function milestoneTable(context: ReportContext): Table {
  const { report, own, spoken } = context
  const { columns } = own
  const rows = inTaskOrder(report.milestones, spoken).map(
    (row): Row => ({
      cells: [
        row.task,
        spoken.tasks.get(row.task)?.title ?? '',
        row.title,
        { kind: 'date', value: row.by },
        milestoneCell(row, spoken.words),
        basisOf({ entries: row.entry === undefined ? [] : [row.entry] }, context),
      ],
    }),
  )
  return {
    kind: 'table',
    columns: [
      { title: columns.id },
      { title: columns.task, grow: 2, merge: true, priority: 2 },
      { title: columns.milestone, grow: 2 },
      { title: columns.due },
      { title: columns.standing },
      { title: columns.latest, grow: 2, priority: 1 },
    ],
    rows,
  }
}

/** Tasks without number with what is on record: never a percentage, never red. */
export function qualitativeSection(context: ReportContext): Block[] {
  const { report, own } = context
  if (report.qualitative.length === 0) return []
  const rows = byAction(report.qualitative, ({ task }) => task, context).flatMap(
    ({ title, members }): Row[] => [
      { role: 'group', cells: [own.tasks.groupTitle({ title, count: members.length })] },
      ...members.map((row) => qualitativeRow(row, context)),
    ],
  )
  return [
    sectionHeading(context, 'qualitative'),
    { ...qualitativeTable(rows, context), id: 'qualitative-record', main: true },
  ]
}

export function qualitativeTable(rows: readonly Row[], { own: { columns } }: ReportContext): Table {
  return {
    kind: 'table',
    columns: [
      { title: columns.id },
      { title: columns.task, grow: 3, merge: true },
      { title: columns.accountable, grow: 1 },
      { title: columns.standing },
      { title: columns.records, align: 'right' },
      { title: columns.latest, grow: 3, priority: 1 },
    ],
    rows,
  }
}

export function qualitativeRow(row: QualitativeRow, context: ReportContext): Row {
  const { spoken } = context
  return {
    cells: [
      row.task,
      spoken.tasks.get(row.task)?.title ?? '',
      row.unit,
      recordedCell(row, spoken.words),
      { kind: 'number', value: row.entries.length },
      basisOf(row, context),
    ],
  }
}

/** Activities that feed no task, with what to mend. */
export function unplannedSection(context: ReportContext): Block[] {
  const { ledger, own, spoken } = context
  if (ledger.unplanned.length === 0) return []
  const { columns, tasks } = own
  const rows = ledger.unplanned.map(
    ({ date, title, units, tasks: named, participants, why, file, line }): Row => ({
      cells: [
        { kind: 'date', value: date },
        title,
        spoken.words.list(units),
        spoken.words.list(named),
        participants === undefined ? '' : { kind: 'number', value: participants },
        tasks.unplannedWhy[why],
        `${file}:${formatNumber(line)}`,
      ],
    }),
  )
  return [
    sectionHeading(context, 'unplanned'),
    {
      kind: 'table',
      id: 'unplanned-activities',
      main: true,
      columns: [
        { title: columns.date },
        { title: columns.title, grow: 3 },
        { title: columns.unit, grow: 1 },
        { title: columns.named },
        { title: columns.participants, align: 'right' },
        { title: columns.why, grow: 2 },
        { title: columns.place, priority: 2, unbroken: true },
      ],
      rows,
    },
  ]
}
