import { activitySums } from '../../compliance/record.ts'
import { commitmentsOf, type Task } from '../../model/plan.ts'
import type { ComplianceRow } from '../../model/report.ts'
import { byAction } from '../compliance/by-action.ts'
import { indicatorSection } from '../compliance/plan-sections.ts'
import { isOpen } from '../compliance/standing-counts.ts'
import type { Block, Cell, Column, Row, Table } from '../doc.ts'
import { inTaskOrder } from '../obligation-table.ts'
import { milestoneCell } from '../standing-cells.ts'
import type { SummaryContext } from './context.ts'
import type { Numbering } from './numbering.ts'
import { text } from './parts.ts'
import { activityWords, sumsOf } from './sums.ts'
import { type TaskLine, taskLines } from './task-lines.ts'

/** So many units are named with a task that they still owe. */
const NAMED = 3

/** What was done in each action, in sentences and in a table; then targets and milestones. */
export function taskSection(context: SummaryContext, numbered: Numbering): Block[] {
  const { words } = context
  const actions = actionsOf(context)
  if (actions.length === 0) return [text(words.tasks.noTasks)]
  return [
    ...actions.flatMap(({ title, sentences, lines }): Block[] => [
      numbered.part(title),
      text(sentences.join('').trimEnd()),
      ...(lines.length === 0 ? [] : [taskTable(lines, context)]),
    ]),
    ...indicators(context, numbered),
    ...milestones(context, numbered),
  ]
}

/** One action in words. */
export interface ActionFacts {
  readonly title: string
  readonly tasks: readonly Task[]
  readonly sentences: readonly string[]
  /** Its obligations; none where its tasks have no number. */
  readonly lines: readonly TaskLine[]
}

/** The actions in which there was something to do, in plan order. */
export function actionsOf(context: SummaryContext): ActionFacts[] {
  const { report, plan } = context
  const owed = new Set([...report.obligations, ...report.qualitative].map(({ task }) => task))
  const tasks = commitmentsOf(plan).filter(({ id }) => owed.has(id))
  return byAction(tasks, ({ id }) => id, context).map(({ title, members }) => ({
    title,
    tasks: members,
    sentences: sentencesOf(members, context),
    lines: linesOf(members, context),
  }))
}

function linesOf(tasks: readonly Task[], context: SummaryContext): TaskLine[] {
  const ids = new Set(tasks.map(({ id }) => id))
  const rows = context.report.obligations.filter(({ task }) => ids.has(task))
  return taskLines(inTaskOrder(rows, context.spoken), context)
}

function sentencesOf(tasks: readonly Task[], context: SummaryContext): string[] {
  const { report, record, words, spoken } = context
  const ids = new Set(tasks.map(({ id }) => id))
  const rows = report.obligations.filter(({ task }) => ids.has(task))
  const open = openTasks(rows.filter(isOpen), context)
  const noted = report.qualitative.filter(({ task }) => ids.has(task))
  const reported = noted.filter(({ standing }) => standing === 'reported').length
  const own = record.filter(
    ({ kind, tasks: named }) => kind === 'activity' && named.some((id) => ids.has(id)),
  )
  return [
    words.tasks.action({ tasks: tasks.length, sums: rows.length === 0 ? undefined : sumsOf(rows, context) }),
    ...(open.length === 0 ? [] : [words.tasks.open(spoken.names(open))]),
    ...(noted.length === 0 ? [] : [words.tasks.actionQualitative({ all: noted.length, reported })]),
    ...(own.length === 0 ? [] : [words.tasks.actionActivities(activityWords(activitySums(own)))]),
  ]
}

/** Each task once, with those who still owe it; the summary of one unit need not name it. */
function openTasks(rows: readonly ComplianceRow[], { spoken, words, unit: own }: SummaryContext): string[] {
  const owing = new Map<string, Set<string>>()
  for (const { task, unit } of rows) owing.set(task, (owing.get(task) ?? new Set()).add(unit))
  if (own !== undefined && !own.isGroup) return [...owing.keys()]
  return [...owing].map(([task, units]) => {
    const names = [...units]
    const unit =
      names.length <= NAMED
        ? spoken.words.list(names)
        : spoken.words.someOf(names.slice(0, NAMED), names.length)
    return words.tasks.openRow({ task, unit })
  })
}

/** The title of a task runs over the whole width, so that its figures have room below. */
function taskTable(lines: readonly TaskLine[], context: SummaryContext): Table {
  const rows = lines.flatMap((line, index): Row[] => {
    const isFirst = lines[index - 1]?.task !== line.task
    return [
      ...(isFirst ? [{ role: 'group', cells: [line.title] } as const] : []),
      { cells: [line.task, ...figures(line)] },
    ]
  })
  return {
    kind: 'table',
    columns: [{ title: context.own.columns.task, merge: true }, ...figureColumns(context)],
    rows,
  }
}

/** Every task in one table that can be sorted and filtered. */
export function flatTaskTable(context: SummaryContext): Table {
  const { own, report } = context
  const rows = byAction(report.obligations, ({ task }) => task, context).flatMap(({ title, members }) =>
    taskLines(members, context).map((line): Row => ({ cells: [title, line.title, ...figures(line)] })),
  )
  const columns = [
    { title: own.columns.action, merge: true as const },
    { title: own.columns.task, grow: 3 },
  ]
  return { kind: 'table', id: 'tasks', main: true, columns: [...columns, ...figureColumns(context)], rows }
}

function figures({ unit, requirement, target, done, rate, standing, evidence }: TaskLine): Cell[] {
  return [unit, requirement, target, done, rate, standing, evidence]
}

function figureColumns({ own: { columns }, words }: SummaryContext): Column[] {
  return [
    { title: columns.accountable, grow: 1 },
    { title: columns.requirement, grow: 2 },
    { title: columns.target, align: 'right' },
    { title: columns.done, align: 'right' },
    { title: columns.rate, align: 'right' },
    { title: columns.standing },
    { title: words.columns.evidence, grow: 1 },
  ]
}

function indicators(context: SummaryContext, numbered: Numbering): Block[] {
  const [, table] = indicatorSection(context)
  return table === undefined ? [] : [numbered.part(context.words.tasks.indicators), table]
}

function milestones(context: SummaryContext, numbered: Numbering): Block[] {
  const { report, spoken, own, words } = context
  if (report.milestones.length === 0) return []
  const rows = inTaskOrder(report.milestones, spoken).map(
    (row): Row => ({
      cells: [
        spoken.taskTitle(row.task),
        row.title,
        { kind: 'date', value: row.by },
        milestoneCell(row, spoken.words),
      ],
    }),
  )
  return [
    numbered.part(words.tasks.milestones),
    {
      kind: 'table',
      columns: [
        { title: own.columns.task, grow: 2, merge: true },
        { title: own.columns.milestone, grow: 2 },
        { title: own.columns.due },
        { title: own.columns.standing },
      ],
      rows,
    },
  ]
}
