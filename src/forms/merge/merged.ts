import type { KnownEntry } from './known-entries.ts'
import { isTrouble, type JointOffer, type MergedFile } from './outcome.ts'

/** What the files say beside what the log says. */
export interface Merged {
  readonly files: readonly MergedFile[]
  readonly offers: readonly JointOffer[]
  /** Entries that rows are about, by id, as the log knows them. */
  readonly known: ReadonlyMap<string, KnownEntry>
}

/** Whether log and file differ somewhere, and nobody has decided between them. */
export function hasConflict({ files, offers }: Merged): boolean {
  return (
    offers.some(({ asked, accepted }) => asked && !accepted) ||
    files.some(
      ({ rows, emptied }) =>
        rows.some(({ outcome }) => outcome.kind === 'conflict') ||
        emptied.some(({ outcome }) => outcome === 'conflict'),
    )
  )
}

/** Whether anything keeps a row or a file out of the log. */
export function hasTrouble(merged: Merged): boolean {
  return (
    hasConflict(merged) ||
    merged.files.some(
      ({ problems, rows }) => problems.length > 0 || rows.some(({ outcome }) => isTrouble(outcome)),
    )
  )
}
