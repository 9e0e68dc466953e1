import { strToU8, type Zippable, zipSync } from 'fflate'

/** A cell as a case writes it; undefined and null are empty. */
export type CellSpec =
  | string
  | number
  | null
  | undefined
  /** A number with a format: its number where every program knows it, or its code. */
  | { readonly number: number; readonly format: number | string }
  | { readonly day: string; readonly format?: number | string }
  | { readonly rich: readonly string[] }
  | { readonly inline: string }
  | { readonly formula: string; readonly value?: string | number }
  /** As programs write a formula that they never calculated. */
  | { readonly formula: string; readonly emptied: true }
  | { readonly error: string }
  | { readonly truth: boolean }
  | { readonly iso: string }
  | { readonly text: string; readonly link: string }
  /** Nothing but a look. */
  | { readonly styled: true }

export interface SheetSpec {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly rows: readonly (readonly CellSpec[])[]
  readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]
  /** From 1. */
  readonly hiddenColumns?: readonly number[]
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[]
  readonly from1904?: boolean
  /** As WPS and other programs may write: no addresses, another prefix of names, texts in the cells themselves. */
  readonly bare?: boolean
  /** Parts that are put in besides, or in place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const EPOCH = Date.UTC(1899, 11, 30)

export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / 86_400_000
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** A workbook part by part, so that it can be what no library would write. */
export function workbook({ sheets, from1904 = false, bare = false, parts = {} }: BookSpec): Uint8Array {
  const strings: string[] = []
  const formats: (number | string)[] = [0]
  const p = bare ? 'x:' : ''
  const files: Record<string, string | Uint8Array> = {}
  for (const [index, sheet] of sheets.entries()) {
    const links: string[] = []
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, {
      strings,
      formats,
      links,
      from1904,
      bare,
    })
    if (links.length > 0) {
      const all = links.map((link, at) => relation(`rId${at + 1}`, 'hyperlink', link, true)).join('')
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(all)
    }
  }
  const listed = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<${p}sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`
  })
  const xmlns = bare ? `xmlns:x="${MAIN}"` : `xmlns="${MAIN}"`
  files['xl/workbook.xml'] =
    `${HEAD}<${p}workbook ${xmlns} xmlns:r="${OFFICE}"><${p}workbookPr date1904="${from1904 ? 1 : 0}"/>` +
    `<${p}sheets>${listed.join('')}</${p}sheets></${p}workbook>`
  files['xl/_rels/workbook.xml.rels'] = relations(
    sheets
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join('') +
      relation('rIdS', 'styles', 'styles.xml') +
      relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
  )
  const custom = formats.filter((format) => typeof format === 'string')
  files['xl/styles.xml'] =
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${custom.length}">` +
    custom
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`)
      .join('') +
    '</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
    formats
      .map(
        (format) => `<xf numFmtId="${typeof format === 'string' ? 200 + custom.indexOf(format) : format}"/>`,
      )
      .join('') +
    '</cellXfs></styleSheet>'
  files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${strings.join('')}</sst>`
  files['_rels/.rels'] = relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))
  files['[Content_Types].xml'] = contentTypes(sheets.length)
  return zip({ ...files, ...parts })
}

function contentTypes(sheets: number): string {
  const own = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${own}.${type}+xml"/>`
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')),
    '</Types>',
  ].join('')
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    parts[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(parts, { level: 6, mtime: '1980-01-01T00:00:00' })
}

export function relations(all: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`
}

export function relation(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(target)}"${mode}/>`
}

interface Writing {
  readonly strings: string[]
  readonly formats: (number | string)[]
  readonly links: string[]
  readonly from1904: boolean
  readonly bare: boolean
}

