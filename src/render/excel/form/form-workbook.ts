import type { Workbook } from 'exceljs'
import type { FileFacts } from '../../../report/doc.ts'
import type { FormBook } from '../../../report/form/form-book.ts'
import { addressesOf, columnLetters } from '../addresses.ts'
import { describe } from '../excel.ts'
import { styleMaker } from '../looks.ts'
import { packed } from '../pack.ts'
import { rowModels } from '../row-models.ts'
import { sheetNames } from '../safe-text.ts'
import { layOutSheet } from '../sheet-layout.ts'
import { splitSheets } from '../split-sheets.ts'
import { addSheet } from '../write-sheet.ts'
import { addEntrySheet, entryRows, LOCK } from './entry-sheet.ts'
import { addLists, addMeta } from './hidden-sheets.ts'

/**
 * A workbook to be filled in. The same form gives the same bytes. Sheets to read come first, then those to fill in;
 * what only the program needs is in sheets that people do not see.
 */
export async function renderForm(book: FormBook): Promise<Uint8Array> {
  const { file } = book.doc
  if (file === undefined) throw new Error(`"${book.doc.title}" does not say what its file is`)
  const [{ default: ExcelWorkbook }, { default: Writer }] = await Promise.all([
    import('exceljs/lib/doc/workbook.js'),
    import('exceljs/lib/xlsx/xlsx.js'),
  ])
  const writer = new Writer({ model: filledModel(new ExcelWorkbook(), book, file) })
  return packed(new Uint8Array(await writer.writeBuffer({ zip: { compression: 'STORE' } })))
}

function filledModel(workbook: Workbook, book: FormBook, file: FileFacts): object {
  const { doc, sheets, lists, meta } = book
  describe(workbook, doc.title, file)
  const read = splitSheets(doc, file).map((draft) => layOutSheet(draft, file))
  for (const layout of read) {
    addSheet(workbook, layout, file)
    // Without a password this is done at once.
    void workbook.getWorksheet(layout.draft.name)?.protect('', LOCK)
  }
  const taken = read.map(({ draft }) => draft.name)
  const names = sheetNames([...taken, ...sheets.map(({ name }) => name)]).slice(taken.length)
  for (const [index, sheet] of sheets.entries()) addEntrySheet(workbook, sheet, names[index]!, file)
  addLists(workbook, lists)
  addMeta(workbook, meta)
  const writing = { addresses: addressesOf(read), styles: styleMaker(file.language) }
  const { model } = workbook
  const rows = [
    ...read.map((layout) => ({ rows: rowModels(layout, writing), width: layout.widths.length })),
    ...sheets.map((sheet) => ({ rows: entryRows(sheet, file), width: sheet.columns.length + 3 })),
  ]
  const worksheets = model.worksheets.map((sheet, index) => {
    const own = rows[index]
    const dimensions = own && `A1:${columnLetters(own.width)}${own.rows.length}`
    return { ...sheet, ...(own === undefined ? {} : { dimensions, rows: own.rows }) }
  })
  return { ...model, worksheets }
}
