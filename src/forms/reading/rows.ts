import type { Fact } from '../../model/entry.ts'
import type { FormMeta } from '../meta.ts'
import type { ReadingProblems, ReadingRemarks } from './problems.ts'

/** Unlike Omit, this keeps the named fields of an activity beside those of declared measures. */
type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown
  ? { [Field in keyof Type as Exclude<Field, Key>]: Type[Field] }
  : never

/** What a row says, before it has an id. */
export type ReadEntry = DistributiveOmit<Fact, 'id'>

/** A place in a file: `sheet` is empty for the file as a whole and for csv, `cell` for the sheet as a whole. */
export interface Place {
  readonly sheet: string
  /** Such as B7. */
  readonly cell: string
}

export type Coded<Args> = {
  readonly [Code in keyof Args]: Place & { readonly code: Code; readonly args: Args[Code] }
}[keyof Args]

/** Keeps its row, or its whole file, out of the log. */
export type ImportProblem = Coded<ReadingProblems>

/** Keeps nothing out; is told. */
export type ImportRemark = Coded<ReadingRemarks>

/** One row that could be read. */
export interface ReadRow {
  readonly sheet: string
  /** From 1, as the program shows it. */
  readonly row: number
  /** Field of the entry → address of the cell that it comes from. */
  readonly cells: Readonly<Record<string, string>>
  /** Ids of the columns that the table has, whether or not the row holds something there. */
  readonly columns: readonly string[]
  readonly entry: ReadEntry
  /** Hidden in forms of our own: id of the row, and its stamp when it was exported. */
  readonly rowId?: string
  readonly stamp?: string
  readonly remarks: readonly ImportRemark[]
}

/** A row of a form whose cells are as they were exported: nothing is read from it. */
export interface UntouchedRow {
  readonly sheet: string
  readonly row: number
  readonly rowId: string
}

/** A row of a form that was logged when it was exported and holds nothing any more. */
export interface EmptiedRow {
  readonly sheet: string
  readonly row: number
  readonly rowId: string
  readonly stamp: string
}

/** A workbook or csv file, read. */
export interface ReadFile {
  readonly file: string
  readonly form?: FormMeta
  /** Rows that hold anything; headings, sections and sums aside. */
  readonly read: number
  readonly rows: readonly ReadRow[]
  readonly emptied: readonly EmptiedRow[]
  readonly untouched: readonly UntouchedRow[]
  /** In the order of sheets and rows. */
  readonly problems: readonly ImportProblem[]
  /** About the file and its sheets; those about a row stand with the row. */
  readonly remarks: readonly ImportRemark[]
}
