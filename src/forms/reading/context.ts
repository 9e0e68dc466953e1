import type { Plan } from '../../model/plan.ts'
import type { Sha256 } from '../stamp.ts'
import type { FurtherHeadings, HeadingsOfColumns } from './headings/known-headings.ts'

/** What the office has told us of ledgers that are headed in a way of their own. */
export interface ImportMapping {
  /** Id of a column → headings that mean it. */
  readonly headings?: HeadingsOfColumns
  /** Headings of columns that are passed over. */
  readonly ignore_headings?: readonly string[]
  readonly ignore_sheets?: readonly string[]
  /** Id of a column → what stands in its cells → what it means. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Heading → what bare numbers below it count, such as 万元, where the heading does not say so. */
  readonly counted_in?: Readonly<Record<string, string>>
}

/** What reading rows needs to know beside the cells. */
export interface ReadingContext {
  readonly plan: Plan
  readonly sha256: Sha256
  /** Places by register, where those of the plan stand in files of their own. */
  readonly registers?: ReadonlyMap<string, readonly string[]>
  /** Of rows that name none, where the file is no form. */
  readonly unit?: string
  /** Of days without year, where neither form nor title says it. */
  readonly year?: number
  /** Headings of our own forms, in every language. */
  readonly ownHeadings?: NonNullable<FurtherHeadings['own']>
  readonly mapping?: ImportMapping
}
