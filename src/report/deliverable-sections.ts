import type { ComplianceReport, DeliverableRow } from '../model/report.ts'
import type { Block, Row } from './doc.ts'
import { section } from './plan-sections.ts'
import type { PlanWords } from './plan-words.ts'
import { handedInCell } from './standing-cells.ts'

/** One document and due day a line, with how many have handed it in and who has not. */
export function deliverableSection(report: ComplianceReport, plan: PlanWords): Block[] {
  const { words } = plan
  const { columns } = words.status
  const rows = occasions(report.deliverables).map((asked): Row => {
    const first = asked[0]!
    const { handedIn, lacking, unlisted } = partsOf(asked)
    const late = handedIn.flatMap(({ unit, daysLate }) =>
      daysLate === null ? [] : [words.status.withDays(unit, words.daysLate(daysLate))],
    )
    const named = lacking.map(({ unit }) => unit)
    return {
      cells: [
        plan.deliverableTitle(first.id),
        { kind: 'date', value: first.due },
        words.status.submittedOf({ submitted: handedIn.length, asked: handedIn.length + lacking.length }),
        // Those who have not handed in share a due day, and so a standing.
        handedInCell(lacking[0] ?? handedIn.find(({ daysLate }) => daysLate !== null) ?? first, words),
        plan.names([...named, ...late, ...unlisted.map(({ unit }) => words.status.unlisted(unit))]),
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

/** Documents of one unit, or of the members of a group, one a line. */
export function unitDeliverables(report: ComplianceReport, plan: PlanWords): Block[] {
  const { words } = plan
  const { columns } = words.status
  const several = new Set(report.deliverables.map(({ unit }) => unit)).size > 1
  const rows = occasions(report.deliverables)
    .flat()
    .map((row): Row => {
      return {
        cells: [
          plan.deliverableTitle(row.id),
          several ? row.unit : '',
          { kind: 'date', value: row.due },
          handedInCell(row, words),
          row.submitted ?? '',
        ],
      }
    })
  return section(words.status.sections.deliverables, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.deliverable, grow: 1 },
      { title: columns.unit },
      { title: columns.due },
      { title: columns.standing },
      { title: columns.submittedOn },
    ],
    rows,
  }))
}

/** Who has handed in and who has not; a group whose members are not listed is neither. */
export function partsOf(asked: readonly DeliverableRow[]) {
  return {
    handedIn: asked.filter(({ submitted }) => submitted !== null),
    lacking: asked.filter(({ submitted, standing }) => submitted === null && standing !== 'unknown'),
    unlisted: asked.filter(({ standing }) => standing === 'unknown'),
  }
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
