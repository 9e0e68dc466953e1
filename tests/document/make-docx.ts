import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
}

/** A text of a word processor from the insides of its parts. */
export function makeDocx({ body, ...parts }: DocxParts): Uint8Array {
  const others = Object.entries(parts).map(([name, inside]) => [name, part(name, inside)] as const)
  const links = others.map(
    ([name], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  )
  return zipSync({
    '_rels/.rels': strToU8(
      relationships(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/document.xml': strToU8(part('document', `<w:body>${body}<w:sectPr/></w:body>`)),
    'word/_rels/document.xml.rels': strToU8(relationships(links.join(''))),
    'word/header1.xml': strToU8(part('hdr', p('页眉'))),
    ...Object.fromEntries(others.map(([name, text]) => [`word/${name}.xml`, strToU8(text)])),
  })
}

function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${inside}</w:${name}>`
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}

/** A paragraph of one run, with what its properties say. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph at a level of a list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** Levels of a list as [format, text], from the first. */
export function levels(...all: readonly (readonly [format: string, text: string, more?: string])[]): string {
  return all
    .map(
      ([format, text, more = ''], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`
}

export function cell(text: string, properties = ''): string {
  const inside = text.startsWith('<') ? text : p(text)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
}
