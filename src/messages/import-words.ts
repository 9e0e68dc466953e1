import type { ConflictReason, UnchangedReason } from '../forms/merge/three-way.ts'
import type { MergeTroubles, PassedOverReason } from '../forms/merge/trouble.ts'
import type { FindingText } from './catalogue.ts'
import type { CommandWords } from './command-words.ts'
import type { SentText } from './sent-text.ts'

/** Help of `import`. */
export type ImportCommandWords = Pick<CommandWords, 'import'>

/** How many rows became what. */
export interface ImportCounts {
  readonly read: number
  readonly added: number
  readonly updated: number
  readonly skipped: number
  readonly problems: number
}

/** What came of a run. */
export type ImportEnd =
  /** Nothing is written because nobody wanted it. */
  | 'preview'
  | 'written'
  /** There is trouble, so nothing is written. */
  | 'refused'
  /** There was nothing to write. */
  | 'nothing-new'

interface PlaceArgs {
  readonly file?: string
  readonly sheet: string
  /** A cell such as B7, or a row. */
  readonly at: string
}

/** The words of `import`. */
export interface ImportWords {
  readonly title: (args: { plan: string; end: ImportEnd }) => string
  readonly fileTitle: (args: { file: string; unit: string | undefined }) => string
  readonly counts: (counts: ImportCounts) => string
  /** 台账!B7, before it the file where that is another one. */
  readonly place: (args: PlaceArgs) => string
  readonly row: (row: number) => string
  readonly wholeFile: string
  /** Instead of a place, of a row that is no longer there. */
  readonly removedRow: string
  readonly sections: {
    readonly added: string
    readonly updated: string
    readonly conflicts: string
    readonly problems: string
    readonly duplicates: string
    readonly sentBefore: string
    readonly copies: string
    readonly remarks: string
    readonly emptied: string
    readonly joint: string
    readonly summary: string
  }
  readonly columns: {
    readonly place: string
    readonly date: string
    readonly units: string
    readonly what: string
    readonly figure: string
    readonly tasks: string
    readonly field: string
    readonly before: string
    readonly after: string
    readonly inLog: string
    readonly inFile: string
    readonly why: string
    readonly found: string
    readonly problem: string
    readonly mend: string
    readonly like: string
    readonly file: string
    readonly unit: string
    readonly kind: string
    readonly members: string
    readonly name: string
    readonly read: string
    readonly added: string
    readonly updated: string
    readonly skipped: string
    readonly problems: string
  }
  /** What a row of the workbook of problems is. */
  readonly kinds: {
    readonly problem: string
    readonly conflict: string
    readonly duplicate: string
    readonly sentBefore: string
    readonly emptied: string
    readonly joint: string
    readonly remark: string
  }
  readonly total: string
  /** Why rows need nothing done, and how many. */
  readonly skipped: {
    readonly [Why in UnchangedReason | 'kept' | 'duplicate' | 'copy' | 'untouched' | 'repeated']: (
      rows: number,
    ) => string
  }
  readonly repeated: (args: { place: string; other: string }) => string
  readonly conflicts: { readonly [Why in ConflictReason]: SentText }
  readonly troubles: {
    readonly [Code in Exclude<keyof MergeTroubles, 'conflict'>]: (args: MergeTroubles[Code]) => SentText
  }
  readonly duplicate: SentText
  readonly sentBefore: SentText
  readonly copies: (rows: number) => string
  readonly inLog: (entry: string) => string
  readonly bothValues: (args: {
    heading: string
    inLog: string | number | undefined
    inFile: string | number | undefined
  }) => string
  readonly missingEvidence: (path: string) => SentText
  readonly emptied: { readonly [Outcome in 'offered' | 'withdrawn' | 'kept']: string }
  readonly joint: {
    readonly offered: (args: { units: readonly string[]; holds: string }) => string
    readonly accepted: (args: { units: readonly string[]; holds: string }) => string
    /** Why it cannot be one entry; each of `differing` as `difference` says it. */
    readonly differing: (args: {
      units: readonly string[]
      differing: readonly string[]
      asked: boolean
    }) => string
    readonly difference: (args: { heading: string; values: readonly string[] }) => string
    readonly nothingSaid: string
    readonly between: string
    readonly holds: (fields: readonly { heading: string; value: string }[]) => string
    readonly how: string
    readonly member: (args: {
      units: readonly string[]
      place: string
      participants: number | undefined
    }) => string
  }
  readonly passedOver: { readonly [Why in PassedOverReason]: (files: readonly string[]) => string }
  readonly nothing: string
  readonly remarks: (count: number) => string
  /** What to do next, or what was done. */
  readonly ends: {
    readonly preview: (args: { entries: number; trouble: boolean }) => string
    readonly written: (args: { entries: number; file: string; leftOut: number }) => string
    readonly refused: (args: { problems: number; conflicts: number }) => string
    readonly 'nothing-new': string
  }
  /** Of corrections, kept in the log. */
  readonly reasons: {
    readonly updated: (place: string) => string
    readonly emptied: (place: string) => string
    readonly joint: (units: readonly string[]) => string
  }
  readonly waiting: string
  readonly reportWritten: (file: string) => string
  readonly workbook: {
    readonly subject: (args: { date: string }) => string
    readonly firstSheet: string
    readonly pageNumber: readonly [before: string, between: string, after: string]
    readonly help: string
    readonly emptied: FindingText
    readonly joint: FindingText
  }
}
