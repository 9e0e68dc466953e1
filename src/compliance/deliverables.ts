import { type CivilDate, civilDate, daysBetween, daysInMonth, yearOf } from '../model/civil-date.ts'
import type { Submission } from '../model/entry.ts'
import { assessedFrom, type Deliverable, type Plan } from '../model/plan.ts'
import type { DeliverableRow, DeliverableStanding } from '../model/report.ts'
import type { Thresholds } from '../model/settings.ts'
import { contains, type Window } from '../model/window.ts'
import { namingOf } from './attribution.ts'
import type { Book } from './obligations.ts'
import {
  countsForOwner,
  lineOf,
  membersOf,
  ownerOf,
  type Place,
  type Slot,
  slotNamed,
  standsFor,
} from './places.ts'
import { lightOf } from './standing.ts'
import type { Tally } from './tally.ts'

/** One row for each reporting unit and due day in the period (semantics.md section 9 and 12.28). */
export function deliverableRows(
  book: Book,
  tally: Tally,
  period: Window,
  thresholds: Thresholds,
): DeliverableRow[] {
  return (book.plan.deliverables ?? []).flatMap((deliverable) => {
    const slots = reporters(book, deliverable)
    const places = slots.map((slot) => ({ slots: [slot], line: lineOf(slot, slots, book.registry) }))
    const rowsOf = (due: CivilDate) => {
      const receiver = receiverOn(book, deliverable, due)
      return places
        .flatMap((place) => rowFor(book, tally, deliverable, place, due, thresholds) ?? [])
        .filter(({ unit }) => unit !== receiver)
    }
    return dueDays(book.plan, deliverable)
      .filter((due) => contains(period, due))
      .flatMap(rowsOf)
  })
}

/** The due days that are asked: from the first to the plan's last day, none before the plan is assessed. */
export function dueDays(plan: Plan, { due }: Deliverable): CivilDate[] {
  const days = typeof due === 'string' ? [due] : yearly(due, plan)
  return days.filter((day) => day >= assessedFrom(plan))
}

function yearly(due: Exclude<Deliverable['due'], string>, plan: Plan): CivilDate[] {
  const days: CivilDate[] = []
  const [month = 1, day = 1] = due.on.split('-').map(Number)
  for (let year = due.first; year <= yearOf(plan.period.to); year += 1) {
    // 29 February falls on the last of the month where the year has none.
    const date = civilDate(year, month, Math.min(day, daysInMonth(year, month)))
    if (date <= plan.period.to) days.push(date)
  }
  return days
}

/** Who hands in: the units that are named, or all; members for groups. */
function reporters({ plan, registry }: Book, { from }: Deliverable): Slot[] {
  const names = from === 'all' ? [...plan.units, ...(plan.groups ?? [])].map(({ name }) => name) : from
  return names.flatMap((name) => {
    const slot = slotNamed(name, registry)
    const members = membersOf(slot, registry)
    // A group whose members are not listed stands for itself: nobody can be named, and it is not passed over.
    return members.length > 0 ? members : [{ ...slot, group: slot.unit }]
  })
}

/** Where all are asked, who receives the document is not. */
function receiverOn({ registry }: Book, { from, to }: Deliverable, due: CivilDate): string | undefined {
  return from === 'all' && to !== undefined ? standsFor(slotNamed(to, registry), due, registry) : undefined
}

/** Undefined where nobody stands on the due day, or who stands there is asked in another place. */
function rowFor(
  book: Book,
  tally: Tally,
  deliverable: Deliverable,
  place: Place,
  due: CivilDate,
  thresholds: Thresholds,
): DeliverableRow | undefined {
  const { group } = place.slots[0]!
  const unit = ownerOf(place, { from: due, to: due }, book.registry)
  if (unit === undefined) return undefined
  const membersUnknown = group === unit
  const submission = membersUnknown ? undefined : firstSubmission(book, tally, deliverable, place, unit, due)
  const standing = membersUnknown ? 'unknown' : standingOf(submission?.date, due, tally.asOf, thresholds)
  return {
    id: deliverable.id,
    unit,
    ...(group === undefined ? {} : { group }),
    for: yearOf(due),
    due,
    submitted: submission?.date ?? null,
    daysLate: standing === 'late' && submission !== undefined ? daysBetween(due, submission.date) : null,
    standing,
    light: lightOf(standing),
    ...(submission === undefined ? {} : { entry: submission.id }),
  }
}

/**
 * `for` is the year of the due day and may be left out for a one-off document; the first submission counts.
 * A successor may hand in late what its predecessor owed.
 */
function firstSubmission(
  book: Book,
  tally: Tally,
  deliverable: Deliverable,
  place: Place,
  owner: string,
  due: CivilDate,
): Submission | undefined {
  const { registry } = book
  const isMeant = (one: Submission) =>
    one.for === undefined ? typeof deliverable.due === 'string' : one.for === yearOf(due)
  const counts = (name: string, date: CivilDate) =>
    countsForOwner(name, place, { from: due, to: due }, registry) || registry.standsOn(owner, date) === name
  return (tally.submissions.get(deliverable.id) ?? []).reduce<Submission | undefined>((first, one) => {
    const naming = namingOf(book, one.unit, one.date)
    const takes = isMeant(one) && naming.kind === 'unit' && counts(naming.name, one.date)
    return takes && (first === undefined || one.date < first.date) ? one : first
  }, undefined)
}

function standingOf(
  submitted: CivilDate | undefined,
  due: CivilDate,
  asOf: CivilDate,
  thresholds: Thresholds,
): DeliverableStanding {
  if (submitted !== undefined) return submitted <= due ? 'submitted' : 'late'
  if (asOf > due) return 'missing'
  return daysBetween(asOf, due) <= thresholds.due_soon_days ? 'due-soon' : 'upcoming'
}
