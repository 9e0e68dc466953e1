import type { ComplianceReport, DeliverableRow, GroupLine, IndicatorRow } from '../model/report.ts'
import type { Block, Cell, Row } from './doc.ts'
import { inTaskOrder } from './obligation-table.ts'
import type { PlanWords } from './plan-words.ts'
import { handedInCell, milestoneCell, recordedCell, standingCell } from './standing-cells.ts'

/** A heading and what stands under it; nothing where there are no rows. */
export function section(title: string, rows: readonly unknown[], block: () => Block): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, block()]
}

/** "x of y members met", with the names of those who lack. */
export function groupSection(report: ComplianceReport, plan: PlanWords): Block[] {
  const { status } = plan.words
  const { columns } = status
  const membersMet = (line: GroupLine): string =>
    line.members === 0 ? status.membersNotListed : status.members({ met: line.met, members: line.members })
  const rows = inTaskOrder(report.groups, plan).flatMap((line, index, lines): Row[] => {
    const quota = plan.quota(line.task, line.quota)
    const requirement = quota === undefined ? line.quota : plan.requirement(quota)
    const cells = [line.group, requirement, membersMet(line), plan.names(laggards(report, line))]
    const sameTask = lines[index - 1]?.task === line.task
    return sameTask ? [{ cells }] : [{ cells: [plan.taskTitle(line.task)], role: 'group' }, { cells }]
  })
  return section(status.sections.groups, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.group },
      { title: columns.requirement, grow: 1 },
      { title: columns.membersMet },
      { title: columns.laggards, grow: 2, priority: 1 },
    ],
    rows,
  }))
}

/** Members of a group that have not met the quota in every window shown. */
function laggards(report: ComplianceReport, { group, task, quota }: GroupLine): string[] {
  const rows = report.obligations.filter(
    (row) => row.group === group && row.task === task && row.quota === quota && row.unit !== group,
  )
  return [
    ...new Set(
      rows
        .filter(({ standing }) => standing !== 'met' && standing !== 'before-issue')
        .map(({ unit }) => unit),
    ),
  ]
}

export function indicatorSection(report: ComplianceReport, plan: PlanWords): Block[] {
  const { status } = plan.words
  const { columns } = status
  const titles = new Map((plan.plan.indicators ?? []).map((indicator) => [indicator.id, indicator]))
  const measured = (row: IndicatorRow, value: number | null): Cell => {
    const unit = titles.get(row.id)?.unit
    return { kind: 'number', value, ...(unit === undefined || value === null ? {} : { unit }) }
  }
  const rows = report.indicators.map((row): Row => {
    const unit = titles.get(row.id)?.unit ?? ''
    const remark = row.expected === undefined ? '' : status.expected(`${plan.format(row.expected)}${unit}`)
    return {
      cells: [
        titles.get(row.id)?.title ?? row.id,
        { kind: 'date', value: row.by },
        plan.words.level(row.op, `${plan.format(row.target)}${unit}`),
        measured(row, row.value),
        { kind: 'date', value: row.date },
        standingCell(row, plan.words),
        remark,
      ],
    }
  })
  return section(status.sections.indicators, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.indicator, grow: 1 },
      { title: columns.by },
      { title: columns.target },
      { title: columns.value, align: 'right' },
      { title: columns.observed, priority: 1 },
      { title: columns.standing },
      { title: columns.remark, priority: 2 },
    ],
    rows,
  }))
}

export function milestoneSection(report: ComplianceReport, plan: PlanWords): Block[] {
  const { status } = plan.words
  const { columns } = status
  const rows = inTaskOrder(report.milestones, plan).map(
    (row): Row => ({
      cells: [row.task, row.title, { kind: 'date', value: row.by }, milestoneCell(row, plan.words)],
    }),
  )
  return section(status.sections.milestones, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.task },
      { title: columns.milestone, grow: 1 },
      { title: columns.by },
      { title: columns.standing },
    ],
    rows,
  }))
}

/** One document and due day a line, with how many have handed it in and who has not. */
export function deliverableSection(report: ComplianceReport, plan: PlanWords): Block[] {
  const { words } = plan
  const { columns } = words.status
  const titles = new Map((plan.plan.deliverables ?? []).map(({ id, title }) => [id, title]))
  const rows = occasions(report.deliverables).map((asked): Row => {
    const first = asked[0]!
    const handedIn = asked.filter(({ submitted }) => submitted !== null)
    const late = asked.flatMap(({ unit, daysLate }) =>
      daysLate === null ? [] : [words.status.lateUnit(unit, words.daysLate(daysLate))],
    )
    const lacking = asked.filter(({ submitted }) => submitted === null)
    return {
      cells: [
        titles.get(first.id) ?? first.id,
        { kind: 'date', value: first.due },
        words.status.submittedOf({ submitted: handedIn.length, asked: asked.length }),
        worst(lacking, plan),
        plan.names([...lacking.map(({ unit }) => unit), ...late]),
      ],
    }
  })
  return section(words.status.sections.deliverables, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.deliverable, grow: 1 },
      { title: columns.due },
      { title: columns.submitted },
      { title: columns.standing },
      { title: columns.notSubmitted, grow: 2, priority: 1 },
    ],
    rows,
  }))
}

/** Those who have not handed in share a due day, and so a standing. */
function worst(lacking: readonly DeliverableRow[], plan: PlanWords): Cell {
  const row = lacking.find(({ standing }) => standing !== 'unknown') ?? lacking[0]
  return row === undefined ? '' : handedInCell(row, plan.words)
}

/** Rows of one document and one due day, in order of the due days. */
export function occasions(rows: readonly DeliverableRow[]): DeliverableRow[][] {
  const together = new Map<string, DeliverableRow[]>()
  for (const row of rows) {
    const key = `${row.due} ${row.id}`
    const list = together.get(key)
    if (list === undefined) together.set(key, [row])
    else list.push(row)
  }
  return [...together.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, list]) => list)
}

/** Tasks without number of one unit or task, one a line. */
export function qualitativeSection(
  report: ComplianceReport,
  plan: PlanWords,
  first: 'task' | 'unit',
): Block[] {
  const { status } = plan.words
  const { columns } = status
  const rows = inTaskOrder(report.qualitative, plan).map(
    (row): Row => ({
      cells: [
        first === 'task' ? plan.taskTitle(row.task) : row.unit,
        recordedCell(row, plan.words),
        { kind: 'number', value: row.entries.length },
      ],
    }),
  )
  return section(status.sections.qualitative, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns[first], grow: 1 },
      { title: columns.standing },
      { title: columns.entries, align: 'right' },
    ],
    rows,
  }))
}
