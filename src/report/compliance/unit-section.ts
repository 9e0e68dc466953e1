import type { ComplianceReport, ComplianceRow, Standing, Sums } from '../../model/report.ts'
import type { Block, Cell, Column, Row, Tone } from '../doc.ts'
import { STANDING_MARKS } from '../standing-cells.ts'
import { COUNTS } from '../unit-table.ts'
import { type ReportContext, sectionHeading } from './context.ts'
import { groupLine, JUDGED } from './standing-counts.ts'
import { countedStandings } from './standing-table.ts'
import { obligationRow, obligationTable } from './task-section.ts'

/** Standings that have a column even where nobody has them: the reader looks for them. */
const ALWAYS: ReadonlySet<Standing> = new Set(['missed', 'far-behind', 'behind', 'due-soon'])

const NOTHING: Sums = {
  due: 0,
  met: 0,
  onTrack: 0,
  behind: 0,
  farBehind: 0,
  dueSoon: 0,
  missed: 0,
  short: 0,
  unknown: 0,
  upcoming: 0,
  rate: { met: 0, due: 0 },
}

/** Id of the row that heads a unit's obligations. */
function unitRowId(unit: string): string {
  return `unit/${unit}`
}

/** One unit a line, defaulters first; after them the units that owe documents or tasks without number only. */
export function unitSection(context: ReportContext, options: { readonly link: boolean }): Block[] {
  const { report, own, spoken } = context
  const { columns, tasks } = own
  const lines = [...report.units, ...unitsWithoutObligation(report).map((unit) => ({ unit, ...NOTHING }))]
  if (lines.length === 0) return []
  const documents = documentCounts(report)
  const counts = COUNTS.filter(
    ({ standing, field }) => ALWAYS.has(standing) || report.units.some((line) => line[field] > 0),
  )
  const specs: Column[] = [
    { title: columns.unit, grow: 2 },
    { title: columns.dueCount, align: 'right', key: 'due' },
    { title: columns.metCount, align: 'right', key: 'met' },
    { title: columns.rate, align: 'right', key: 'rate' },
    ...counts.map(({ standing, priority }): Column => {
      const title = `${STANDING_MARKS[standing]} ${spoken.words.standings[standing]}`
      return { title, align: 'right', priority }
    }),
    { title: columns.missingDocuments, align: 'right', priority: 2 },
    { title: columns.lateDocuments, align: 'right', priority: 4 },
  ]
  const linked = new Set(options.link ? report.units.map(({ unit }) => unit) : [])
  const rows = lines.map((line): Row => {
    const { missing = 0, late = 0 } = documents.get(line.unit) ?? {}
    return {
      cells: [
        linked.has(line.unit)
          ? { kind: 'text', text: line.unit, tone: 'plain', to: unitRowId(line.unit) }
          : line.unit,
        { kind: 'number', value: line.due },
        { kind: 'number', value: line.met },
        { kind: 'rate', met: line.rate.met, due: line.rate.due },
        ...counts.map(({ field, tone }) => countCell(line[field], tone)),
        countCell(missing, 'bad'),
        countCell(late, 'warn'),
      ],
    }
  })
  const addsUp = report.units.reduce((sum, { due }) => sum + due, 0) === report.totals.due
  return [
    sectionHeading(context, 'units'),
    ...(addsUp ? [] : [{ kind: 'note', text: tasks.jointNote } as const]),
    {
      kind: 'table',
      id: 'unit-lines',
      main: true,
      columns: specs,
      rows: [...rows, totalRow(context, counts, documents)],
    },
  ]
}

function countCell(value: number, tone: Tone): Cell {
  return { kind: 'number', value, tone: value === 0 ? 'muted' : tone }
}

/** Sums over obligations, not over units: a joint one counts once. */
function totalRow(
  context: ReportContext,
  counts: typeof COUNTS,
  documents: ReadonlyMap<string, DocumentCount>,
): Row {
  const { report, own } = context
  const { totals } = report
  const sum = (field: keyof DocumentCount): Cell => ({
    kind: 'number',
    value: [...documents.values()].reduce((before, counts) => before + counts[field], 0),
    tally: { kind: 'sum' },
  })
  return {
    role: 'total',
    cells: [
      own.tasks.total,
      countedStandings(JUDGED, totals.due, context),
      countedStandings(['met'], totals.met, context),
      { kind: 'rate', met: totals.rate.met, due: totals.rate.due },
      ...counts.map(({ standing, field }) => countedStandings([standing], totals[field], context)),
      sum('missing'),
      sum('late'),
    ],
  }
}

interface DocumentCount {
  missing: number
  late: number
}

function documentCounts({ deliverables }: ComplianceReport): Map<string, DocumentCount> {
  const counts = new Map<string, DocumentCount>()
  for (const { unit, standing } of deliverables) {
    if (standing !== 'missing' && standing !== 'late') continue
    const count = counts.get(unit) ?? { missing: 0, late: 0 }
    count[standing] += 1
    counts.set(unit, count)
  }
  return counts
}

/** Units that owe something without a number in the period, in the order in which the report names them. */
function unitsWithoutObligation({ units, qualitative, deliverables }: ComplianceReport): string[] {
  const known = new Set(units.map(({ unit }) => unit))
  const others = [...qualitative, ...deliverables].map(({ unit }) => unit)
  return [...new Set(others)].filter((unit) => !known.has(unit))
}

/** Obligations by unit, worst unit first; a joint one stands under each of its leads. What they rest on stands by task. */
export function unitRowsSection(context: ReportContext): Block[] {
  const { report } = context
  const byUnit = new Map<string, ComplianceRow[]>(report.units.map(({ unit }) => [unit, []]))
  for (const row of report.obligations) {
    for (const unit of row.units ?? [row.unit]) byUnit.get(unit)?.push(row)
  }
  const rows = [...byUnit].flatMap(([unit, own]): Row[] => [
    { role: 'group', id: unitRowId(unit), cells: [groupLine(unit, own, context)] },
    ...worstFirst(own).map((row) => obligationRow(row, context, { basis: false })),
  ])
  if (rows.length === 0) return []
  return [
    sectionHeading(context, 'unit-rows'),
    { ...obligationTable(rows, context, { basis: false }), id: 'unit-obligations', main: true },
  ]
}

const WORST_FIRST: readonly Standing[] = [...JUDGED].reverse()

/** Missed ones first; what is met or not judged comes last, each kind in the order of the plan. */
export function worstFirst(rows: readonly ComplianceRow[]): ComplianceRow[] {
  const rank = ({ standing }: ComplianceRow) => {
    const place = WORST_FIRST.indexOf(standing)
    return place < 0 ? WORST_FIRST.length : place
  }
  return [...rows].sort((a, b) => rank(a) - rank(b))
}
