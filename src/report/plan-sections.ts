import type { ComplianceReport, GroupLine, IndicatorRow } from '../model/report.ts'
import type { Block, Cell, Row } from './doc.ts'
import { inTaskOrder } from './obligation-table.ts'
import type { PlanWords } from './plan-words.ts'
import { milestoneCell, recordedCell, standingCell } from './standing-cells.ts'

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
export function laggards(report: ComplianceReport, { group, task, quota }: GroupLine): string[] {
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
