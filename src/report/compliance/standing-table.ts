import { lightOf } from '../../compliance/standing.ts'
import type { Standing } from '../../model/report.ts'
import type { Cell, NumberCell, Row, Table } from '../doc.ts'
import { STANDING_MARKS, standingCell } from '../standing-cells.ts'
import type { ReportContext } from './context.ts'
import { countOf, JUDGED, LEFT_OUT, LIGHTS } from './standing-counts.ts'
import { OBLIGATIONS, STANDING_COLUMN } from './task-section.ts'

/** A number of obligations that a workbook counts again in the table of all obligations. */
export function countedStandings(
  standings: readonly Standing[],
  value: number,
  { report, spoken }: ReportContext,
): NumberCell {
  if (report.obligations.length === 0) return { kind: 'number', value }
  const shown = standings.map((standing) => ({
    mark: STANDING_MARKS[standing],
    word: spoken.words.standings[standing],
  }))
  return {
    kind: 'number',
    value,
    tally: { kind: 'count', table: OBLIGATIONS, column: STANDING_COLUMN, standings: shown },
  }
}

function standingLabel(standing: Standing, { spoken }: ReportContext): Cell {
  return standingCell({ standing, light: lightOf(standing) }, spoken.words)
}

/** Obligations by standing: those that are judged with their share, then what the rate leaves out. */
export function standingTable(context: ReportContext): Table {
  const { report, own } = context
  const { columns, overview } = own
  const { totals, obligations } = report
  const line = (standing: Standing, judged: boolean): Row => {
    const value = countOf(obligations, [standing])
    return {
      cells: [
        standingLabel(standing, context),
        countedStandings([standing], value, context),
        judged && totals.due > 0 ? { kind: 'number', value: (100 * value) / totals.due, unit: '%' } : '',
      ],
    }
  }
  return {
    kind: 'table',
    id: 'standings',
    columns: [
      { title: columns.standing },
      { title: columns.count, align: 'right' },
      { title: columns.share, align: 'right' },
    ],
    rows: [
      { role: 'group', cells: [overview.judged] },
      ...JUDGED.map((standing) => line(standing, true)),
      { role: 'total', cells: [overview.total, countedStandings(JUDGED, totals.due, context), ''] },
      { role: 'group', cells: [overview.leftOut] },
      ...LEFT_OUT.map((standing) => line(standing, false)),
    ],
  }
}

/** Obligations by light, red first; `counted` where the report holds the table of all obligations. */
export function lightTable(context: ReportContext, { counted }: { readonly counted: boolean }): Table {
  const { report, own, spoken } = context
  const { columns, lights } = own
  const rows = LIGHTS.map(({ light, standings }): Row => {
    const marked = standings.map(
      (standing) => `${STANDING_MARKS[standing]} ${spoken.words.standings[standing]}`,
    )
    const [first] = standings
    const value = countOf(report.obligations, standings)
    return {
      cells: [
        { kind: 'standing', mark: STANDING_MARKS[first!], word: lights[light], light },
        counted ? countedStandings(standings, value, context) : { kind: 'number', value },
        spoken.words.list(marked),
      ],
    }
  })
  return {
    kind: 'table',
    id: 'lights',
    columns: [
      { title: columns.light },
      { title: columns.count, align: 'right' },
      { title: columns.includes, grow: 2 },
    ],
    rows,
  }
}
