import { unzipSync } from 'fflate'
import type { FormCell } from '../../../report/form/form-book.ts'
import type { TemplateFilling, TemplateRow } from '../../../report/form/template-form.ts'
import { stableZip } from '../../stable-zip.ts'
import { columnLetters } from '../addresses.ts'
import { cellString } from '../safe-text.ts'
import { addHiddenSheet, inlineText, type Parts, partOfSheet, put, text } from './add-sheet.ts'
import { columnStyle, hideColumns } from './column-widths.ts'
import { dayStyles } from './date-styles.ts'
import { attribute, readRows, without, writeRows, type XmlCell, type XmlRow } from './sheet-rows.ts'

/** Why a workbook cannot be filled in: it is built otherwise than those of Excel and WPS, or a cell counts by itself. */
export type TemplateTrouble =
  | { readonly kind: 'unusual' }
  | { readonly kind: 'formula'; readonly cell: string }

/**
 * Writes a ledger into a workbook of the office's own. Every part but the sheet itself, and the lists of parts, stays
 * as it is to the byte: no library reads it, because none keeps all that a workbook may hold.
 */
export function fillTemplate(template: Uint8Array, filling: TemplateFilling): Uint8Array | TemplateTrouble {
  const parts: Parts = unzipSync(template)
  for (const name of Object.keys(parts)) if (name.endsWith('/')) delete parts[name]
  const name = partOfSheet(parts, filling.sheet)
  const sheet = name === undefined ? undefined : sheetParts(text(parts, name))
  if (name === undefined || sheet === undefined) return { kind: 'unusual' }
  const rows = readRows(sheet.data)
  const isDay = daysIn(parts)
  const last = filling.beyond + filling.hiddenHeadings.length - 1
  const head = rows.get(filling.top) ?? { attributes: '', cells: new Map() }
  for (const [index, heading] of filling.hiddenHeadings.entries()) {
    head.cells.set(filling.beyond + index, textCell(heading))
  }
  rows.set(filling.top, head)
  const model = rows.get(filling.first)
  const styleOf = (row: XmlRow | undefined, column: number) =>
    attribute(row?.cells.get(column)?.attributes ?? '', 's') ??
    attribute(model?.cells.get(column)?.attributes ?? '', 's') ??
    columnStyle(sheet.columns, column)
  for (const [index, filled] of filling.rows.entries()) {
    const number = filling.first + index
    const before = rows.get(number)
    const formula = [...filled.cells.keys()].find((column) =>
      /<f\b/.test(before?.cells.get(column)?.inner ?? ''),
    )
    if (formula !== undefined) return { kind: 'formula', cell: `${columnLetters(formula)}${number}` }
    const row = before ?? { attributes: model?.attributes ?? '', cells: emptyCells(model) }
    setCells(row, filled, filling.beyond, (column) => styleOf(before, column), isDay)
    rows.set(number, row)
  }
  put(
    parts,
    name,
    sheet.before +
      `<cols>${hideColumns(sheet.columns, filling.beyond, last)}</cols>` +
      `<sheetData>${writeRows(rows)}</sheetData>` +
      sheet.behind,
  )
  if (!addHiddenSheet(parts, filling.meta.sheet, filling.meta.rows)) return { kind: 'unusual' }
  return stableZip(parts)
}

/** A sheet taken apart at its columns and rows; how far it reaches is left for programs to see. */
function sheetParts(xml: string) {
  const found =
    /^([\s\S]*?)(?:<cols>([\s\S]*?)<\/cols>\s*)?<sheetData(?:\/>|>([\s\S]*?)<\/sheetData>)([\s\S]*)$/.exec(
      xml,
    )
  if (found === null) return undefined
  const [, before = '', columns = '', data = '', behind = ''] = found
  return { before: before.replace(/<dimension\b[^>]*\/>/, ''), columns, data, behind }
}

/** Days are numbers where a style shows them so; a workbook that counts from 1904 gets them as texts. */
function daysIn(parts: Parts): (style: string | undefined) => boolean {
  const from1904 = /date1904\s*=\s*"(?:1|true)"/.test(text(parts, 'xl/workbook.xml'))
  const styles =
    parts['xl/styles.xml'] === undefined ? new Set<number>() : dayStyles(text(parts, 'xl/styles.xml'))
  return (style) => !from1904 && styles.has(Number(style ?? 0))
}

/** A new row looks like the first one of the ledger. */
function emptyCells(model: XmlRow | undefined): Map<number, XmlCell> {
  return new Map(
    [...(model?.cells ?? [])].map(([column, { attributes }]) => {
      const style = attribute(attributes, 's')
      return [column, { attributes: style === undefined ? '' : ` s="${style}"`, inner: '' }]
    }),
  )
}

function setCells(
  row: XmlRow,
  { cells, hidden }: TemplateRow,
  beyond: number,
  styleOf: (column: number) => string | undefined,
  isDay: (style: string | undefined) => boolean,
): void {
  for (const [column, value] of cells) {
    const style = styleOf(column)
    row.cells.set(column, styled(cellOf(value, isDay(style)), style))
  }
  for (const [index, value] of hidden.entries()) {
    if (value !== undefined && value !== '') row.cells.set(beyond + index, cellOf(value, false))
  }
}

function cellOf(value: FormCell, asDay: boolean): XmlCell {
  if (typeof value === 'number' && Number.isFinite(value)) return { attributes: '', inner: `<v>${value}</v>` }
  if (typeof value !== 'object') return textCell(String(value ?? ''))
  return asDay ? { attributes: '', inner: `<v>${serialOf(value.day)}</v>` } : textCell(value.day)
}

function textCell(content: string): XmlCell {
  return { attributes: ' t="inlineStr"', inner: inlineText(cellString(content)) }
}

function styled({ attributes, inner }: XmlCell, style: string | undefined): XmlCell {
  return { attributes: `${style === undefined ? '' : ` s="${style}"`}${without(attributes, 's')}`, inner }
}

/** Days since the end of 1899, as workbooks count them. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
}
