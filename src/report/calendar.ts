import type { ReportWords } from '../messages/report-words.ts'
import { addDays, type CivilDate, daysBetween, later } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import type { DeliverableRow } from '../model/report.ts'
import { occasions, partsOf } from './deliverable-sections.ts'

/** Due days for a calendar program; the same plan on the same day gives the same calendar. */
export interface Calendar {
  readonly name: string
  /** The as-of day: a calendar of a later day replaces the events of an earlier one. */
  readonly asOf: CivilDate
  /** Rises with the as-of day. */
  readonly sequence: number
  readonly events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** The same for the same document and due day, whoever has handed in meanwhile. */
  readonly uid: string
  readonly day: CivilDate
  /** The day after: all-day events end there. */
  readonly dayAfter: CivilDate
  readonly summary: string
  readonly description: string
  /** Days ahead to remind; none once everybody has handed in. */
  readonly remind: readonly number[]
}

const REMIND_DAYS = [7, 1]

/** One event for each document and due day, naming who has not handed in. */
export function calendarOf(
  plan: Plan,
  rows: readonly DeliverableRow[],
  asOf: CivilDate,
  words: ReportWords,
): Calendar {
  const documents = new Map((plan.deliverables ?? []).map((deliverable) => [deliverable.id, deliverable]))
  const events = occasions(rows).map((asked): CalendarEvent => {
    const { id, due } = asked[0]!
    const { title = id, to } = documents.get(id) ?? {}
    const { handedIn, lacking } = partsOf(asked)
    const names = words.list(lacking.map(({ unit }) => unit))
    return {
      uid: `${plan.id}/${id}/${due}@sciplan`,
      day: due,
      dayAfter: addDays(due, 1),
      summary: words.deadlines.eventSummary({ title, lacking: lacking.length }),
      description: words.deadlines.eventDescription({ to, lacking: names, handedIn: handedIn.length }),
      remind: lacking.length === 0 ? [] : REMIND_DAYS,
    }
  })
  const sequence = daysBetween(plan.issued, later(plan.issued, asOf))
  return { name: words.deadlines.calendarName(plan.title), asOf, sequence, events }
}
