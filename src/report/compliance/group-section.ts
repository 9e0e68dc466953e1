import type { ComplianceRow, GroupLine } from '../../model/report.ts'
import type { Block, Cell, Column, Row, Table } from '../doc.ts'
import { formatNumber } from '../format-number.ts'
import { inTaskOrder } from '../obligation-table.ts'
import { laggards } from '../plan-sections.ts'
import { standingCell } from '../standing-cells.ts'
import { type ReportContext, sectionHeading } from './context.ts'
import { requirementOf } from './figures.ts'

/** A matrix wider than this is cut into several, so that a page can hold it. */
const COLUMNS_AT_ONCE = 8
/** Members that stand on one page. */
const ONE_PAGE = 16

/** "x of y members met" by quota, then for every group its members against the quotas. */
export function groupSection(context: ReportContext): Block[] {
  const { report } = context
  if (report.groups.length === 0) return []
  const groups = [...new Set(report.groups.map(({ group }) => group))]
  return [
    sectionHeading(context, 'groups'),
    summary(context),
    ...shortFirst(groups, context).flatMap((group) => memberMatrix(group, 3, context)),
  ]
}

/** What begins a sheet of its own takes with it what follows. */
function shortFirst(groups: readonly string[], { report }: ReportContext): string[] {
  const isLong = (group: string) => membersOf(group, report).length > ONE_PAGE
  return [...groups.filter((group) => !isLong(group)), ...groups.filter(isLong)]
}

function summary(context: ReportContext): Table {
  const { report, own, spoken } = context
  const { columns } = own
  const owedBy = rowsByLine(report.obligations)
  const rows = inTaskOrder(report.groups, spoken).map((line): Row => {
    const lagging = laggards({ ...report, obligations: owedBy.get(lineKey(line)) ?? [] }, line)
    return {
      cells: [
        line.group,
        `${line.task}/${line.quota}`,
        spoken.tasks.get(line.task)?.title ?? '',
        requirementOf(line, context),
        ...membersMet(line, context),
        { kind: 'number', value: lagging.length, tone: lagging.length === 0 ? 'muted' : 'bad' },
        spoken.names(lagging),
      ],
    }
  })
  return {
    kind: 'table',
    id: 'groups-summary',
    columns: [
      { title: columns.group, merge: true },
      { title: columns.id },
      { title: columns.task, grow: 3, priority: 2 },
      { title: columns.requirement, grow: 2 },
      { title: columns.members, align: 'right', key: 'due' },
      { title: columns.metCount, align: 'right', key: 'met' },
      { title: columns.rate, align: 'right', key: 'rate' },
      { title: columns.lacking, align: 'right' },
      { title: columns.laggards, grow: 3, priority: 1 },
    ],
    rows,
  }
}

function lineKey({ task, quota, group }: Pick<ComplianceRow, 'task' | 'quota' | 'group'>): string {
  return `${task}/${quota} ${group}`
}

/** Looked through once: a plan may have many lines, and a group many members. */
function rowsByLine(obligations: readonly ComplianceRow[]): Map<string, ComplianceRow[]> {
  const lines = new Map<string, ComplianceRow[]>()
  for (const row of obligations) {
    if (row.group === undefined) continue
    const key = lineKey(row)
    const line = lines.get(key)
    if (line === undefined) lines.set(key, [row])
    else line.push(row)
  }
  return lines
}

function membersMet({ group, members, met }: GroupLine, { own }: ReportContext): Cell[] {
  if (members === 0) return [{ kind: 'text', text: own.tasks.membersNotListed(group), tone: 'muted' }, '', '']
  return [
    { kind: 'number', value: members },
    { kind: 'number', value: met },
    { kind: 'rate', met, due: members },
  ]
}

function membersOf(group: string, { obligations }: ReportContext['report']): string[] {
  const units = obligations.flatMap((row) => (row.group === group && row.unit !== group ? [row.unit] : []))
  return [...new Set(units)]
}

/**
 * Members down, quotas across: who has met what, below a heading of this level. Where there are more members than a
 * page holds, a workbook gives every part a sheet of its own, for only then are the quotas named on every page.
 */
export function memberMatrix(group: string, level: 2 | 3, context: ReportContext): Block[] {
  const { report, own } = context
  const members = membersOf(group, report)
  const text = own.tasks.matrix(group)
  if (members.length === 0) {
    const note = own.tasks.membersNotListed(group)
    return [
      { kind: 'heading', level, text },
      { kind: 'note', text: note },
    ]
  }
  const byColumn = new Map<string, Map<string, ComplianceRow>>()
  for (const row of report.obligations) {
    if (row.group !== group) continue
    // A quota with several windows in the period has a column for each.
    const key = `${row.task}/${row.quota} ${row.window.to}`
    const column = byColumn.get(key) ?? new Map<string, ComplianceRow>()
    byColumn.set(key, column.set(row.unit, row))
  }
  const columns = [...byColumn.values()]
  const tables: Table[] = []
  for (let start = 0; start < columns.length; start += COLUMNS_AT_ONCE) {
    tables.push(matrix(members, columns.slice(start, start + COLUMNS_AT_ONCE), context))
  }
  if (members.length <= ONE_PAGE) return [{ kind: 'heading', level, text }, ...tables]
  return tables.flatMap((table, part): Block[] => {
    const number = tables.length === 1 ? '' : ` (${part + 1}/${tables.length})`
    return [
      { kind: 'heading', level, text: text + number, sheet: group + number.replace('/', '-') },
      { ...table, main: true },
    ]
  })
}

function matrix(
  members: readonly string[],
  columns: readonly ReadonlyMap<string, ComplianceRow>[],
  context: ReportContext,
): Table {
  const { own, spoken } = context
  const first: Column = { title: own.columns.member }
  return {
    kind: 'table',
    columns: [first, ...columns.map((column): Column => ({ title: titleOf(column, context) }))],
    rows: [
      ...members.map((member): Row => {
        const cells = columns.map((column): Cell => {
          const row = column.get(member)
          if (row === undefined) return ''
          const figure = `${row.amount === null ? '?' : formatNumber(row.amount)}/${formatNumber(row.target)}`
          const cell = standingCell(row, spoken.words)
          return typeof cell === 'object' && cell.kind === 'standing' ? { ...cell, figure } : cell
        })
        return { cells: [member, ...cells] }
      }),
      {
        role: 'total',
        cells: [
          own.columns.metCount,
          ...columns.map((column): Cell => {
            const owed = members.flatMap((member) => column.get(member) ?? [])
            return {
              kind: 'rate',
              met: owed.filter(({ standing }) => standing === 'met').length,
              due: owed.length,
            }
          }),
        ],
      },
    ],
  }
}

/** Quota, requirement and window: "05-02/q1 每年不少于2次 2024年". */
function titleOf(column: ReadonlyMap<string, ComplianceRow>, context: ReportContext): string {
  const row = [...column.values()][0]!
  return [`${row.task}/${row.quota}`, requirementOf(row, context), context.own.window(row.window)].join('\n')
}
