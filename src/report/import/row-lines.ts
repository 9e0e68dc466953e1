import type { ReadRow } from '../../forms/reading/rows.ts'
import type { Fact } from '../../model/entry.ts'
import type { ImportedFile } from './material.ts'
import type { FileRecord, RowRecord } from './records.ts'

/** A row as it was read, and what is told of it. */
export interface RowLine {
  readonly row: ReadRow
  readonly told: RowRecord
}

export function rowLines(file: ImportedFile, { rows }: FileRecord): RowLine[] {
  return file.rows.map(({ row }, index) => ({ row, told: rows[index]! }))
}

/** The entry that the row says, under its id. */
export function rowEntry({ entry }: ReadRow, id: string): Fact {
  return Object.assign({ id }, entry)
}
