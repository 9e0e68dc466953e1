import type { ComplianceRow } from '../../model/report.ts'
import { requirementOf, targetCell } from '../compliance/figures.ts'
import { isOpen } from '../compliance/standing-counts.ts'
import type { Block, Cell, Row } from '../doc.ts'
import { type SummaryContext, sharesLines } from './context.ts'
import { text } from './parts.ts'
import { lackingText } from './remark-text.ts'
import { standingText } from './unmet.ts'

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

/** The obligations of the next year by unit, with their due days. */
export function nextQuotas(context: SummaryContext): Block[] {
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
