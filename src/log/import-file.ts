import { type CivilDate, yearOf } from '../model/civil-date.ts'

/** Sorts behind every character that names of units have. */
const LATE = '\uff5e'

/** What the file of an import has to fit. */
export interface ImportFileTerms {
  readonly plan: string
  /** Unique, and greater than that of every earlier import. */
  readonly id: string
  /** The days of what was done: the file stands in the folder of the year of most of them. */
  readonly days: readonly CivilDate[]
  /**
   * Files with corrections of the same day and entries: of one day those in later files apply later
   * (semantics.md 12.13), and what is imported now is the newest.
   */
  readonly behind: readonly string[]
}

/** The file that one import writes: all of it and nothing else, so that it is there whole or not at all. */
export function importFile({ plan, id, days, behind }: ImportFileTerms): string {
  const last = [...behind].sort().at(-1) ?? ''
  const folder = `log/${plan}/${String(yearOfMost(days)).padStart(4, '0')}`
  const folderOfLast = last.slice(0, last.lastIndexOf('/'))
  const names = [`${folder}/import-${id}.yaml`, `${folder}/${LATE}import-${id}.yaml`]
  return names.find((name) => name > last) ?? `${folderOfLast}/${LATE}import-${id}.yaml`
}

/** Such a file holds what units sent together, also of other years than that of its folder. */
export function isImportFile(path: string): boolean {
  return /\/\uff5e?import-[^/]+\.yaml$/.test(path)
}

/** Of several the last. */
function yearOfMost(days: readonly CivilDate[]): number {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1)
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || b - a)
  if (first === undefined) throw new Error('an import without entries writes no file')
  return first[0]
}
