import type { Window } from '../../../model/window.ts'
import type { Column } from '../../columns/column.ts'
import type { ReadingContext } from '../context.ts'
import type { ImportProblem } from '../rows.ts'
import type { Sheet } from '../sheet.ts'
import type { Table } from '../tables.ts'
import type { CellReader } from './read-cell.ts'

/** Everything that the rows of a table share. */
export interface RowReader extends CellReader {
  readonly sheet: Sheet
  readonly table: Table
  readonly context: ReadingContext
  /** All columns that a table of its kind may have. */
  readonly columns: readonly Column[]
  /** Of the form, which is for one unit: rows that name others are told of. */
  readonly formUnit?: string
  /** That the form was made for. */
  readonly formPeriod?: Window
  /** Stands where a row names no unit. */
  readonly unit?: string
  /** Stands for rows that name no unit below a line that cannot be understood. */
  readonly unitProblem?: ImportProblem
}
