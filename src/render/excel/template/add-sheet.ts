import { xmlText } from '../../xml-text.ts'
import { columnLetters } from '../addresses.ts'
import { attribute } from './sheet-rows.ts'

export type Parts = Record<string, Uint8Array>

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const TYPES = '[Content_Types].xml'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The part of a sheet by its name; undefined where the workbook is not built as those of Excel and WPS are. */
export function partOfSheet(parts: Parts, name: string): string | undefined {
  const sheet = [...text(parts, WORKBOOK).matchAll(/<sheet\b([^>]*?)\/?>/g)].find(
    ([, attributes = '']) => plainText(attribute(attributes, 'name') ?? '') === name,
  )
  const id = /\s\w+:id\s*=\s*"([^"]*)"/.exec(sheet?.[1] ?? '')?.[1]
  const relation = [...text(parts, RELATIONS).matchAll(/<Relationship\b([^>]*?)\/?>/g)].find(
    ([, attributes = '']) => attribute(attributes, 'Id') === id,
  )
  const target = id === undefined ? undefined : attribute(relation?.[1] ?? '', 'Target')
  const part = target?.startsWith('/') ? target.slice(1) : `xl/${target}`
  return parts[part] === undefined ? undefined : part
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plainText(xml: string): string {
  return xml
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => SIGNS[sign] ?? '')
}

/** A sheet of texts behind all others that no program lists. False where the workbook is built in another way. */
export function addHiddenSheet(parts: Parts, name: string, rows: readonly (readonly string[])[]): boolean {
  const workbook = text(parts, WORKBOOK)
  if (!workbook.includes(`="${RELATION}"`) || !workbook.includes('</sheets>')) return false
  const number = free((one) => parts[`xl/worksheets/sheet${one}.xml`] === undefined)
  const ids = [...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id))
  const relation = `rId${free((one) => !text(parts, RELATIONS).includes(`"rId${one}"`))}`
  // Some programs declare the namespace at each sheet and not for all of them: so it is declared here again.
  const entry = `<sheet name="${xmlText(name)}" sheetId="${Math.max(0, ...ids) + 1}" state="veryHidden" xmlns:r="${RELATION}" r:id="${relation}"/>`
  put(
    parts,
    WORKBOOK,
    workbook.replace('</sheets>', () => `${entry}</sheets>`),
  )
  put(
    parts,
    RELATIONS,
    text(parts, RELATIONS).replace(
      '</Relationships>',
      `<Relationship Id="${relation}" Type="${RELATION}/worksheet" Target="worksheets/sheet${number}.xml"/></Relationships>`,
    ),
  )
  put(
    parts,
    TYPES,
    text(parts, TYPES).replace(
      '</Types>',
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}"/></Types>`,
    ),
  )
  const lines = rows.map((cells, row) => {
    const inner = cells.map((one, column) => textCell(`${columnLetters(column + 1)}${row + 1}`, one)).join('')
    return `<row r="${row + 1}">${inner}</row>`
  })
  put(
    parts,
    `xl/worksheets/sheet${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  )
  return true
}

function textCell(address: string, content: string): string {
  return `<c r="${address}" t="inlineStr">${inlineText(content)}</c>`
}

/** A text inside its own cell, blanks at its ends included. */
export function inlineText(content: string): string {
  return `<is><t xml:space="preserve">${xmlText(content)}</t></is>`
}

export function text(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts[name])
}

export function put(parts: Parts, name: string, content: string): void {
  parts[name] = new TextEncoder().encode(content)
}

function free(isFree: (number: number) => boolean): number {
  for (let number = 1; ; number += 1) if (isFree(number)) return number
}