function sheetXml(sheet: SheetSpec, writing: Writing): string {
  const { bare, links } = writing
  const p = bare ? 'x:' : ''
  const placed: string[] = []
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1
    const hidden = sheet.hiddenRows?.includes(number) ? ' hidden="1"' : ''
    const written = cells.map((cell, column) => {
      const address = `${String.fromCharCode(65 + column)}${number}`
      if (cell !== null && typeof cell === 'object' && 'link' in cell) {
        links.push(cell.link)
        placed.push(`<${p}hyperlink ref="${address}" r:id="rId${links.length}"/>`)
      }
      // Without addresses every cell has to be there.
      const at = bare ? '' : ` r="${address}"`
      return cell === null || cell === undefined ? (bare ? `<${p}c/>` : '') : cellXml(cell, at, writing, p)
    })
    return `<${p}row${bare ? '' : ` r="${number}"`}${hidden}>${written.join('')}</${p}row>`
  })
  const columns = (sheet.hiddenColumns ?? []).map(
    (column) => `<${p}col min="${column}" max="${column}" hidden="1"/>`,
  )
  const merges = (sheet.merges ?? []).map((ref) => `<${p}mergeCell ref="${ref}"/>`)
  const xmlns = bare ? `xmlns:x="${MAIN}"` : `xmlns="${MAIN}"`
  return [
    `${HEAD}<${p}worksheet ${xmlns} xmlns:r="${OFFICE}">`,
    ...(columns.length > 0 ? [`<${p}cols>${columns.join('')}</${p}cols>`] : []),
    `<${p}sheetData>${rows.join('')}</${p}sheetData>`,
    ...(merges.length > 0 ? [`<${p}mergeCells>${merges.join('')}</${p}mergeCells>`] : []),
    ...(placed.length > 0 ? [`<${p}hyperlinks>${placed.join('')}</${p}hyperlinks>`] : []),
    `</${p}worksheet>`,
  ].join('')
}

function cellXml(cell: NonNullable<CellSpec>, at: string, writing: Writing, p: string): string {
  const { strings, formats, from1904, bare } = writing
  const styled = (format: number | string): string => {
    if (!formats.includes(format)) formats.push(format)
    return ` s="${formats.indexOf(format)}"`
  }
  const shared = (content: string): string => {
    strings.push(`<si>${content}</si>`)
    return `<${p}c${at} t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`
  }
  const inline = (text: string): string =>
    `<${p}c${at} t="inlineStr"><${p}is><${p}t>${escaped(text)}</${p}t></${p}is></${p}c>`
  if (typeof cell === 'number') return `<${p}c${at}><${p}v>${cell}</${p}v></${p}c>`
  if (typeof cell === 'string')
    return bare ? inline(cell) : shared(`<t xml:space="preserve">${escaped(cell)}</t>`)
  if ('number' in cell) return `<${p}c${at}${styled(cell.format)}><${p}v>${cell.number}</${p}v></${p}c>`
  if ('day' in cell) {
    const serial = serialOf(cell.day) - (from1904 ? 1462 : 0)
    return `<${p}c${at}${styled(cell.format ?? 14)}><${p}v>${serial}</${p}v></${p}c>`
  }
  if ('rich' in cell) {
    const runs = cell.rich.map((text) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`)
    return shared(`${runs.join('')}<rPh sb="0" eb="1"><t>pīn yīn</t></rPh>`)
  }
  if ('inline' in cell) return inline(cell.inline)
  if ('formula' in cell) {
    if ('emptied' in cell) return `<${p}c${at}><${p}f>${escaped(cell.formula)}</${p}f><${p}v></${p}v></${p}c>`
    const type = typeof cell.value === 'string' ? ' t="str"' : ''
    const value = cell.value === undefined ? '' : `<${p}v>${escaped(String(cell.value))}</${p}v>`
    return `<${p}c${at}${type}><${p}f>${escaped(cell.formula)}</${p}f>${value}</${p}c>`
  }
  if ('error' in cell) return `<${p}c${at} t="e"><${p}f>1/0</${p}f><${p}v>${cell.error}</${p}v></${p}c>`
  if ('truth' in cell) return `<${p}c${at} t="b"><${p}v>${cell.truth ? 1 : 0}</${p}v></${p}c>`
  if ('iso' in cell) return `<${p}c${at} t="d"><${p}v>${cell.iso}</${p}v></${p}c>`
  if ('link' in cell) return shared(`<t>${escaped(cell.text)}</t>`)
  return `<${p}c${at}${styled(9)}/>`
}
