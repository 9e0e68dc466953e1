import type { ReportWords } from '../messages/report-words.ts'
import type { ComplianceReport, Standing, Sums, UnitLine } from '../model/report.ts'
import type { Cell, Column, Table, Tone } from './doc.ts'
import { STANDING_MARKS } from './standing-cells.ts'

/** The standings of a unit's line, worst first; `priority` folds the least telling ones on a narrow terminal. */
export const COUNTS: readonly {
  standing: Standing
  field: Exclude<keyof Sums, 'rate'>
  tone: Tone
  priority: number
}[] = [
  { standing: 'missed', field: 'missed', tone: 'bad', priority: 0 },
  { standing: 'far-behind', field: 'farBehind', tone: 'bad', priority: 0 },
  { standing: 'behind', field: 'behind', tone: 'warn', priority: 0 },
  { standing: 'short', field: 'short', tone: 'warn', priority: 2 },
  { standing: 'due-soon', field: 'dueSoon', tone: 'info', priority: 1 },
  { standing: 'on-track', field: 'onTrack', tone: 'good', priority: 3 },
  { standing: 'upcoming', field: 'upcoming', tone: 'muted', priority: 4 },
  { standing: 'unknown', field: 'unknown', tone: 'muted', priority: 5 },
]

/** One unit a line, defaulters first; standings that nobody has get no column. */
export function unitTable(report: ComplianceReport, words: ReportWords): Table {
  const shown = COUNTS.filter(({ field }) => report.units.some((line) => line[field] > 0))
  const columns: Column[] = [
    { title: words.status.columns.unit, grow: 1 },
    { title: words.status.columns.rate, align: 'right' },
    ...shown.map(({ standing, priority }): Column => {
      return { title: `${STANDING_MARKS[standing]} ${words.standings[standing]}`, align: 'right', priority }
    }),
  ]
  const cellsOf = (line: Sums): Cell[] => [
    { kind: 'rate', met: line.rate.met, due: line.rate.due },
    ...shown.map(({ field, tone }): Cell => {
      return { kind: 'number', value: line[field], tone: line[field] === 0 ? 'muted' : tone }
    }),
  ]
  const rows = report.units.map((line: UnitLine) => ({ cells: [line.unit, ...cellsOf(line)] }))
  return { kind: 'table', columns, rows }
}
