import { type CivilDate, civilDate, daysBetween, daysInMonth, yearOf } from '../model/civil-date.ts'
import type { Submission } from '../model/entry.ts'
import { assessedFrom, type Deliverable, type Plan } from '../model/plan.ts'
import type { DeliverableRow, DeliverableStanding } from '../model/report.ts'
import type { Thresholds } from '../model/settings.ts'
import { contains, type Window } from '../model/window.ts'
import { namingOf } from './attribution.ts'
import { type Book, membersOf, type Slot } from './obligations.ts'
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
    return dueDays(book.plan, deliverable)
      .filter((due) => contains(period, due))
      .flatMap((due) => rowsFor(book, tally, deliverable, slots, due, thresholds))
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

function reporters({ plan, registry }: Book, deliverable: Deliverable): Slot[] {
  const nameOf = (name: string) => {
    const meaning = registry.meaning(name)
    return meaning !== undefined && meaning.kind !== 'ambiguous' ? meaning.name : name
  }
  /** A group whose members are not listed stands for itself: nobody can be named, and it is not passed over. */
  const slotsOf = (name: string): Slot[] => {
    const slot = { unit: nameOf(name) }
    const members = membersOf(slot, registry)
    return members.length > 0 ? members : [{ ...slot, group: slot.unit }]
  }
  if (deliverable.from !== 'all') return deliverable.from.flatMap(slotsOf)
  const receiver = deliverable.to === undefined ? undefined : nameOf(deliverable.to)
  const groups = (plan.groups ?? []).flatMap(({ name }) => slotsOf(name))
  return [...plan.units.map(({ name }): Slot => ({ unit: name })), ...groups].filter(
    ({ unit }) => unit !== receiver,
  )
}

function rowsFor(
  book: Book,
  tally: Tally,
  deliverable: Deliverable,
  slots: readonly Slot[],
  due: CivilDate,
  thresholds: Thresholds,
): DeliverableRow[] {
  const rows = new Map<string, DeliverableRow>()
  for (const slot of slots) {
    const membersUnknown = slot.group === slot.unit
    const unit = membersUnknown ? slot.unit : book.registry.standsOn(slot.unit, due)
    if (unit === undefined || rows.has(unit)) continue
    const submission = membersUnknown ? undefined : firstSubmission(book, tally, deliverable, slot, due)
    const standing = membersUnknown ? 'unknown' : standingOf(submission?.date, due, tally.asOf, thresholds)
    rows.set(unit, {
      id: deliverable.id,
      unit,
      ...(slot.group === undefined ? {} : { group: slot.group }),
      for: yearOf(due),
      due,
      submitted: submission?.date ?? null,
      daysLate: standing === 'late' && submission !== undefined ? daysBetween(due, submission.date) : null,
      standing,
      light: lightOf(standing),
      ...(submission === undefined ? {} : { entry: submission.id }),
    })
  }
  return [...rows.values()]
}

/**
 * `for` is the year of the due day and may be left out for a one-off document; the first submission counts.
 * A successor may hand in late what its predecessor owed.
 */
function firstSubmission(book: Book, tally: Tally, deliverable: Deliverable, slot: Slot, due: CivilDate) {
  const names = book.registry.succession(slot.unit)
  const owner = names.indexOf(book.registry.standsOn(slot.unit, due) ?? slot.unit)
  return (tally.submissions.get(deliverable.id) ?? [])
    .filter((one) => (one.for === undefined ? typeof deliverable.due === 'string' : one.for === yearOf(due)))
    .filter((one) => {
      const naming = namingOf(book, one.unit, one.date)
      if (naming.kind !== 'unit' || !names.includes(naming.name)) return false
      return (
        names.indexOf(naming.name) <= owner || book.registry.standsOn(slot.unit, one.date) === naming.name
      )
    })
    .reduce<Submission | undefined>(
      (first, one) => (first === undefined || one.date < first.date ? one : first),
      undefined,
    )
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
