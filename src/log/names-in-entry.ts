import type { Entry } from '../model/entry.ts'

/** The units that an entry names, as they are written. */
export function unitsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'activity') return entry.units
  return entry.kind === 'correction' || entry.unit === undefined ? [] : [entry.unit]
}

/** The tasks that an entry names. */
export function tasksOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'activity':
      return entry.tasks ?? []
    case 'observation':
    case 'progress':
      return entry.task === undefined ? [] : [entry.task]
    default:
      return []
  }
}
