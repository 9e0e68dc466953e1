import type { Workbook } from 'exceljs'
import type { Doc, FileFacts } from '../../report/doc.ts'
import { addressesOf } from './addresses.ts'
import { styleMaker } from './looks.ts'
import { packed } from './pack.ts'
import { layOutSheet } from './sheet-layout.ts'
import { splitSheets } from './split-sheets.ts'
import { writeSheet } from './write-sheet.ts'

/**
 * A report as a workbook. The same document gives the same bytes: nothing comes from a clock or from chance.
 * exceljs is loaded here and nowhere else.
 */
export async function renderExcel(doc: Doc): Promise<Uint8Array> {
  const { file } = doc
  if (file === undefined) throw new Error(`"${doc.title}" does not say what its file is`)
  const { default: ExcelWorkbook } = await import('exceljs/lib/doc/workbook.js')
  const workbook = filledWorkbook(new ExcelWorkbook(), doc, file)
  // It is unpacked again at once.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return packed(new Uint8Array(written))
}

/** In a function of its own: the layout of a large report need not be kept while its workbook is written. */
function filledWorkbook(workbook: Workbook, doc: Doc, file: FileFacts): Workbook {
  describe(workbook, doc.title, file)
  const sheets = splitSheets(doc, file).map((draft) => layOutSheet(draft, file))
  const addresses = addressesOf(sheets)
  const styles = styleMaker(file.language)
  for (const sheet of sheets) writeSheet(workbook, sheet, { file, addresses, styles })
  return workbook
}

function describe(workbook: Workbook, title: string, file: FileFacts): void {
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
