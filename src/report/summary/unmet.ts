import type { ComplianceRow, Standing } from '../../model/report.ts'
import { requirementOf } from '../compliance/figures.ts'
import { amountBelow, formatNumber } from '../format-number.ts'
import { inTaskOrder } from '../obligation-table.ts'
import { STANDING_MARKS } from '../standing-cells.ts'
import type { SummaryContext } from './context.ts'
import type { Numbering } from './numbering.ts'
import { type SummaryPart, text } from './parts.ts'
import { remarkText } from './remark-text.ts'

/** What has a cause to be told: behind its time, or over and not reached. */
export const UNMET: ReadonlySet<Standing> = new Set(['missed', 'far-behind', 'behind', 'short'])

/** The obligations of one task that are not met, in the order of the plan. */
export interface UnmetTask {
  readonly task: string
  readonly title: string
  readonly lines: readonly UnmetLine[]
}

/** Units that lack the same. */
export interface UnmetLine {
  readonly units: readonly string[]
  readonly requirement: string
  readonly done: string
  readonly lacking: string
  readonly standing: string
}

export function unmetTasks(context: SummaryContext): UnmetTask[] {
  const { report, spoken } = context
  const rows = inTaskOrder(report.obligations, spoken).filter(({ standing }) => UNMET.has(standing))
  const byTask = new Map<string, Map<string, UnmetLine>>()
  for (const row of rows) {
    const lines = byTask.get(row.task) ?? new Map<string, UnmetLine>()
    byTask.set(row.task, lines)
    const line = lineOf(row, context)
    const key = JSON.stringify({ ...line, units: [] })
    lines.set(key, { ...line, units: [...(lines.get(key)?.units ?? []), row.unit] })
  }
  return [...byTask].map(([task, lines]) => ({
    task,
    title: spoken.taskTitle(task),
    lines: [...lines.values()],
  }))
}

function lineOf(row: ComplianceRow, context: SummaryContext): UnmetLine {
  return {
    units: [],
    requirement: requirementOf(row, context),
    done: doneText(row, context),
    lacking: remarkText(row, context),
    standing: standingText(row.standing, context),
  }
}

export function doneText(row: ComplianceRow, { spoken }: SummaryContext): string {
  if (row.amount === null) return '?'
  const amount = amountBelow(row.amount, row.target)
  const done = `${formatNumber(amount)}${spoken.unitOf(row, amount)}`
  // Of windows it takes both numbers to see what was asked.
  return row.windows === undefined
    ? done
    : `${formatNumber(amount)}/${formatNumber(row.target)}${spoken.unitOf(row, amount)}`
}

export function standingText(standing: Standing, { spoken }: SummaryContext): string {
  return `${STANDING_MARKS[standing]} ${spoken.words.standings[standing]}`
}

export function causeId(task: string): string {
  return `cause-${task}`
}

/** Task by task who lacks what, and a place for the cause. */
export function unmetPart(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { words, spoken } = context
  const heading = numbered.part(words.problems.parts.unmet)
  const tasks = unmetTasks(context)
  if (tasks.length === 0) return [heading, text(words.problems.noUnmet)]
  const rows = tasks.flatMap(({ lines }) => lines).reduce((sum, { units }) => sum + units.length, 0)
  return [
    heading,
    text(words.problems.unmetSum({ rows, tasks: tasks.length })),
    ...tasks.flatMap(({ task, title, lines }): SummaryPart[] => [
      numbered.item(title),
      ...lines.map(({ units, ...line }) =>
        text(words.problems.row({ unit: spoken.words.list(units), ...line })),
      ),
      { kind: 'blank', id: causeId(task), title: words.causeOf(task) },
    ]),
  ]
}
