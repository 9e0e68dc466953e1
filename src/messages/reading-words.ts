import type { ReadingProblems, ReadingRemarks } from '../forms/reading/problems.ts'
import type { SentMessages } from './sent-text.ts'

/** What is said of files, sheets, rows and cells that units sent. */
export interface ReadingWords {
  readonly problems: SentMessages<ReadingProblems>
  readonly remarks: SentMessages<ReadingRemarks>
}
