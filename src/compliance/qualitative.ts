import { earlier } from '../model/civil-date.ts'
import type { QualitativeRow } from '../model/report.ts'
import type { Window } from '../model/window.ts'
import type { Book, TaskBook } from './obligations.ts'
import { countsForOwner, lineOf, ownerOf, type Place } from './places.ts'
import type { Tally } from './tally.ts'

/** A row for each accountable unit of a task without number (semantics.md 12.20); never judged, never 0 %. */
export function qualitativeRows(book: Book, tally: Tally, period: Window): QualitativeRow[] {
  const rows: QualitativeRow[] = []
  for (const task of book.tasks.values()) {
    if (!task.qualitative) continue
    for (const slot of task.accountable) {
      const place: Place = { slots: [slot], line: lineOf(slot, task.accountable, book.registry) }
      const unit = ownerOf(place, period, book.registry)
      if (unit === undefined) continue
      const entries = entriesOf(book, tally, task, place, period)
      rows.push({
        task: task.task.id,
        unit,
        ...(slot.group === undefined ? {} : { group: slot.group }),
        standing: entries.length > 0 ? 'reported' : 'silent',
        entries,
      })
    }
    for (const group of task.memberless) {
      rows.push({ task: task.task.id, unit: group, group, standing: 'unknown', entries: [] })
    }
  }
  return rows
}

function entriesOf(
  { registry }: Book,
  tally: Tally,
  { task }: TaskBook,
  place: Place,
  period: Window,
): string[] {
  const notes = tally.noted.get(task.id)
  if (notes === undefined) return []
  const until = earlier(period.to, tally.asOf)
  const names = new Set(place.line.flatMap(({ unit }) => registry.succession(unit)))
  const ids = [...names]
    .filter((name) => countsForOwner(name, place, period, registry))
    .flatMap((name) => notes.get(name) ?? [])
    .filter(({ date }) => period.from <= date && date <= until)
    .map(({ id }) => id)
  return [...new Set(ids)]
}
