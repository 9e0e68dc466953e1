import type { SheetKind } from '../../forms/columns/sheets.ts'
import type { Window } from '../../model/window.ts'
import type { Doc } from '../doc.ts'

/** A workbook to be filled in, before it has a format. */
export interface FormBook {
  /** Sheets to read: how to fill it in, and what is owed. */
  readonly doc: Doc
  readonly sheets: readonly EntrySheet[]
  readonly lists: readonly ChoiceList[]
  /** Says what the form is: name of the sheet, very hidden, and its rows of key and value. */
  readonly meta: { readonly sheet: string; readonly rows: readonly (readonly [string, string])[] }
}

/** A sheet of rows to fill in. */
export interface EntrySheet {
  readonly kind: SheetKind
  readonly name: string
  readonly title: string
  readonly hint: string
  /** Above what is said when a cell is given something else. */
  readonly refusalTitle: string
  readonly columns: readonly EntryColumn[]
  /** The column up to which the sheet stays in view when people move to the right. */
  readonly keepInView: number
  /** Headings of the hidden columns behind the others: id of the row, stamp of the entry, stamp of the cells. */
  readonly hiddenHeadings: readonly [id: string, stamp: string, cellStamp: string]
  readonly rows: readonly EntryRow[]
}

export interface EntryColumn {
  readonly id: string
  readonly heading: string
  /** The office wants it filled in. */
  readonly asked: boolean
  /** Filled in by us alone. */
  readonly locked: boolean
  /** Shown when a cell is chosen; may be empty. */
  readonly help: string
  readonly accepts: Accepted
}

/** What may be typed; `refusal` is said of anything else. */
export type Accepted =
  | { readonly kind: 'text' }
  | { readonly kind: 'day'; readonly between: Window; readonly refusal: string }
  | { readonly kind: 'whole' | 'number' | 'any-number'; readonly refusal: string }
  /** `only`: nothing beside the list. Without refusal the list is a help and no more. */
  | { readonly kind: 'list'; readonly list: string; readonly only: boolean; readonly refusal?: string }

/** Texts, numbers, days, or nothing. */
export type FormCell = string | number | { readonly day: string } | undefined

export interface EntryRow {
  readonly cells: readonly FormCell[]
  /** In the log already. */
  readonly logged: boolean
  /** Hidden: id of the row, and for what is logged the stamps of entry and cells. */
  readonly id: string
  readonly stamp: string
  readonly cellStamp: string
}

/** What drop-downs offer; `id` is letters alone. */
export interface ChoiceList {
  readonly id: string
  readonly items: readonly string[]
}
