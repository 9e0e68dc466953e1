import type { Fact } from '../../model/entry.ts'
import type { FormMeta } from '../meta.ts'
import type { EmptiedRow, ImportProblem, ImportRemark, ReadRow } from '../reading/rows.ts'
import type { FieldChange } from './changes.ts'
import type { JoinedDifference, JoinedField } from './joined-activity.ts'
import type { ConflictReason, UnchangedReason } from './three-way.ts'

/** A row in one of the files. */
export interface RowPlace {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

/** What the import does about a row. */
export type Outcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'updated'; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'skipped'; readonly why: UnchangedReason | 'kept' }
  /** Another row says the same. */
  | { readonly kind: 'skipped'; readonly why: 'repeated'; readonly other: RowPlace }
  /**
   * `duplicate`: it looks like an activity that is there already, and the user wants such rows left out.
   * `copy`: it says the same in every column as an entry of the log or a row of another sheet.
   */
  | { readonly kind: 'skipped'; readonly why: 'duplicate' | 'copy' }
  /** Log and row say different things, and the user has not said which one holds. */
  | { readonly kind: 'conflict'; readonly why: ConflictReason; readonly changes: readonly FieldChange[] }
  /** Two files have the row with different contents. */
  | { readonly kind: 'contested'; readonly other: RowPlace }
  /** With the row's changes the entry would be none; `field` is where. */
  | { readonly kind: 'invalid'; readonly field: string }

/** An activity that looks like the one in a row. */
export interface Likeness {
  readonly id: string
  /** Where it stands in a file of this run; undefined where it is in the log alone. */
  readonly place: RowPlace | undefined
  readonly date: string
  readonly title: string
  readonly units: readonly string[]
}

export interface MergedRow {
  readonly row: ReadRow
  readonly id: string
  readonly outcome: Outcome
  /** Activities of the same unit that it looks like: noted twice, perhaps. */
  readonly duplicates: readonly Likeness[]
  /** Entries that it may say anew, with day or title corrected. */
  readonly sentBefore: readonly Likeness[]
}

/** A row whose entry was logged and that holds nothing any more; `row` is 0 where it was taken out. */
export interface MergedEmptied extends EmptiedRow {
  /** `offered`: nothing is done without being asked. `conflict`: the entry was changed since the export. */
  readonly outcome: 'offered' | 'withdrawn' | 'conflict' | 'kept' | 'gone'
  /** As the log knows it; undefined where it does not. */
  readonly logged: Fact | undefined
}

/** One activity that several units seem to have reported, each for itself. */
export interface JointOffer {
  /** Six hex digits, the same in every run: what the user accepts it by. */
  readonly name: string
  readonly date: string
  readonly title: string
  /** All units, in the order of the members. */
  readonly units: readonly string[]
  /** The first is the entry that stays. */
  readonly members: readonly JointMember[]
  /** What the joined entry would say, column by column of the form. */
  readonly holds: readonly JoinedField[]
  /** Figures that the units report differently: while there are any, nothing is joined. */
  readonly differing: readonly JoinedDifference[]
  /** What a correction of the first member sets. */
  readonly set: Readonly<Record<string, unknown>>
  /** The user wants them joined. */
  readonly asked: boolean
  /** They are. */
  readonly accepted: boolean
}

export interface JointMember {
  readonly id: string
  readonly place: RowPlace | undefined
  readonly units: readonly string[]
  readonly participants: number | undefined
  /** It is in the log already. */
  readonly logged: boolean
}

export interface MergedFile {
  readonly file: string
  readonly form?: FormMeta
  /** Rows that hold anything. */
  readonly read: number
  readonly rows: readonly MergedRow[]
  /** Rows of the form that are as they were exported. */
  readonly untouched: number
  readonly emptied: readonly MergedEmptied[]
  /** Of reading. */
  readonly problems: readonly ImportProblem[]
  readonly remarks: readonly ImportRemark[]
}

/** Whether the row keeps the import from writing, unless it is left out. */
export function isTrouble({ kind }: Outcome): boolean {
  return kind === 'conflict' || kind === 'contested' || kind === 'invalid'
}
