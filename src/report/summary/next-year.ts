import { accountableNames } from '../../compliance/obligations.ts'
import { yearOf } from '../../model/civil-date.ts'
import { commitmentsOf } from '../../model/plan.ts'
import type { ComplianceRow } from '../../model/report.ts'
import { requirementOf } from '../compliance/figures.ts'
import { isOpen } from '../compliance/standing-counts.ts'
import { occasions } from '../deliverable-sections.ts'
import type { Block, Row } from '../doc.ts'
import { standingCell } from '../standing-cells.ts'
import { type SummaryContext, sharesLines } from './context.ts'
import { nextQuotas } from './next-duties.ts'
import type { Numbering } from './numbering.ts'
import { type SummaryPart, text } from './parts.ts'
import { remarkText } from './remark-text.ts'
import { doneText } from './unmet.ts'

/** What is still owed this year, what the next year asks for, by unit and with due days, and room for measures. */
export function nextYear(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { words, year } = context
  const { parts } = words.plan
  const next = year + 1
  return [
    numbered.part(parts.open({ year })),
    ...stillOpen(context),
    numbered.part(parts.quotas({ next })),
    ...nextQuotas(context),
    numbered.part(parts.ongoing),
    ...ongoing(context),
    numbered.part(parts.dates({ next })),
    ...dates(context),
    numbered.part(parts.measures),
    { kind: 'blank', id: 'next-year', title: words.blanks['next-year'] },
  ]
}

/** Obligations that fall due this year and can still be met. */
export function openRows({ report }: SummaryContext): ComplianceRow[] {
  const { asOf, period } = report
  return report.obligations.filter(
    (row) => isOpen(row) && row.standing !== 'missed' && row.window.to >= asOf && row.window.to <= period.to,
  )
}

function stillOpen(context: SummaryContext): Block[] {
  const { words, year, own, spoken } = context
  const rows = openRows(context)
  if (rows.length === 0) return [text(words.plan.nothingOpen({ year }))]
  const { columns } = own
  return [
    text(words.plan.openSum({ rows: rows.length, year })),
    {
      kind: 'table',
      columns: [
        { title: columns.unit, grow: 1 },
        { title: columns.task, grow: 2 },
        { title: columns.requirement, grow: 1 },
        { title: columns.done, align: 'right' },
        { title: columns.lacking, grow: 1 },
        { title: columns.due },
        { title: columns.standing },
      ],
      rows: rows.map((row) => ({
        cells: [
          row.unit,
          spoken.taskTitle(row.task),
          requirementOf(row, context),
          doneText(row, context),
          remarkText(row, context),
          { kind: 'date', value: row.window.to },
          standingCell(row, spoken.words),
        ],
      })),
    },
  ]
}

/** Tasks without number go on; they are named by their ids, unit by unit. */
export function ongoingTasks(context: SummaryContext): Map<string, string[]> {
  const byUnit = new Map<string, string[]>()
  for (const row of context.next.qualitative) {
    const owner = sharesLines(context) ? (row.group ?? row.unit) : row.unit
    const tasks = byUnit.get(owner) ?? []
    byUnit.set(owner, tasks.includes(row.task) ? tasks : [...tasks, row.task])
  }
  return byUnit
}

function ongoing(context: SummaryContext): Block[] {
  const { words, own, spoken, plan, next } = context
  const byUnit = next.period.from > plan.period.to ? new Map<string, string[]>() : ongoingTasks(context)
  if (byUnit.size === 0) return [text(words.plan.noOngoing)]
  const tasks = new Set([...byUnit.values()].flat())
  const sum = text(words.plan.ongoing(tasks.size))
  const rows = sharesLines(context)
    ? [...byUnit].map(
        ([owner, ids]): Row => ({
          cells: [owner, { kind: 'number', value: ids.length }, spoken.words.list(ids)],
        }),
      )
    : [...tasks].map((id): Row => ({ cells: [spoken.taskTitle(id)] }))
  const columns = sharesLines(context)
    ? [
        { title: own.columns.unit },
        { title: own.columns.count, align: 'right' as const },
        { title: words.columns.tasks, grow: 3 },
      ]
    : [{ title: own.columns.task, grow: 1 }]
  return [sum, { kind: 'table', columns, rows }]
}

/** Days of the next year that something has to be handed in or finished by. */
export function nextDates(context: SummaryContext): { date: string; what: string; who: readonly string[] }[] {
  const { next, spoken, plan } = context
  const documents = occasions(next.deliverables).map((asked) => ({
    date: asked[0]!.due,
    what: spoken.deliverableTitle(asked[0]!.id),
    who: asked.map(({ unit }) => unit),
  }))
  const year = yearOf(next.period.from)
  const milestones = next.milestones.flatMap(({ by, state, title, task }) => {
    const owners = commitmentsOf(plan).find(({ id }) => id === task)
    return by === null || yearOf(by) !== year || state === 'done' || owners === undefined
      ? []
      : [{ date: by, what: `${task} ${title}`, who: accountableNames(plan, owners) }]
  })
  return [...documents, ...milestones].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function dates(context: SummaryContext): Block[] {
  const { words, spoken, year, own } = context
  const found = nextDates(context)
  if (found.length === 0) return [text(words.plan.noDates({ next: year + 1 }))]
  return [
    {
      kind: 'table',
      columns: [
        { title: own.columns.due },
        { title: words.columns.what, grow: 2 },
        ...(sharesLines(context) ? [{ title: own.columns.unit, grow: 2 }] : []),
      ],
      rows: found.map(({ date, what, who }) => ({
        cells: [{ kind: 'date', value: date }, what, ...(sharesLines(context) ? [spoken.names(who)] : [])],
      })),
    },
  ]
}
