import { type CivilDate, earlier } from '../model/civil-date.ts'
import type { QualitativeRow } from '../model/report.ts'
import type { Window } from '../model/window.ts'
import { type Book, countsForOwner, mergingWith, type Slot, type TaskBook } from './obligations.ts'
import type { Tally } from './tally.ts'

/** A row for each accountable unit of a task without number (semantics.md 12.20); never judged, never 0 %. */
export function qualitativeRows(book: Book, tally: Tally, period: Window): QualitativeRow[] {
  const rows: QualitativeRow[] = []
  for (const task of book.tasks.values()) {
    if (!task.qualitative) continue
    for (const slot of task.accountable) {
      const unit = book.registry.standsOn(slot.unit, period.to)
      if (unit === undefined || rows.some((row) => row.task === task.task.id && row.unit === unit)) continue
      const entries = entriesOf(book, tally, task, slot, period)
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
  book: Book,
  tally: Tally,
  { task, accountable }: TaskBook,
  slot: Slot,
  period: Window,
): string[] {
  const until: CivilDate = earlier(period.to, tally.asOf)
  const notes = tally.noted.get(task.id)
  if (notes === undefined) return []
  const merging = mergingWith(slot, accountable, book.registry)
  const names = [slot, ...merging].flatMap(({ unit }) => book.registry.succession(unit))
  const ids = [...new Set(names)]
    .filter((name) => countsForOwner(name, { slots: [slot], merging }, period, book.registry))
    .flatMap((name) => notes.get(name) ?? [])
    .filter(({ date }) => period.from <= date && date <= until)
    .map(({ id }) => id)
  return [...new Set(ids)]
}
