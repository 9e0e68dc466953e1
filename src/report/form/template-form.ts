import type { FormContext, FormSubject } from './context.ts'
import { blankRows, entrySheet } from './entry-sheet.ts'
import type { FormBook, FormCell } from './form-book.ts'
import { BLANK_ACTIVITIES } from './form-of-unit.ts'
import { formMaking, loggedActivities, metaOfForm } from './making.ts'

/** Where the ledger stands in a workbook of the office's own. Rows and columns count from 1. */
export interface TemplateLedger {
  readonly sheet: string
  /** The first and the last line of its headings. */
  readonly top: number
  readonly bottom: number
  /** Columns of ours that it has; bare numbers in some stand for powers of ten, such as 万元. */
  readonly columns: readonly { readonly id: string; readonly column: number; readonly exponent: number }[]
  /** The first column to the right of all that the sheet holds. */
  readonly beyond: number
  /** Empty rows below the headings; undefined where nothing stands below them. */
  readonly room: number | undefined
}

/** What is written into a template for one unit. */
export interface TemplateFilling {
  readonly sheet: string
  /** The row that takes the hidden headings, and the first row of the ledger. */
  readonly top: number
  readonly first: number
  /** First of the hidden columns, and their headings. */
  readonly beyond: number
  readonly hiddenHeadings: readonly string[]
  readonly rows: readonly TemplateRow[]
  readonly meta: FormBook['meta']
}

export interface TemplateRow {
  /** Column → what stands there. */
  readonly cells: ReadonlyMap<number, FormCell>
  readonly hidden: readonly FormCell[]
}

/**
 * The ledger of a unit in the layout of the office. Columns that the template lacks are hidden behind it, so that a
 * row that comes back changed says nothing of what it did not show. Undefined where it has too little room.
 */
export function templateFilling(
  context: FormContext,
  subject: FormSubject,
  ledger: TemplateLedger,
): TemplateFilling | undefined {
  const making = formMaking(context, subject, false)
  const logged = loggedActivities(making)
  const { room = logged.length + BLANK_ACTIVITIES } = ledger
  if (room < logged.length) return undefined
  const blank = Math.min(room - logged.length, BLANK_ACTIVITIES)
  const { columns, rows, hiddenHeadings } = entrySheet('ledger', [...logged, ...blankRows(blank)], making)
  const placed = new Map(ledger.columns.map((one) => [one.id, one]))
  const missing = columns.flatMap(({ id, heading }, index) =>
    placed.has(id) || id === 'serial' ? [] : [{ heading, index }],
  )
  return {
    sheet: ledger.sheet,
    top: ledger.top,
    first: ledger.bottom + 1,
    beyond: ledger.beyond,
    hiddenHeadings: [...hiddenHeadings, ...missing.map(({ heading }) => heading)],
    rows: rows.map(({ cells, id, stamp, cellStamp }) => ({
      cells: new Map(
        columns.flatMap((column, index) => {
          const place = placed.get(column.id)
          const value = cells[index]
          // Offices number their rows themselves.
          if (place === undefined || value === undefined || column.id === 'serial') return []
          return [[place.column, scaled(value, place.exponent)] as const]
        }),
      ),
      hidden: [id, stamp, cellStamp, ...missing.map(({ index }) => cells[index])],
    })),
    meta: metaOfForm(making, rows),
  }
}

function scaled(value: FormCell, exponent: number): FormCell {
  return typeof value === 'number' && exponent !== 0 ? Number(`${value}e${-exponent}`) : value
}
