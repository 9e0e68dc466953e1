import type { ColumnKind } from '../../phrases/table-headings.ts'
import type { Line } from '../lines.ts'

/** A table of tasks, however it was laid out: as a grid, or with every cell on a line of its own. */
export interface TaskTable {
  readonly columns: readonly ColumnKind[]
  /** The first cell of its headings. */
  readonly header: readonly Line[]
  readonly rows: readonly TaskRow[]
  /** All lines that belong to it. */
  readonly lines: ReadonlySet<Line>
}

/** One task with all that stands beside it, merged cells included. */
export interface TaskRow {
  /** As written, such as 5. */
  readonly number: string | undefined
  readonly task: readonly Line[]
  readonly action: Line | undefined
  /** The row across the table above it. */
  readonly section?: Line | undefined
  readonly lead: readonly Line[]
  readonly support: readonly Line[]
  readonly responsible: readonly Line[]
  readonly due: readonly Line[]
  readonly target: readonly Line[]
}
