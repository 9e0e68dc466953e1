import { unzipSync } from 'fflate'

/** Children of `<worksheet>` in the only order that Excel accepts (ECMA-376, CT_Worksheet). */
const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]
const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr']

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** What Excel would repair or refuse in a workbook; nobody here can open it, so the parts are read one by one. */
export function lintWorkbook(bytes: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      new TextDecoder('utf-8', { fatal: true }).decode(part),
    ]),
  )
  const faults: string[] = []
  const workbook = parse(parts.get('xl/workbook.xml') ?? '', faults)
  const sheetNames = all(workbook, 'sheet').map(({ attributes }) => attributes.name!)
  lintNames(workbook, sheetNames, faults)
  const strings = all(parse(parts.get('xl/sharedStrings.xml') ?? '', faults), 'si').length
  const styles = child(parse(parts.get('xl/styles.xml') ?? '', faults), 'cellXfs')?.children.length ?? 0
  for (const [name, xml] of parts) {
    const tell = (fault: string) => faults.push(`${name}: ${fault}`)
    if (/[^\t\n\r\x20-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml))
      tell('characters that XML cannot hold')
    if (/>(NaN|Infinity|-Infinity|undefined|null|Invalid Date)</.test(xml)) tell('a value that is none')
    if (name.startsWith('xl/worksheets/_rels/')) tell('a relationship that leads out of the workbook')
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      lintSheet(parse(xml, faults), { strings, styles, sheetNames, tell })
  }
  return faults
}

function lintNames(workbook: Element, sheets: readonly string[], faults: string[]): void {
  if (new Set(sheets.map((name) => name.toLowerCase())).size !== sheets.length)
    faults.push('two sheets of one name')
  for (const name of sheets) {
    if (name.length > 31 || name === '' || /[*?:\\/[\]]|^'|'$|^history$/i.test(name))
      faults.push(`sheet name ${name}`)
  }
  for (const { text } of all(workbook, 'definedName')) {
    if (!sheets.some((sheet) => text.startsWith(`'${sheet}'!`)))
      faults.push(`name of a sheet that is not there: ${text}`)
  }
  const visible = all(workbook, 'sheet').filter(
    ({ attributes }) => (attributes.state ?? 'visible') === 'visible',
  )
  if (visible.length === 0) faults.push('no sheet to see')
}

interface Surroundings {
  readonly strings: number
  readonly styles: number
  readonly sheetNames: readonly string[]
  readonly tell: (fault: string) => void
}

function lintSheet(sheet: Element, { strings, styles, sheetNames, tell }: Surroundings): void {
  inOrder(sheet, WORKSHEET, tell)
  const properties = child(sheet, 'sheetPr')
  if (properties !== undefined) inOrder(properties, SHEET_PROPERTIES, tell)
  let row = 0
  for (const line of all(sheet, 'row')) {
    const number = Number(line.attributes.r)
    if (number <= row) tell(`row ${number} after row ${row}`)
    row = number
    if (Number(line.attributes.ht ?? 0) > 409) tell(`row ${number} is too high`)
    if (line.attributes.collapsed !== undefined) tell(`row ${number} says that it is folded`)
    let column = 0
    for (const { attributes, children } of line.children) {
      const place = columnOf(attributes.r ?? '')
      if (place <= column || !attributes.r?.endsWith(String(number)))
        tell(`cell ${attributes.r} out of place`)
      column = place
      const value = children.find(({ name }) => name === 'v')?.text
      const formula = children.find(({ name }) => name === 'f')
      if (Number(attributes.s ?? 0) >= styles) tell(`cell ${attributes.r} has no style`)
      if (attributes.t === 's' && !(Number(value) < strings)) tell(`cell ${attributes.r} has no string`)
      if (attributes.t === undefined && value !== undefined && !Number.isFinite(Number(value)))
        tell(`cell ${attributes.r} is no number`)
      if (formula !== undefined && (value === undefined || value === ''))
        tell(`formula ${attributes.r} has no value`)
    }
  }
  const outline = Number(child(sheet, 'sheetFormatPr')?.attributes.outlineLevelRow ?? 0)
  const deepest = Math.max(
    0,
    ...all(sheet, 'row').map(({ attributes }) => Number(attributes.outlineLevel ?? 0)),
  )
  if (outline !== deepest) tell(`outline of ${deepest} levels announced as ${outline}`)
  apart(
    all(sheet, 'mergeCell').map(({ attributes }) => attributes.ref!),
    'merged cells',
    tell,
  )
  const ranges = (name: string) =>
    all(sheet, name).flatMap(
      ({ attributes, children }) =>
        attributes.sqref ?? child({ children } as Element, 'xm:sqref')?.text ?? [],
    )
  apart(ranges('conditionalFormatting'), 'formats by condition', tell)
  apart(ranges('dataValidation'), 'validations', tell)
  for (const { attributes } of all(sheet, 'hyperlink')) {
    if (attributes['r:id'] !== undefined) tell(`link at ${attributes.ref} leads out of the workbook`)
    const target = /^'(.*)'!([A-Z]+\d+)$/.exec(attributes.location ?? '')
    if (target === null || !sheetNames.includes(target[1]!))
      tell(`link at ${attributes.ref} to ${attributes.location}`)
  }
  const drawing = child(sheet, 'legacyDrawing')
  if (drawing !== undefined && child(sheet, 'extLst') !== undefined) tell('notes and bars on one sheet')
}

function inOrder({ name, children }: Element, order: readonly string[], tell: (fault: string) => void): void {
  let last = -1
  for (const one of children) {
    const place = order.indexOf(one.name)
    if (place < last) tell(`<${one.name}> after <${order[last]}> in <${name}>`)
    if (place < 0) tell(`<${one.name}> in <${name}>`)
    last = Math.max(last, place)
  }
}

/** Ranges of one kind must not overlap. */
function apart(refs: readonly string[], what: string, tell: (fault: string) => void): void {
  const boxes = refs
    .flatMap((ref) => ref.split(' '))
    .map((ref) => {
      const [from = '', to = from] = ref.split(':')
      return { ref, left: columnOf(from), right: columnOf(to), top: rowOf(from), bottom: rowOf(to) }
    })
    .sort((a, b) => a.top - b.top)
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (other.top > one.bottom) break
      if (one.left <= other.right && other.left <= one.right)
        tell(`${what} overlap: ${one.ref} and ${other.ref}`)
    }
  }
}

function columnOf(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0])
}

function child({ children }: Element, name: string): Element | undefined {
  return children.find((one) => one.name === name)
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)])
}

/** A parser for what a library writes: no comments, no character data sections. Mistakes of nesting are faults. */
function parse(xml: string, faults: string[]): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const match of xml.matchAll(/<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>/g)) {
    const [whole, closing, name, attributes = '', empty] = match
    open.at(-1)!.text += plain(xml.slice(end, match.index))
    end = match.index + whole.length
    if (name === undefined) continue
    if (closing === '/') {
      if (open.pop()?.name !== name) faults.push(`</${name}> closes nothing`)
      continue
    }
    const element: Element = { name, attributes: attributesOf(attributes, faults), children: [], text: '' }
    open.at(-1)?.children.push(element)
    if (empty === '') open.push(element)
  }
  if (open.length !== 1) faults.push('elements that are never closed')
  return root.children[0] ?? root
}

function attributesOf(text: string, faults: string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(/([\w:.]+)="([^"]*)"/g)) {
    if (name! in found) faults.push(`attribute ${name} twice`)
    found[name!] = plain(value!)
  }
  return found
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
