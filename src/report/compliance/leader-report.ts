import { displayWidth } from '../../model/display-width.ts'
import type { ComplianceReport, ComplianceRow, DeliverableStanding, UnitLine } from '../../model/report.ts'
import type { Block, Doc, Row, Table } from '../doc.ts'
import { formatNumber, formatRate } from '../format-number.ts'
import { remarkOf } from '../remark.ts'
import { standingCell } from '../standing-cells.ts'
import { fileFacts, type ReportContext } from './context.ts'
import { requirementOf, shortTitle } from './figures.ts'
import { lightTable } from './standing-table.ts'
import { worstFirst } from './unit-section.ts'

/** What one page holds: units, as many as there are lines for, and reasons of each where that leaves room. */
const UNITS = 8
const REASONS = [2, 1] as const
const REASON_LINES = 24
/** Columns of a terminal that a line of reasons has on paper. */
const REASON_WIDTH = 60
const NAMED = 3
const INDICATORS = 6

const LAGGING = new Set<ComplianceRow['standing']>(['missed', 'far-behind', 'behind', 'short'])

/** One page: three sentences of facts, the lights, the worst units with the reason, the indicators. */
export function leaderReport(context: ReportContext): Doc {
  const { own, plan, report, spoken } = context
  const { thresholds, totals } = report
  const about = { plan: plan.title, period: own.window(report.period), unit: '' }
  const blocks: Block[] = [
    {
      kind: 'text',
      tone: 'muted',
      cells: [spoken.words.status.headline({ asOf: report.asOf, ...report.period })],
    },
    ...sentences(context).map((text): Block => ({ kind: 'text', cells: [text] })),
    { kind: 'heading', level: 2, text: own.overview.lights },
    lightTable(context, { counted: false }),
    ...worstUnits(context),
    ...indicators(context),
    {
      kind: 'note',
      text: own.leader.note({
        behind: formatNumber(thresholds.behind),
        farBehind: formatNumber(thresholds.far_behind),
        dueSoonDays: thresholds.due_soon_days,
        leftOut: spoken.words.status.leftOut(totals),
      }),
    },
  ]
  const title = own.titles.leader(about)
  return {
    title,
    blocks,
    file: fileFacts(
      context,
      { orientation: 'portrait', onePage: true, firstSheet: own.sheets.leader },
      title,
    ),
  }
}

/** Three sentences: how far the tasks are, who lags, what was held and handed in. Facts and nothing else. */
function sentences({ report, own }: ReportContext): string[] {
  const { leader, window, day } = own
  const { totals, units } = report
  const when = { asOf: day(report.asOf), period: window(report.period) }
  const { due, met, missed, farBehind, behind } = totals
  const progress =
    due === 0
      ? leader.nothingDue(when)
      : leader.progress({ ...when, due, met, missed, farBehind, behind, rate: formatRate(met, due) })
  const lagging = units.filter(lags)
  const worst = lagging.slice(0, NAMED).map((line) => leader.laggard(line.unit, laggingItems(line)))
  const online = totals.onlineParticipants
  return [
    progress,
    lagging.length === 0
      ? leader.noLaggards(units.length)
      : leader.laggards({ units: lagging.length, all: units.length, named: worst }),
    leader.activities({
      activities: totals.activities,
      participants: formatNumber(totals.participants),
      online: online === 0 ? undefined : formatNumber(online),
      documents: documentsOf(report),
    }),
  ]
}

function laggingItems({ missed, farBehind, behind, short }: UnitLine): number {
  return missed + farBehind + behind + short
}

function lags(line: UnitLine): boolean {
  return laggingItems(line) > 0
}

/** Documents that are owed by now or soon; those that are due later are nobody's yet. */
function documentsOf({ deliverables }: ComplianceReport) {
  const count = (...standings: DeliverableStanding[]) =>
    deliverables.filter(({ standing }) => standings.includes(standing)).length
  const asked = count('submitted', 'late', 'missing', 'due-soon')
  if (asked === 0) return undefined
  const [late, missing, dueSoon] = [count('late'), count('missing'), count('due-soon')]
  return { asked, handedIn: count('submitted') + late, late, missing, dueSoon }
}

