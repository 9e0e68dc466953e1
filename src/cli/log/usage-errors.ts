import type { EntryKind } from '../../model/entry.ts'

/** What can be wrong with a call of the log commands, beside what any command may find wrong. */
export interface LogUsageErrors {
  'option-not-for-kind': { option: string; kind: EntryKind; kinds: readonly EntryKind[] }
  'one-of-many': { option: string; kind: EntryKind }
  'no-such-id': { what: ReferredThing; id: string; nearest: readonly string[]; known: readonly string[] }
  'bad-measure': { value: string }
  'until-before-date': { date: string; until: string }
  'no-such-evidence': { path: string }
  'evidence-outside': { path: string }
  'no-such-entry': { entry: string }
  'ambiguous-entry': { entry: string; candidates: readonly string[]; total: number }
  'no-such-field': { field: string; kind: EntryKind; nearest: readonly string[] }
  'bad-assignment': { value: string }
  'nothing-to-correct': object
  'nothing-changes': { entry: string }
  'correction-invalid': { field: string }
  'entry-withdrawn': { entry: string }
  'entry-not-withdrawn': { entry: string }
}

/** What an entry may name besides units and tasks. */
export type ReferredThing = 'deliverable' | 'indicator' | 'milestone' | 'measure'
