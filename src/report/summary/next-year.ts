import { accountableNames } from '../../compliance/obligations.ts'
import { yearOf } from '../../model/civil-date.ts'
import { commitmentsOf } from '../../model/plan.ts'
import type { ComplianceRow } from '../../model/report.ts'
import { requirementOf, targetCell } from '../compliance/figures.ts'
import { isOpen } from '../compliance/standing-counts.ts'
import { occasions } from '../deliverable-sections.ts'
import type { Block, Cell, Row } from '../doc.ts'
import { standingCell } from '../standing-cells.ts'
import { type SummaryContext, sharesLines } from './context.ts'
import type { Numbering } from './numbering.ts'
import { type SummaryPart, text } from './parts.ts'
import { doneText, standingText } from './problems.ts'
import { lackingText, remarkText } from './remark-text.ts'

/** What is still owed this year, what the next year asks for, by unit and with due days, and room for measures. */
export function nextYear(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { words, year } = context
  const { parts } = words.plan
  const next = year + 1
  return [
    numbered.part(parts.open({ year })),
    ...stillOpen(context),
    numbered.part(parts.quotas({ next })),
    ...quotas(context),
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

/** Who owes what next year; the members of a group owe the same and share a line, but in the summary of one of them. */
export interface NextDuty {
  readonly unit: string
  readonly row: ComplianceRow
  /** What this year left undone of the same duty, in words. */
  readonly before: string
}

export function nextDuties(context: SummaryContext): NextDuty[] {
  const { next, words, report, year } = context
  const unmet = new Map(
    report.obligations.filter(isOpen).map((row) => [`${row.task}/${row.quota}/${row.unit}`, row]),
  )
  const before = ({ task, quota, unit: owner }: ComplianceRow): string => {
    const row = unmet.get(`${task}/${quota}/${owner}`)
    if (row === undefined) return ''
    return words.plan.unmetBefore({
      year,
      standing: standingText(row.standing, context),
      lacking: lackingText(row, context),
    })
  }
  const duties = new Map<string, NextDuty & { members: number }>()
  for (const row of next.obligations) {
    if (row.standing === 'met' || row.standing === 'before-issue') continue
    // A group whose members nobody has listed stands for itself.
    const shared = sharesLines(context) && row.group !== undefined && row.unit !== row.group
    const key = shared ? `${row.task}/${row.quota}/${row.group}/${row.window.from}` : row.id
    const known = duties.get(key)
    if (known !== undefined) duties.set(key, { ...known, members: known.members + 1 })
    else
      duties.set(key, {
        unit: shared ? row.group! : row.unit,
        row,
        before: shared ? '' : before(row),
        members: 1,
      })
  }
  return [...duties.values()].map(({ members, ...duty }) =>
    duty.unit === duty.row.group && duty.row.unit !== duty.row.group
      ? { ...duty, unit: words.tasks.group({ name: duty.unit, members }) }
      : duty,
  )
}

function quotas(context: SummaryContext): Block[] {
  const { next, words, plan, year, own, spoken } = context
  if (next.period.from > plan.period.to)
    return [text(words.plan.afterPlan({ to: own.day(plan.period.to), next: year + 1 }))]
  const duties = nextDuties(context)
  if (duties.length === 0) return [text(words.plan.noQuotas({ next: year + 1 }))]
  const byUnit = new Map<string, NextDuty[]>()
  for (const duty of duties) byUnit.set(duty.unit, [...(byUnit.get(duty.unit) ?? []), duty])
  const rows = [...byUnit].flatMap(([unit, own]): Row[] => [
    // One unit's own plan need not name it.
    ...(byUnit.size === 1
      ? []
      : [{ role: 'group', cells: [words.plan.unitLine({ unit, duties: own.length })] } as const]),
    ...own.map(({ row, before }) => ({
      cells: [
        spoken.taskTitle(row.task),
        requirementOf(row, context),
        targetOfNext(row, context),
        { kind: 'date', value: row.window.to } as const,
        before,
      ],
    })),
  ])
  const { columns } = own
  return [
    text(words.plan.quotaSum({ duties: duties.length, units: byUnit.size, next: year + 1 })),
    {
      kind: 'table',
      columns: [
        { title: columns.task, grow: 3 },
        { title: columns.requirement, grow: 2 },
        { title: columns.target, align: 'right' },
        { title: columns.due },
        { title: columns.remark, grow: 2 },
      ],
      rows,
    },
  ]
}

/** Of a year that has not begun no window is due yet, so that the number asked in each of them is told. */
export function targetOfNext(row: ComplianceRow, context: SummaryContext): Cell {
  if (row.windows === undefined) return targetCell(row, context)
  const quota = context.spoken.quota(row.task, row.quota)
  const target = quota?.more_than ?? quota?.at_least ?? 0
  return context.spoken.quantity(row.measure, target)
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
