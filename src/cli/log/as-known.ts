import { type CorrectionIndex, corrected } from '../../log/correct.ts'
import type { Fact } from '../../model/entry.ts'

export interface KnownEntry {
  /** With its corrections, a withdrawal left aside. */
  readonly current: Fact
  readonly withdrawn: boolean
}

/** An entry as it is known now, withdrawn ones included. */
export function asKnown(entry: Fact, index: CorrectionIndex): KnownEntry {
  const corrections = index.get(entry.id)
  if (corrections === undefined) return { current: entry, withdrawn: false }
  const withoutWithdrawals = corrections.map(({ entry: { withdraw, ...correction }, ...place }) => ({
    ...place,
    entry: correction,
  }))
  const current = corrected(entry, new Map([[entry.id, withoutWithdrawals]]))
  return { current: current ?? entry, withdrawn: corrected(entry, index) === undefined }
}
