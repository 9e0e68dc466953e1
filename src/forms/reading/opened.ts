import type { ImportProblem } from './rows.ts'
import type { Sheet } from './sheet.ts'

/** What a file holds before anything is understood: no sheets where there are problems. */
export interface OpenedSheets {
  readonly sheets: readonly Sheet[]
  readonly problems: readonly ImportProblem[]
}
