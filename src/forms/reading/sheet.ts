import type { CivilDate } from '../../model/civil-date.ts'

/** What a cell holds, formulas by the value that they had when the file was saved. */
export type CellValue =
  /** As it was typed, blanks at both ends aside; never empty. */
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `text` is the number as a person sees it with the words that its format puts around it: 5 shown as 5万元.
   * A format of hours alone is `clock`.
   */
  | {
      readonly kind: 'number'
      readonly number: number
      readonly text: string
      readonly shownAs?: 'percent' | 'clock'
    }
  /**
   * The year is not shown by a format such as 3月5日, and the program chose one that nobody saw; the day is not shown
   * by 2024年3月, and the program took the first.
   */
  | {
      readonly kind: 'date'
      readonly date: CivilDate
      readonly yearShown: boolean
      readonly dayShown: boolean
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** #REF! and its like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that was never calculated. */
  | { readonly kind: 'uncalculated'; readonly formula: string }
  | { readonly kind: 'picture' }

export type Cell = CellValue & {
  /** Where a click on the cell leads. */
  readonly link?: string
}

export interface SheetRow {
  /** From 1. */
  readonly number: number
  readonly hidden: boolean
  /** Column from 1 → what stands there; empty cells are left out. */
  readonly cells: ReadonlyMap<number, Cell>
  /** Of a csv record, with those that are empty. */
  readonly fields?: number
}

/** A rectangle of merged cells; the value stands in its first cell. All from 1, ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows that hold anything, in order. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
  readonly hiddenColumns: ReadonlySet<number>
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** Row and column of an address such as B7 or $B$7; undefined where it is none that a sheet can have. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address)
  if (parts === null) return undefined
  const column = [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(parts[2]), column }
}

/** A cell as a person would read it aloud; empty for what cannot be read. */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
    case 'number':
    case 'error':
      return cell.text
    case 'date':
      return cell.date
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'uncalculated':
      return `=${cell.formula}`
    default:
      return ''
  }
}
