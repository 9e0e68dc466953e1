import type { Workbook, Worksheet } from 'exceljs'
import type { FileFacts } from '../../report/doc.ts'
import { columnLetters, shareColumns } from './addresses.ts'
import { footerText } from './safe-text.ts'
import { fitsOnePage, type PlacedTable, type SheetLayout } from './sheet-layout.ts'

const BAR = 'FF9DC3E6'
const MILLIMETRE = 1 / 25.4
/** Of every sheet that is printed, in inches. */
export const PAGE_MARGINS = {
  left: 12 * MILLIMETRE,
  right: 12 * MILLIMETRE,
  top: 15 * MILLIMETRE,
  bottom: 18 * MILLIMETRE,
  header: 8 * MILLIMETRE,
  footer: 8 * MILLIMETRE,
}
/** What Excel adds to the characters of a column for its edges. */
const CELL_EDGE = 0.71

/** Adds a sheet with everything but its rows. */
export function addSheet(workbook: Workbook, layout: SheetLayout, file: FileFacts): void {
  const { draft, widths, rows, tables } = layout
  const sheet = workbook.addWorksheet(draft.name, {
    views: [viewOf(layout)],
    pageSetup: pageSetupOf(layout, file),
    headerFooter: { oddFooter: footerOf(file) },
    properties: {
      outlineProperties: { summaryBelow: false, summaryRight: false },
      outlineLevelRow: rows.some(({ folds }) => folds) ? 1 : 0,
    },
  })
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width + CELL_EDGE
  for (const table of tables) if (layout.frozen !== undefined) dressTable(sheet, table)
}

function viewOf({ frozen }: SheetLayout): Worksheet['views'][number] {
  const plain = { showGridLines: false, zoomScale: 100 }
  if (frozen === undefined) return { ...plain, state: 'normal', activeCell: 'A1' }
  const first = `A${frozen + 1}`
  return { ...plain, state: 'frozen', ySplit: frozen, xSplit: 0, topLeftCell: first, activeCell: first }
}

function pageSetupOf(layout: SheetLayout, file: FileFacts): Partial<Worksheet['pageSetup']> {
  const { frozen, orientation } = layout
  return {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: fitsOnePage(layout, file) ? 1 : 0,
    horizontalCentered: true,
    margins: PAGE_MARGINS,
    ...(frozen === undefined ? {} : { printTitlesRow: `1:${frozen}` }),
  }
}

/** Left what it is, in the middle the page, right the sheet. */
export function footerOf({ subject, pageNumber: [before, between, after] }: FileFacts): string {
  const page = `${footerText(before)} &P ${footerText(between)} &N ${footerText(after)}`
  return `&L${footerText(subject)}&C${page.replace(/ +/g, ' ').trim()}&R&A`
}

/** Filters and bars of the table that fills a sheet. */
function dressTable(sheet: Worksheet, placed: PlacedTable): void {
  const { head, body, lastColumn } = placed
  if (body.last < body.first) return
  sheet.autoFilter = { from: { row: head, column: 1 }, to: { row: body.last, column: lastColumn } }
  for (const column of shareColumns(placed)) {
    const letters = columnLetters(column)
    sheet.addConditionalFormatting({
      ref: `${letters}${body.first}:${letters}${body.last}`,
      rules: [BAR_RULE],
    })
  }
}

/** A full bar is 100 %. The types lack what the library needs for a bar in one colour. */
const BAR_RULE = {
  type: 'dataBar',
  priority: 1,
  gradient: false,
  border: false,
  minLength: 0,
  maxLength: 100,
  cfvo: [
    { type: 'num', value: 0 },
    { type: 'num', value: 1 },
  ],
  color: { argb: BAR },
} as unknown as Parameters<Worksheet['addConditionalFormatting']>[0]['rules'][number]
