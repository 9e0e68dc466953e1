import type { Style, Workbook, Worksheet, WorksheetProtection } from 'exceljs'
import { ValueType } from 'exceljs/lib/doc/enums.js'
import type { FileFacts } from '../../../report/doc.ts'
import type { EntryColumn, EntryRow, EntrySheet, FormCell } from '../../../report/form/form-book.ts'
import { columnLetters } from '../addresses.ts'
import { heightOf, linesIn } from '../placing.ts'
import type { CellModel, RowModel } from '../row-models.ts'
import { cellString } from '../safe-text.ts'
import { footerOf, PAGE_MARGINS } from '../write-sheet.ts'
import { widthOf } from './column-look.ts'
import { type EntryLooks, entryLooks } from './entry-looks.ts'
import { validate } from './validations.ts'

/** Title, hint, headings; rows begin below. */
const HEAD = 3
/** Rows below the last one that have help and limits, too. */
const BELOW = 800
/** Excel counts its days from here. */
const FIRST_DAY = '1900-03-01'

/** People may choose cells and make columns wider, and change what is not locked. */
export const LOCK: Partial<WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
}

/** Adds a sheet to fill in with everything but its rows. */
export function addEntrySheet(workbook: Workbook, sheet: EntrySheet, name: string, file: FileFacts): void {
  const { columns, keepInView, rows } = sheet
  const target = workbook.addWorksheet(name, {
    views: [
      {
        state: 'frozen',
        xSplit: keepInView,
        ySplit: HEAD,
        topLeftCell: `${columnLetters(keepInView + 1)}${HEAD + 1}`,
        zoomScale: 100,
      },
    ],
    pageSetup: pageSetup(sheet),
    headerFooter: { oddFooter: footerOf(file) },
  })
  const looks = entryLooks(file.language)
  for (const [index, column] of columns.entries()) {
    const own = target.getColumn(index + 1)
    own.width = widthOf(column)
    own.style = looks.column(column)
  }
  for (let index = 1; index <= sheet.hiddenHeadings.length; index += 1) {
    target.getColumn(columns.length + index).hidden = true
  }
  const last = HEAD + rows.length + BELOW
  for (const [index, column] of columns.entries()) {
    if (column.locked) continue
    const letters = columnLetters(index + 1)
    validate(target, `${letters}${HEAD + 1}:${letters}${last}`, column, sheet.refusalTitle)
  }
  void target.protect('', LOCK)
}

/** Two pages wide at most, the columns that say what a row is on both. */
function pageSetup({ columns, keepInView }: EntrySheet): Partial<Worksheet['pageSetup']> {
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0)
  const isWide = width > 250
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: isWide ? 2 : 1,
    fitToHeight: 0,
    margins: PAGE_MARGINS,
    printTitlesRow: `1:${HEAD}`,
    ...(isWide ? { printTitlesColumn: `A:${columnLetters(keepInView)}` } : {}),
  }
}

/** The rows of the sheet as exceljs writes them. */
export function entryRows(sheet: EntrySheet, { language }: FileFacts): RowModel[] {
  const looks = entryLooks(language)
  const { columns, hiddenHeadings, rows } = sheet
  const width = columns.length + hiddenHeadings.length
  const headings = [
    ...columns.map(({ heading, asked }) => (asked ? `${heading} *` : heading)),
    ...hiddenHeadings,
  ]
  const row = (number: number, cells: readonly CellModel[]) => {
    return { number, min: 1, max: width, height: undefined, outlineLevel: 0, style: {}, cells }
  }
  const line = (number: number, texts: readonly string[], look: (index: number) => Partial<Style>) =>
    Array.from({ length: width }, (_, index) => cellModel(number, index, texts[index], look(index)))
  const headLines = columns.map((column, index) => linesIn(headings[index]!, widthOf(column), 'head'))
  const head = line(HEAD, headings, (index) => looks.head(columns[index]?.asked === true))
  return [
    {
      ...row(
        1,
        line(1, [sheet.title], () => looks.title),
      ),
      height: 28,
    },
    {
      ...row(
        2,
        line(2, [sheet.hint], () => looks.hint),
      ),
      height: 18,
    },
    { ...row(HEAD, head), height: heightOf(Math.max(...headLines), 'head') },
    ...rows.map((one, index): RowModel => {
      const number = HEAD + 1 + index
      return { ...row(number, bodyCells(columns, one, number, looks)), height: bodyHeight(columns, one) }
    }),
  ]
}

function bodyCells(
  columns: readonly EntryColumn[],
  { cells, logged, id, stamp, cellStamp }: EntryRow,
  number: number,
  looks: EntryLooks,
): CellModel[] {
  const shown = columns.flatMap((column, index) => {
    const value = cells[index]
    // The column itself says what an empty cell looks like.
    if (value === undefined && !logged) return []
    const locked = column.locked || (!logged && value !== undefined)
    return [cellModel(number, index, value, looks.cell(column, { logged, locked }))]
  })
  const hidden = [id, stamp, cellStamp].flatMap((text, index) =>
    text === '' ? [] : [cellModel(number, columns.length + index, text, looks.hidden)],
  )
  return [...shown, ...hidden]
}

/** None for a blank row: it would not grow with what is typed into it. */
function bodyHeight(columns: readonly EntryColumn[], { cells, logged }: EntryRow): number | undefined {
  const lines = columns.map((column, index) => {
    const value = cells[index]
    return typeof value === 'string' ? linesIn(value, widthOf(column), 'body') : 1
  })
  const most = Math.max(...lines)
  return logged || most > 1 ? heightOf(most, 'body') : undefined
}

function cellModel(row: number, index: number, value: FormCell, style: Partial<Style>): CellModel {
  const place = { address: `${columnLetters(index + 1)}${row}`, style }
  if (value === undefined) return { ...place, type: ValueType.Null }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { ...place, type: ValueType.Number, value }
  }
  if (typeof value === 'object' && value.day >= FIRST_DAY) {
    return { ...place, type: ValueType.Date, value: new Date(`${value.day}T00:00:00Z`) }
  }
  const text = typeof value === 'object' ? value.day : String(value)
  return { ...place, type: ValueType.String, value: cellString(text) }
}
