import { daysLate } from '../compliance/deliverable-section.ts'
import { occasions } from '../deliverable-sections.ts'
import type { Table } from '../doc.ts'
import { formatNumber } from '../format-number.ts'
import { inTaskOrder } from '../obligation-table.ts'
import type { SummaryContext } from './context.ts'
import type { Numbering } from './numbering.ts'
import { type SummaryPart, text } from './parts.ts'
import { standingText, UNMET, unmetPart } from './unmet.ts'

/** What was not done, late or without record. The facts are the tool's, the causes are for people to write. */
export function problems(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  return [
    ...unmetPart(context, numbered),
    ...documents(context, numbered),
    ...silent(context, numbered),
    ...overdue(context, numbered),
    ...doubts(context, numbered),
  ]
}

/** Documents that are missing or came late, one due day after the other. */
export function lateDocuments({ report, spoken, own, words }: SummaryContext) {
  return occasions(report.deliverables).flatMap((asked) => {
    const late = asked.filter(({ standing }) => standing === 'late' || standing === 'missing')
    const [first] = late
    if (first === undefined) return []
    const named = (standing: 'late' | 'missing') =>
      late
        .filter((row) => row.standing === standing)
        .map((row) => words.problems.lateUnit({ unit: row.unit, days: daysLate(row, report.asOf) ?? 0 }))
    return [
      {
        title: spoken.deliverableTitle(first.id),
        due: own.day(first.due),
        missing: named('missing'),
        late: named('late'),
        rows: late,
      },
    ]
  })
}

function documents(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { words, report } = context
  if (report.deliverables.length === 0) return []
  const heading = numbered.part(words.problems.parts.documents)
  const late = lateDocuments(context)
  if (late.length === 0) return [heading, text(words.problems.noDocuments)]
  return [
    heading,
    ...late.map((one) => text(words.problems.documents(one))),
    { kind: 'blank', id: 'cause-reports', title: words.blanks['cause-reports'] },
  ]
}

/** Units with the tasks without number that they have recorded nothing for, in plan order. */
export function silentUnits({ report, spoken }: SummaryContext): { unit: string; tasks: string[] }[] {
  const byUnit = new Map<string, string[]>()
  const order = inTaskOrder(report.qualitative, spoken)
  for (const { task, unit, standing } of order) {
    if (standing === 'silent') byUnit.set(unit, [...(byUnit.get(unit) ?? []), task])
  }
  return [...byUnit].map(([unit, tasks]) => ({ unit, tasks }))
}

function silent(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { words, report } = context
  if (report.qualitative.length === 0) return []
  const heading = numbered.part(words.problems.parts.silent)
  const units = silentUnits(context)
  if (units.length === 0) return [heading, text(words.problems.noSilent)]
  const tasks = units.flatMap((one) => one.tasks)
  return [
    heading,
    text(words.problems.silentSum({ rows: tasks.length, tasks: new Set(tasks).size })),
    { ...silentTable(units, context), caption: words.problems.silentTable },
    { kind: 'blank', id: 'cause-silent', title: words.blanks['cause-silent'] },
  ]
}

/** The whole area by unit with the ids of tasks; one unit by the titles of its tasks. */
function silentTable(units: ReturnType<typeof silentUnits>, context: SummaryContext): Table {
  const { words, own, spoken, unit } = context
  if (unit !== undefined && !unit.isGroup) {
    const rows = units.flatMap(({ tasks }) => tasks.map((id) => ({ cells: [spoken.taskTitle(id)] })))
    return { kind: 'table', columns: [{ title: own.columns.task, grow: 1 }], rows }
  }
  return {
    kind: 'table',
    columns: [
      { title: own.columns.unit },
      { title: own.columns.count, align: 'right' },
      { title: words.columns.tasks, grow: 3 },
    ],
    rows: units.map((one) => ({
      cells: [one.unit, { kind: 'number', value: one.tasks.length }, spoken.words.list(one.tasks)],
    })),
  }
}

/** Milestones past their day, and targets that are missed or behind their line. */
function overdue(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { report, plan, own, spoken, words } = context
  const milestones = report.milestones.flatMap(({ overdue: isOverdue, by, task, title }) =>
    isOverdue && by !== null
      ? [words.problems.milestone({ task: spoken.taskTitle(task), title, due: own.day(by) })]
      : [],
  )
  const indicators = report.indicators.flatMap((row) => {
    if (!UNMET.has(row.standing)) return []
    const { title = row.id, unit = '' } = plan.indicators?.find(({ id }) => id === row.id) ?? {}
    const written = (value: number) => `${formatNumber(value)}${unit}`
    return [
      words.problems.indicator({
        title,
        due: own.day(row.by),
        target: spoken.words.level(row.op, written(row.target)),
        value: row.value === null ? '?' : written(row.value),
        standing: standingText(row.standing, context),
      }),
    ]
  })
  const found = [...milestones, ...indicators]
  return found.length === 0
    ? []
    : [numbered.part(words.problems.parts.overdue), ...found.map((one) => text(one))]
}

/** Figures that rest on claims without evidence, duties that cannot be judged, activities outside the plan. */
function doubts(context: SummaryContext, numbered: Numbering): SummaryPart[] {
  const { report, spoken, words, unit } = context
  const toVerify = report.obligations.filter((row) => row.toVerify === true)
  const tasks = [...new Set(toVerify.map(({ task }) => task))]
  const unknown = report.obligations.flatMap(({ reason, task, unit: owner }) =>
    reason === undefined
      ? []
      : [words.problems.unknown({ task, unit: owner, reason: spoken.words.reasons[reason] })],
  )
  const { unplanned } = report.totals
  const found = [
    ...(toVerify.length === 0
      ? []
      : [words.problems.toVerify({ rows: toVerify.length, tasks: spoken.names(tasks) })]),
    ...unknown,
    // Activities outside the plan belong to no unit.
    ...(unit === undefined && unplanned > 0 ? [words.problems.unplanned(unplanned)] : []),
  ]
  const heading = numbered.part(words.problems.parts.data)
  return [heading, ...(found.length === 0 ? [words.problems.noData] : found).map((one) => text(one))]
}
