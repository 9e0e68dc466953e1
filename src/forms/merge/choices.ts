import type { Accepted } from './joint-offers.ts'

export const ON_CONFLICT = ['stop', 'skip', 'update'] as const
export const ON_DUPLICATE = ['add', 'skip', 'all'] as const

/** What the user decided beforehand. */
export interface MergeChoices {
  /** Where log and file say different things: stop, keep what the log says, or take what the file says. */
  readonly onConflict: (typeof ON_CONFLICT)[number]
  /**
   * Rows that look like an activity of the same unit that is there already: add them unless they are exact copies,
   * leave them all out, or add them all.
   */
  readonly onDuplicate: (typeof ON_DUPLICATE)[number]
  /** Entries whose rows were emptied are withdrawn. */
  readonly withdrawEmptied: boolean
  readonly join: Accepted
}
