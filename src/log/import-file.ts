import { yearOf } from '../model/civil-date.ts'
import type { Entry } from '../model/entry.ts'

/** The file that one import writes: all of it and nothing else, so that it is there whole or not at all. */
export function importFile(planId: string, entries: readonly Entry[], importId: string): string {
  const year = String(yearOfMost(entries)).padStart(4, '0')
  return `log/${planId}/${year}/import-${importId}.yaml`
}

/** Such a file holds what units sent together, also of other years than that of its folder. */
export function isImportFile(path: string): boolean {
  return /\/import-[^/]+\.yaml$/.test(path)
}

/** Of several the last; corrections go where the entries go. */
function yearOfMost(entries: readonly Entry[]): number {
  const facts = entries.filter(({ kind }) => kind !== 'correction')
  const counts = new Map<number, number>()
  for (const { date } of facts.length > 0 ? facts : entries) {
    counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || b - a)
  if (first === undefined) throw new Error('an import without entries writes no file')
  return first[0]
}
