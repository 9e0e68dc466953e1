import type { ExplainedEntry, ExplainedRow, Explanation } from '../compliance/explain.ts'
import { accountableNames } from '../compliance/obligations.ts'
import type { ReportWords } from '../messages/report-words.ts'
import { daysBetween } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import type { ComplianceReport } from '../model/report.ts'
import type { Block, Cell, Doc } from './doc.ts'
import { entryTable } from './entry-table.ts'
import { amountBelow, formatNumber } from './format-number.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import { recordedCell, standingCell } from './standing-cells.ts'

/**
 * How a figure came about, for people: the rule, the arithmetic, the entries, and what was left out. `asked` is the
 * unit that was asked for, in whose place another may owe the task.
 */
export function explainDoc(plan: Plan, explanation: Explanation, asked: string, words: ReportWords): Doc {
  const spoken = planWords(plan, words)
  const { report, task, unit, rows, record } = explanation
  const blocks: Block[] = [line(words.status.headline({ asOf: report.asOf, ...report.period }))]
  if (unit !== asked) blocks.push(line(words.explain.owedBy({ asked, unit })))
  const { at = '', anchor = '' } = task.source ?? {}
  if (at !== '' || anchor !== '') blocks.push(muted(words.explain.clause({ at, anchor })))
  for (const row of rows) blocks.push(...rowBlocks(row, report, spoken))
  for (const { row, entries } of record)
    blocks.push(...recordBlocks(recordedCell(row, words), row.unit, entries, spoken))
  if (rows.length + record.length === 0) blocks.push({ kind: 'note', text: words.explain.nothingOwed })
  return { title: words.explain.title({ unit, task: spoken.taskTitle(task.id) }), blocks }
}

function line(...cells: Cell[]): Block {
  return { kind: 'text', cells }
}

function muted(text: string): Block {
  return { kind: 'text', tone: 'muted', cells: [text] }
}

function rowBlocks(explained: ExplainedRow, report: ComplianceReport, plan: PlanWords): Block[] {
  const { row, quota, counted } = explained
  const { explain } = plan.words
  const titled = (title: string, entries: readonly ExplainedEntry[]): Block[] =>
    entries.length === 0 ? [] : [{ kind: 'heading', level: 3, text: title }, entryTable(entries, quota, plan)]
  const { sections } = explain
  return [
    { kind: 'heading', level: 2, text: `${row.task}/${row.quota} ${row.unit}` },
    line(figureOf(explained, plan), '  ', standingCell(row, plan.words)),
    line(ruleOf(explained, plan)),
    line(explain.window(row.window)),
    ...arithmetic(explained, report, plan).map((text) => line(text)),
    ...(counted.length === 0
      ? [{ kind: 'note', text: explain.noEntries } as const]
      : titled(sections.counted, counted)),
    ...titled(sections.support, explained.support),
    ...titled(sections.planned, explained.planned),
    ...titled(sections.nearMisses, explained.nearMisses),
  ]
}

function figureOf({ row, quota }: ExplainedRow, plan: PlanWords): string {
  const { explain, reasons, windowUnit } = plan.words
  if (row.amount === null) return explain.figureUnknown(row.reason === undefined ? '' : reasons[row.reason])
  if (row.windows !== undefined)
    return explain.windows({ ...row.windows, unit: windowUnit(row.per, row.windows.due) })
  return explain.figure({
    amount: plan.quantity(quota.measure, amountBelow(row.amount, row.target)),
    target:
      row.op === '>'
        ? plan.words.level(row.op, plan.quantity(quota.measure, row.target))
        : plan.quantity(quota.measure, row.target),
  })
}

function ruleOf({ row, quota }: ExplainedRow, plan: PlanWords): string {
  const { explain } = plan.words
  const task = plan.tasks.get(row.task)
  const alone =
    row.group === undefined && task !== undefined && accountableNames(plan.plan, task).length === 1
  const each = alone ? '' : explain.scope.each
  const scope = row.units === undefined ? each : explain.scope.joint(row.unit)
  return (
    explain.rule(plan.requirement(quota)) +
    scope +
    (quota.strength === 'aspirational' ? explain.aspirational : '')
  )
}

/** How the verdict follows from the day: elapsed share, what may be expected, the gap, days left. */
function arithmetic({ row, quota, pace }: ExplainedRow, report: ComplianceReport, plan: PlanWords): string[] {
  const { explain, standings, range, list } = plan.words
  const { asOf, thresholds } = report
  const lines: string[] = []
  const open = row.window.from <= asOf && asOf <= row.window.to
  if (pace !== undefined && open && row.standing !== 'met') {
    lines.push(
      explain.pace({
        elapsed: pace.elapsedDays,
        days: pace.days,
        expected: plan.quantity(quota.measure, pace.expected),
        gap: formatNumber(Math.abs(pace.gap)),
        ahead: pace.gap < 0,
        behind: formatNumber(thresholds.behind),
        farBehind: formatNumber(thresholds.far_behind),
      }),
    )
  }
  if (open)
    lines.push(
      explain.daysLeft({ days: daysBetween(asOf, row.window.to), dueSoonDays: thresholds.due_soon_days }),
    )
  else if (asOf > row.window.to) lines.push(explain.closed)
  if (row.missed !== undefined) {
    lines.push(explain.missedWindows(list(row.missed.map(({ from, to }) => range(from, to)))))
  }
  if (row.forecast !== undefined) {
    const { planned, amount, wouldBe } = row.forecast
    const quantity = `${formatNumber(amount)}${plan.unitOf(row, amount)}`
    lines.push(explain.forecast({ planned, quantity, standing: standings[wouldBe] }))
  }
  return lines
}

function recordBlocks(
  standing: Cell,
  unit: string,
  entries: readonly ExplainedEntry[],
  plan: PlanWords,
): Block[] {
  const { explain } = plan.words
  return [
    { kind: 'heading', level: 2, text: `${explain.sections.record}: ${unit}` },
    line(standing),
    ...(entries.length === 0 ? [] : [entryTable(entries, undefined, plan)]),
  ]
}
