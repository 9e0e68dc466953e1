import { columnLetters } from '../addresses.ts'

/** A cell of a sheet as it is written; `attributes` without its address. */
export interface XmlCell {
  readonly attributes: string
  readonly inner: string
}

/** A row of a sheet as it is written; `attributes` without its number. */
export interface XmlRow {
  readonly attributes: string
  readonly cells: Map<number, XmlCell>
}

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

/** The rows of `<sheetData>` by number; rows and cells without an address follow each other. */
export function readRows(data: string): Map<number, XmlRow> {
  const rows = new Map<number, XmlRow>()
  let number = 0
  for (const [, attributes = '', inner = ''] of data.matchAll(ROW)) {
    number = Number(attribute(attributes, 'r') ?? number + 1)
    const cells = new Map<number, XmlCell>()
    let column = 0
    for (const [, cell = '', content = ''] of inner.matchAll(CELL)) {
      const address = attribute(cell, 'r')
      column = address === undefined ? column + 1 : columnOf(address)
      cells.set(column, { attributes: without(cell, 'r'), inner: content })
    }
    // Spans tell programs which columns a row has; it may have more of them now.
    rows.set(number, { attributes: without(without(attributes, 'r'), 'spans'), cells })
  }
  return rows
}

export function writeRows(rows: ReadonlyMap<number, XmlRow>): string {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  return sorted
    .map(([number, { attributes, cells }]) => {
      const inner = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, { attributes: own, inner: content }]) => {
          const start = `<c r="${columnLetters(column)}${number}"${own}`
          return content === '' ? `${start}/>` : `${start}>${content}</c>`
        })
        .join('')
      return `<row r="${number}"${attributes}>${inner}</row>`
    })
    .join('')
}

export function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((one) => one !== undefined)
}

export function without(attributes: string, name: string): string {
  return attributes.replace(new RegExp(`(?:^|\\s+)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '').trimEnd()
}

function columnOf(address: string): number {
  return [...address.replace(/[^A-Z]/gi, '').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
}