function worstUnits(context: ReportContext): Block[] {
  const { report, own } = context
  const { columns, leader } = own
  const missing = new Map<string, string[]>()
  for (const { unit, id, standing } of report.deliverables) {
    if (standing === 'missing')
      missing.set(unit, [...(missing.get(unit) ?? []), context.spoken.deliverableTitle(id)])
  }
  const lagging = report.units.filter(lags)
  if (lagging.length === 0) return []
  const shown = toldUnits(lagging.slice(0, UNITS), (unit, most) =>
    reasons(unit, missing.get(unit) ?? [], most, context),
  )
  const rows = shown.map(
    ({ line, told }): Row => ({
      cells: [
        line.unit,
        { kind: 'number', value: line.due },
        { kind: 'number', value: line.met },
        { kind: 'rate', ...line.rate },
        told,
      ],
    }),
  )
  const table: Table = {
    kind: 'table',
    id: 'worst-units',
    columns: [
      { title: columns.unit },
      { title: columns.dueCount, align: 'right', key: 'due' },
      { title: columns.metCount, align: 'right', key: 'met' },
      { title: columns.rate, align: 'right', key: 'rate' },
      { title: columns.problems, grow: 4 },
    ],
    rows,
  }
  const more = lagging.length - shown.length
  return [
    { kind: 'heading', level: 2, text: leader.worst },
    table,
    ...(more === 0 ? [] : [{ kind: 'note', text: leader.moreUnits(more) } as const]),
  ]
}

/** The worst units with their reasons: fewer reasons before fewer units. */
function toldUnits(units: readonly UnitLine[], tell: (unit: string, most: number) => string) {
  const told = REASONS.map((most) => units.map((line) => ({ line, told: tell(line.unit, most) })))
  const full = told.find((lines) => lines.reduce((sum, one) => sum + linesOf(one.told), 0) <= REASON_LINES)
  if (full !== undefined) return full
  let left = REASON_LINES
  return told.at(-1)!.filter((one, index) => {
    left -= linesOf(one.told)
    return left >= 0 || index < NAMED
  })
}

function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.ceil(displayWidth(line) / REASON_WIDTH), 0)
}

/** The worst obligations of a unit with what they lack, and the documents that are missing; one a line. */
function reasons(unit: string, documents: readonly string[], most: number, context: ReportContext): string {
  const { report, own, spoken } = context
  const { leader } = own
  const lagging = report.obligations.filter(
    (row) => LAGGING.has(row.standing) && (row.units ?? [row.unit]).includes(unit),
  )
  const told = worstFirst(lagging)
    .slice(0, most)
    .map((row) =>
      leader.reason({
        task: `${row.task} ${shortTitle(spoken.tasks.get(row.task)?.title ?? '')}`,
        requirement: requirementOf(row, context),
        standing: spoken.words.standings[row.standing],
        lacking: remarkOf(row, spoken),
      }),
    )
  const more = lagging.length - told.length
  return [
    ...told,
    ...(more > 0 ? [leader.moreReasons(more)] : []),
    ...(documents.length > 0 ? [leader.documentMissing(documents)] : []),
  ].join('\n')
}

/** The next target of each indicator. */
function indicators({ report, plan, own, spoken }: ReportContext): Block[] {
  const { columns } = own
  const { asOf } = report
  const next = (plan.indicators ?? []).flatMap(({ id, title, unit }) => {
    const rows = report.indicators.filter((row) => row.id === id)
    const row = rows.find(({ by }) => by >= asOf) ?? rows.at(-1)
    return row === undefined ? [] : [{ row, title, unit }]
  })
  if (next.length === 0) return []
  const rows = next.slice(0, INDICATORS).map(
    ({ row, title, unit = '' }): Row => ({
      cells: [
        title,
        spoken.words.level(row.op, `${formatNumber(row.target)}${unit}`),
        { kind: 'date', value: row.by },
        row.value === null ? { kind: 'number', value: null } : { kind: 'number', value: row.value, unit },
        standingCell(row, spoken.words),
      ],
    }),
  )
  return [
    { kind: 'heading', level: 2, text: own.sections.indicators.title },
    {
      kind: 'table',
      columns: [
        { title: columns.indicator, grow: 1 },
        { title: columns.target },
        { title: columns.due },
        { title: columns.observed, align: 'right' },
        { title: columns.standing },
      ],
      rows,
    },
  ]
}
