import type { Workbook } from 'exceljs'
import type { Doc, FileFacts } from '../../report/doc.ts'
import { addressesOf, columnLetters } from './addresses.ts'
import { styleMaker } from './looks.ts'
import { packed } from './pack.ts'
import { rowModels } from './row-models.ts'
import { layOutSheet } from './sheet-layout.ts'
import { splitSheets } from './split-sheets.ts'
import { addSheet } from './write-sheet.ts'

/**
 * A report as a workbook. The same document gives the same bytes: nothing comes from a clock or from chance.
 * exceljs is loaded here and nowhere else.
 */
export async function renderExcel(doc: Doc): Promise<Uint8Array> {
  const { file } = doc
  if (file === undefined) throw new Error(`"${doc.title}" does not say what its file is`)
  const [{ default: ExcelWorkbook }, { default: Writer }] = await Promise.all([
    import('exceljs/lib/doc/workbook.js'),
    import('exceljs/lib/xlsx/xlsx.js'),
  ])
  const writer = new Writer({ model: filledModel(new ExcelWorkbook(), doc, file) })
  // It is unpacked again at once.
  const written = await writer.writeBuffer({ zip: { compression: 'STORE' } })
  return packed(new Uint8Array(written))
}

/** Everything that exceljs writes. The layout of a large report is not kept while that is done. */
function filledModel(workbook: Workbook, doc: Doc, file: FileFacts): object {
  describe(workbook, doc.title, file)
  const sheets = splitSheets(doc, file).map((draft) => layOutSheet(draft, file))
  for (const sheet of sheets) addSheet(workbook, sheet, file)
  const writing = { addresses: addressesOf(sheets), styles: styleMaker(file.language) }
  const { model } = workbook
  const worksheets = sheets.map((sheet, index) => ({
    ...model.worksheets[index]!,
    dimensions: `A1:${columnLetters(sheet.widths.length)}${sheet.rows.length}`,
    rows: rowModels(sheet, writing),
  }))
  return { ...model, worksheets }
}

export function describe(workbook: Workbook, title: string, file: FileFacts): void {
  const day = new Date(`${file.date}T00:00:00Z`)
  workbook.title = title
  workbook.subject = file.subject
  workbook.creator = file.author
  workbook.lastModifiedBy = file.author
  workbook.company = file.author
  workbook.created = day
  workbook.modified = day
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
}
