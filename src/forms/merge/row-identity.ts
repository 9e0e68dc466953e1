import { subjectOf } from '../field-in.ts'
import type { ReadEntry, ReadRow } from '../reading/rows.ts'
import type { Comparing } from './comparing.ts'
import { folded, titlesAlike } from './occasion.ts'

/** A row and the id that it would have without one of a form: from what it is about, not from its figures. */
export interface IdentifiedRow {
  readonly file: string
  readonly row: ReadRow
  readonly contentId: string
}

/**
 * Ids from content, `x-<16 hex digits>`: the same file imported again has the same ids, an edited figure is noticed
 * as a change, and rows of one file that are about the same thing stay two, by their order.
 */
export function identifyRows(file: string, rows: readonly ReadRow[], how: Comparing): IdentifiedRow[] {
  const occurrences = new Map<string, number>()
  return rows.map((row) => {
    const subject = subjectIn(row.entry, row.entry.date, how)
    const occurrence = (occurrences.get(subject) ?? 0) + 1
    occurrences.set(subject, occurrence)
    const text = JSON.stringify([how.plan.id, subject, occurrence])
    return { file, row, contentId: `x-${how.hash(text, 16)}` }
  })
}

/** What a row is about, in one text. */
function subjectIn(entry: ReadEntry, date: string, { unitName }: Comparing): string {
  switch (entry.kind) {
    case 'activity': {
      const { kind, units, title, place } = entry
      return JSON.stringify([kind, date, units.map(unitName).sort(), folded(title), folded(place ?? '')])
    }
    case 'submission':
      return JSON.stringify([entry.kind, unitName(entry.unit), entry.deliverable, entry.for ?? '', date])
    case 'observation':
      return JSON.stringify([entry.kind, date, unitName(entry.unit ?? ''), subjectOf({ ...entry }) ?? ''])
    case 'progress':
      return JSON.stringify([entry.kind, date, unitName(entry.unit), entry.task, entry.milestone ?? ''])
  }
}

/**
 * Whether a row that was blank when it was exported, and what has its id, are about the same thing. Two people may
 * have filled in copies of one form: then the same row of both holds different things.
 */
export function isAboutSame(entry: ReadEntry, versions: readonly ReadEntry[], how: Comparing): boolean {
  return versions.some((version) => {
    if (version.kind === 'activity' && entry.kind === 'activity') {
      return version.date === entry.date || titlesAlike(folded(version.title), folded(entry.title))
    }
    return subjectIn(version, '', how) === subjectIn(entry, '', how)
  })
}
