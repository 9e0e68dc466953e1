import type { FileFacts, Table } from '../../report/doc.ts'
import type { Content } from './cell-content.ts'
import { filledSheet } from './filled-sheet.ts'
import type { Role } from './looks.ts'
import { sharedSheet } from './shared-sheet.ts'
import type { SheetDraft } from './split-sheets.ts'
import { PAGE_WIDTH } from './table-widths.ts'

/** A cell at its place, before it has an address in a workbook. */
export interface PlacedCell {
  /** From 1. */
  readonly column: number
  readonly content: Content
  readonly role: Role
  readonly align: 'left' | 'center' | 'right'
  readonly wrap: boolean
  /** How many columns and rows it covers. */
  readonly across: number
  readonly down: number
  /** The same as above it: shown quietly, on one line. */
  readonly repeats: boolean
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[]
  /** In points. */
  readonly height: number
  /** Belongs below a group row and can be folded away. */
  readonly folds?: boolean
  readonly id?: string
}

/** Where a table came to stand. Rows and columns from 1; `body` excludes titles and total. */
export interface PlacedTable {
  readonly table: Table
  readonly head: number
  readonly body: { readonly first: number; readonly last: number }
  /** The sheet's column of each column of the table. */
  readonly columns: readonly number[]
  readonly lastColumn: number
}

export interface SheetLayout {
  readonly draft: SheetDraft
  readonly widths: readonly number[]
  readonly rows: readonly PlacedRow[]
  readonly tables: readonly PlacedTable[]
  /** Of a sheet that one table fills: the row of its titles. */
  readonly frozen?: number
  readonly orientation: FileFacts['orientation']
}

export function layOutSheet(draft: SheetDraft, file: FileFacts): SheetLayout {
  return draft.main === undefined ? sharedSheet(draft, file) : filledSheet(draft, draft.main, file)
}

/** Points that a page of A4 holds between its margins. */
const PAGE_HEIGHT: Readonly<Record<FileFacts['orientation'], number>> = { portrait: 740, landscape: 490 }
/** A sheet that is longer than a page by less than this is printed a little smaller, on one page. */
const LITTLE = 1.25

/** Whether the sheet goes on one page: it has to, or almost does. */
export function fitsOnePage({ widths, rows, orientation }: SheetLayout, file: FileFacts): boolean {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  const scale = Math.min(1, PAGE_WIDTH[orientation] / width)
  return file.onePage === true || height * scale <= PAGE_HEIGHT[orientation] * LITTLE
}
