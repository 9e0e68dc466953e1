import type { ReadingProblems, ReadingRemarks } from '../forms/reading/problems.ts'
import type { FindingMessages } from './catalogue.ts'

/** What is said of files, sheets, rows and cells that units sent. */
export interface ReadingWords {
  readonly problems: FindingMessages<ReadingProblems>
  readonly remarks: FindingMessages<ReadingRemarks>
}
