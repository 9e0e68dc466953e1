import { type CivilDate, daysBetween } from '../../model/civil-date.ts'
import type { Activity } from '../../model/entry.ts'
import type { Comparing } from './comparing.ts'
import type { ActivityRow } from './joined-activity.ts'
import { folded, titlesAlike } from './occasion.ts'
import type { Likeness } from './outcome.ts'
import type { IdentifiedRow } from './row-identity.ts'

/** A day that was written wrongly is seldom further off. */
const DAYS_OF_LIKE_TITLE = 62
const DAYS_OF_ANY_TITLE = 7
/** Of more with the same figures nobody can tell which one is meant. */
const COMPARED = 40
const SHOWN = 3

/**
 * Entries of the log that a row may say anew, with its day or title corrected: those of the same unit, place and
 * figures. A ledger of the unit's own has no ids, so that such a row is another one to the import.
 */
export interface SentBefore {
  /** To be called for every activity that no row is the same entry as. */
  note(activity: Activity): void
  /** Entries that have a counterpart of their own in the files are told apart by the caller. */
  of(row: IdentifiedRow): readonly Likeness[]
}

interface Shelved {
  readonly one: IdentifiedRow
  readonly entry: ActivityRow
}

export function sentBefore(rows: readonly IdentifiedRow[], { unitName }: Comparing): SentBefore {
  const shelves = new Map<string, Shelved[]>()
  const attendances = new Set<number>()
  for (const one of rows) {
    const { entry } = one.row
    if (entry.kind !== 'activity' || entry.participants === undefined || entry.participants === 0) continue
    attendances.add(entry.participants)
    for (const unit of entry.units) {
      const key = keyOf(entry, unitName(unit))
      const shelf = shelves.get(key)
      if (shelf === undefined) shelves.set(key, [{ one, entry }])
      else if (shelf.length < COMPARED) shelf.push({ one, entry })
    }
  }
  const found = new Map<IdentifiedRow, Likeness[]>()
  return {
    note(activity) {
      // A log has many more entries than the files have rows.
      if (activity.participants === undefined || !attendances.has(activity.participants)) return
      const seen = new Set<IdentifiedRow>()
      for (const unit of activity.units) {
        for (const { one, entry } of shelves.get(keyOf(activity, unitName(unit))) ?? []) {
          const list = found.get(one) ?? []
          if (seen.has(one) || list.length >= SHOWN || !mayBeSame(activity, entry)) continue
          seen.add(one)
          const { id, date, title, units } = activity
          found.set(one, [...list, { id, place: undefined, date, title, units }])
        }
      }
    },
    of: (row) => found.get(row) ?? [],
  }
}

function keyOf(activity: ActivityRow, unit: string): string {
  const { place = '', times = 1, participants, online_participants, items, amount } = activity
  return JSON.stringify([unit, folded(place), times, participants, online_participants, items, amount])
}

function mayBeSame(logged: ActivityRow, row: ActivityRow): boolean {
  const days = distance(logged.date, row.date)
  if (days <= DAYS_OF_ANY_TITLE && row.place !== undefined) return true
  return days <= DAYS_OF_LIKE_TITLE && titlesAlike(folded(logged.title), folded(row.title))
}

function distance(a: CivilDate, b: CivilDate): number {
  return Math.abs(daysBetween(a, b))
}
