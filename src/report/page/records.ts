import { byAction } from '../compliance/by-action.ts'
import { daysLate, lackingFirst } from '../compliance/deliverable-section.ts'
import { occasions } from '../deliverable-sections.ts'
import { amountBelow } from '../format-number.ts'
import { inTaskOrder } from '../obligation-table.ts'
import { handedInCell, milestoneCell, recordedCell, standingCell } from '../standing-cells.ts'
import { aboutDocument, aboutRecord, actionOf } from './about.ts'
import type { PageContext } from './context.ts'
import { entriesCell } from './entry-links.ts'
import type { PageGroup, PageRow, PageSection } from './page.ts'

/** Targets beside the newest observation and the straight line to them. */
export function indicatorSection(context: PageContext): PageSection[] {
  const { report, plan, own, spoken } = context
  if (report.indicators.length === 0) return []
  const { columns, tasks } = own
  const rows = report.indicators.map((row): PageRow => {
    const indicator = plan.indicators?.find(({ id }) => id === row.id)
    const unit = indicator?.unit === undefined ? {} : { unit: indicator.unit }
    const observed =
      row.value === null || row.standing === 'met' ? row.value : amountBelow(row.value, row.target)
    return {
      about: { standings: [row.standing] },
      cells: [
        indicator?.title ?? row.id,
        { kind: 'date', value: row.by },
        { kind: 'number', value: row.target, ...(row.op === '>' ? { prefix: tasks.moreThan } : {}), ...unit },
        { kind: 'number', value: observed, ...unit },
        { kind: 'date', value: row.date },
        row.expected === undefined ? tasks.noLine : { kind: 'number', value: row.expected, ...unit },
        standingCell(row, spoken.words),
        entriesCell(row.entry === undefined ? [] : [row.entry], context),
      ],
    }
  })
  const title = own.sections.indicators.title
  return [
    {
      id: 'indicators',
      title,
      parts: [
        {
          kind: 'table',
          id: 'indicator-targets',
          caption: title,
          columns: [
            { title: columns.indicator },
            { title: columns.due },
            { title: columns.target, align: 'right' },
            { title: columns.observed, align: 'right' },
            { title: columns.observedOn },
            { title: columns.expected, align: 'right' },
            { title: columns.standing },
            { title: columns.basis },
          ],
          groups: [{ rows }],
        },
      ],
    },
  ]
}

export function milestoneSection(context: PageContext): PageSection[] {
  const { report, own, spoken } = context
  if (report.milestones.length === 0) return []
  const { columns } = own
  const rows = inTaskOrder(report.milestones, spoken).map((row): PageRow => {
    const action = actionOf(row.task, context)
    return {
      about: action === undefined ? {} : { action },
      cells: [
        row.title,
        spoken.taskTitle(row.task),
        { kind: 'date', value: row.by },
        milestoneCell(row, spoken.words),
        entriesCell(row.entry === undefined ? [] : [row.entry], context),
      ],
    }
  })
  const title = own.sections.milestones.title
  return [
    {
      id: 'milestones',
      title,
      parts: [
        {
          kind: 'table',
          id: 'milestone-states',
          caption: title,
          columns: [
            { title: columns.milestone },
            { title: columns.task },
            { title: columns.due },
            { title: columns.standing },
            { title: columns.basis },
          ],
          groups: [{ rows }],
        },
      ],
    },
  ]
}

/** One document of one unit a row, those that lack first. */
export function deliverableSection(context: PageContext): PageSection[] {
  const { report, own, spoken } = context
  if (report.deliverables.length === 0) return []
  const { columns } = own
  const rows = occasions(report.deliverables).flatMap((asked) =>
    lackingFirst(asked).map((row): PageRow => {
      const late = daysLate(row, report.asOf)
      const tone = row.standing === 'missing' ? 'bad' : 'warn'
      return {
        about: aboutDocument(row),
        cells: [
          spoken.deliverableTitle(row.id),
          { kind: 'date', value: row.due },
          row.unit,
          { kind: 'date', value: row.submitted },
          late === null ? '' : { kind: 'number', value: late, tone },
          handedInCell({ ...row, daysLate: null }, spoken.words),
          entriesCell(row.entry === undefined ? [] : [row.entry], context),
        ],
      }
    }),
  )
  const title = own.sections.deliverables.title
  return [
    {
      id: 'deliverables',
      title,
      parts: [
        {
          kind: 'table',
          id: 'documents',
          caption: title,
          columns: [
            { title: columns.deliverable },
            { title: columns.due },
            { title: columns.unit },
            { title: columns.submitted },
            { title: columns.daysLate, align: 'right' },
            { title: columns.standing },
            { title: columns.basis },
          ],
          groups: [{ rows }],
        },
      ],
    },
  ]
}

/** Tasks without number with what is on record: never a percentage, never red. */
export function qualitativeSection(context: PageContext): PageSection[] {
  const { report, own, spoken } = context
  if (report.qualitative.length === 0) return []
  const { columns } = own
  const groups = byAction(report.qualitative, ({ task }) => task, context).flatMap(({ members }) => {
    const tasks = [...new Set(members.map(({ task }) => task))]
    return tasks.map(
      (task): PageGroup => ({
        title: spoken.taskTitle(task),
        rows: members
          .filter((row) => row.task === task)
          .map((row) => ({
            about: aboutRecord(row, context),
            cells: [row.unit, recordedCell(row, spoken.words), entriesCell(row.entries, context)],
          })),
      }),
    )
  })
  const title = own.sections.qualitative.title
  return [
    {
      id: 'qualitative',
      title,
      parts: [
        {
          kind: 'table',
          id: 'qualitative-record',
          caption: title,
          columns: [{ title: columns.accountable }, { title: columns.standing }, { title: columns.basis }],
          groups,
        },
      ],
    },
  ]
}
