import type { ReportWords } from '../messages/report-words.ts'
import { type CivilDate, daysBetween, yearOf } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import type { ComplianceReport, DeliverableRow, DeliverableStanding } from '../model/report.ts'
import { occasions, partsOf } from './deliverable-sections.ts'
import type { Block, Cell, Doc, Row } from './doc.ts'
import { section } from './plan-sections.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import { taskDeadlines } from './task-deadlines.ts'

/** One document that one unit owes (semantics.md 12.31). */
export interface Deadline {
  readonly id: string
  readonly unit: string
  readonly due: CivilDate
  /** Negative once the day is past. */
  readonly daysLeft: number
  readonly standing: DeliverableStanding
}

/**
 * The documents to show on a day, of a report over the whole plan: those of the year, and those of other years that
 * somebody still owes, as far as `within` days ahead. A document is shown with all who were asked for it.
 */
export function shownDeliverables(report: ComplianceReport, within: number | undefined): DeliverableRow[] {
  const { asOf } = report
  return occasions(report.deliverables.filter(({ due }) => isWithin(asOf, due, within)))
    .filter((asked) => asked.some(({ due, submitted }) => submitted === null || yearOf(due) === yearOf(asOf)))
    .flat()
}

/** What is past is within any number of days. */
function isWithin(asOf: CivilDate, due: CivilDate, within: number | undefined): boolean {
  return within === undefined || daysBetween(asOf, due) <= within
}

export function deadlinesOf(rows: readonly DeliverableRow[], asOf: CivilDate): Deadline[] {
  return rows.map(({ id, unit, due, standing }) => ({
    id,
    unit,
    due,
    daysLeft: daysBetween(asOf, due),
    standing,
  }))
}

/** What is due when and who has not handed in; below, the tasks that have a due day. */
export function deadlinesDoc(
  plan: Plan,
  report: ComplianceReport,
  within: number | undefined,
  words: ReportWords,
): Doc {
  const spoken = planWords(plan, words)
  const { asOf } = report
  const sections = [
    ...documents(shownDeliverables(report, within), asOf, spoken),
    ...tasks(report, within, spoken),
  ]
  const blocks: Block[] = [
    { kind: 'text', cells: [words.deadlines.asOf({ asOf, within })] },
    ...(sections.length > 0 ? sections : [{ kind: 'note', text: words.deadlines.nothingDue } as const]),
  ]
  return { title: words.deadlines.title(plan.title), blocks }
}

function documents(shown: readonly DeliverableRow[], asOf: CivilDate, plan: PlanWords): Block[] {
  const { deadlines, list } = plan.words
  const { columns } = deadlines
  const rows = occasions(shown).map((asked): Row => {
    const { id, due } = asked[0]!
    const { handedIn, lacking, unlisted } = partsOf(asked)
    const unknown = unlisted.map(({ unit }) => plan.words.status.unlisted(unit))
    const open = [...lacking.map(({ unit }) => unit), ...unknown]
    return {
      cells: [
        plan.deliverableTitle(id),
        { kind: 'date', value: due },
        lacking.length === 0 ? '' : daysCell(asOf, due, plan),
        plan.words.status.submittedOf({
          submitted: handedIn.length,
          asked: handedIn.length + lacking.length,
        }),
        open.length === 0 ? { kind: 'text', text: deadlines.nobodyLacking, tone: 'good' } : list(open),
      ],
    }
  })
  return section(deadlines.sections.deliverables, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.deliverable, grow: 1 },
      { title: columns.due },
      { title: columns.left },
      { title: columns.handedIn },
      { title: columns.notHandedIn, grow: 3, priority: 1 },
    ],
    rows,
  }))
}

function tasks(report: ComplianceReport, within: number | undefined, plan: PlanWords): Block[] {
  const { deadlines, list } = plan.words
  const { columns } = deadlines
  const { asOf } = report
  const rows = taskDeadlines(report, plan)
    .filter(({ due }) => isWithin(asOf, due, within))
    .map(({ due, what, who }): Row => {
      return { cells: [{ kind: 'date', value: due }, daysCell(asOf, due, plan), what, list(who)] }
    })
  return section(deadlines.sections.quotas, rows, () => ({
    kind: 'table',
    columns: [
      { title: columns.due },
      { title: columns.left },
      { title: columns.what, grow: 2 },
      { title: columns.who, grow: 1, priority: 1 },
    ],
    rows,
  }))
}

function daysCell(asOf: CivilDate, due: CivilDate, { words }: PlanWords): Cell {
  const days = daysBetween(asOf, due)
  return days < 0 ? { kind: 'text', text: words.daysLate(-days), tone: 'bad' } : words.daysLeft(days)
}
