import type { CellValue, Row, Style, Workbook, Worksheet } from 'exceljs'
import type { FileFacts } from '../../report/doc.ts'
import { type Addresses, columnLetters, shareColumns, shareFormula } from './addresses.ts'
import type { Look } from './looks.ts'
import { type Area, mergeAreas } from './merged-areas.ts'
import { footerText } from './safe-text.ts'
import { fitsOnePage, type PlacedCell, type PlacedTable, type SheetLayout } from './sheet-layout.ts'

export interface Writing {
  readonly file: FileFacts
  readonly addresses: Addresses
  readonly styles: (look: Look) => Partial<Style>
}

const BAR = 'FF9DC3E6'
const MILLIMETRE = 1 / 25.4
/** What Excel adds to the characters of a column for its edges. */
const CELL_EDGE = 0.71
/** Excel writes a serial number, which has no time zone: a day has to be midnight UTC. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

export function writeSheet(workbook: Workbook, layout: SheetLayout, writing: Writing): void {
  const { draft, widths, rows, tables } = layout
  const sheet = workbook.addWorksheet(draft.name, {
    views: [viewOf(layout)],
    pageSetup: pageSetupOf(layout, writing.file),
    headerFooter: { oddFooter: footerOf(writing.file) },
    properties: {
      outlineProperties: { summaryBelow: false, summaryRight: false },
      outlineLevelRow: rows.some(({ folds }) => folds) ? 1 : 0,
    },
  })
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width + CELL_EDGE
  const merged: Area[] = []
  for (const [index, row] of rows.entries()) {
    const number = index + 1
    const table = tables.find(
      ({ head, table: { rows: body } }) => head < number && number <= head + body.length,
    )
    const target = sheet.getRow(number)
    target.height = row.height
    if (row.folds) target.outlineLevel = 1
    for (const placed of row.cells) {
      writeCell(target, placed, table, writing)
      const { column, across, down } = placed
      if (across === 1 && down === 1) continue
      merged.push({ top: number, left: column, bottom: number + down - 1, right: column + across - 1 })
    }
  }
  mergeAreas(sheet, merged)
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
    margins: {
      left: 12 * MILLIMETRE,
      right: 12 * MILLIMETRE,
      top: 15 * MILLIMETRE,
      bottom: 18 * MILLIMETRE,
      header: 8 * MILLIMETRE,
      footer: 8 * MILLIMETRE,
    },
    ...(frozen === undefined ? {} : { printTitlesRow: `1:${frozen}` }),
  }
}

/** Left what it is, in the middle the page, right the sheet. */
function footerOf({ subject, pageNumber: [before, between, after] }: FileFacts): string {
  const page = `${footerText(before)} &P ${footerText(between)} &N ${footerText(after)}`
  return `&L${footerText(subject)}&C${page.replace(/ +/g, ' ').trim()}&R&A`
}

function writeCell(
  row: Row,
  placed: PlacedCell,
  table: PlacedTable | undefined,
  { addresses, styles }: Writing,
): void {
  const { column, content, role, align, wrap, repeats } = placed
  const { look, to } = content
  const link = to === undefined ? undefined : addresses.linkTo(to)
  const style = styles({
    role,
    align,
    wrap,
    tone: repeats ? 'muted' : look.tone,
    light: look.light,
    format: look.format,
    link: link === undefined ? undefined : true,
  })
  const cell = row.getCell(column)
  cell.style = style
  cell.value = cellValue(placed, row.number, table, addresses, link)
}

/** Texts are only ever strings: what people wrote never becomes a formula. */
function cellValue(
  { content: { value }, column }: PlacedCell,
  row: number,
  table: PlacedTable | undefined,
  addresses: Addresses,
  link: string | undefined,
): CellValue {
  switch (value.kind) {
    case 'empty':
      return null
    case 'text':
      return link === undefined ? value.text : { text: value.text, hyperlink: link }
    case 'date':
      return dayOf(value.date)
    case 'share': {
      const result = value.due === 0 ? '–' : value.met / value.due
      const formula = table === undefined ? undefined : shareFormula(table, row)
      return formula === undefined ? result : { formula, result }
    }
    case 'number': {
      const formula =
        value.tally === undefined || table === undefined
          ? undefined
          : addresses.formulaOf(value.tally, { table, column })
      return formula === undefined ? value.number : { formula, result: value.number }
    }
  }
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
