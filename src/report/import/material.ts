import type { JointOffer, MergedFile } from '../../forms/merge/outcome.ts'
import type { MergeTrouble, PassedOver } from '../../forms/merge/trouble.ts'
import type { ReadRow } from '../../forms/reading/rows.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { ImportEnd } from '../../messages/import-words.ts'
import type { Plan } from '../../model/plan.ts'

/** A file with all that the import found out about it. */
export interface ImportedFile extends MergedFile {
  /** About the file as a whole. */
  readonly troubles: readonly MergeTrouble[]
  /** Files of evidence that rows name and that are not there. */
  readonly missing: readonly { readonly row: ReadRow; readonly path: string }[]
}

/** Everything that a run of the import tells. */
export interface ImportMaterial {
  readonly plan: Plan
  readonly end: ImportEnd
  /** The day of the run. */
  readonly date: string
  /** The new file of the log, where one was written or would be. */
  readonly log: string | undefined
  /** Lines that were written, or would be. */
  readonly entries: number
  readonly files: readonly ImportedFile[]
  readonly offers: readonly JointOffer[]
  readonly passedOver: readonly PassedOver[]
}

export type ImportMessages = Pick<Messages, 'importing' | 'form' | 'log' | 'report' | 'reading' | 'locale'>
