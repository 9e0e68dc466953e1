import { xmlText } from '../xml-text.ts'

/** Pieces of WordprocessingML. The library writes all parts around the text; long tables it would write too slowly. */

export interface RunLook {
  readonly bold?: boolean
  /** RRGGBB. */
  readonly color?: string
  readonly highlight?: boolean
}

/** Text of one look; line breaks in it hold. */
export function run(text: string, { bold = false, color, highlight = false }: RunLook = {}): string {
  if (text === '') return ''
  // The hint sets quotation marks and dashes, which Latin has too, in the Chinese typeface.
  const hint = /[\u0250-\uffff]/.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : ''
  const look =
    hint +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (color === undefined ? '' : `<w:color w:val="${color}"/>`) +
    (highlight ? '<w:highlight w:val="yellow"/>' : '')
  const pieces = text
    .split(/\r\n|[\n\r\u2028]/)
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .join('<w:br/>')
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${pieces}</w:r>`
}

/** Runs that lead to a bookmark of the document. */
export function linked(runs: string, bookmark: string): string {
  return runs === '' ? '' : `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs}</w:hyperlink>`
}

export interface ParagraphLook {
  readonly keepNext?: boolean
  readonly newPage?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** Twips from the left margin, on top of what the style has. */
  readonly indent?: number
  /** Without the first-line indent of the style. */
  readonly flush?: boolean
  /** Bookmarks that begin and end here: their names and numbers. */
  readonly bookmarks?: readonly Bookmark[]
}

export interface Bookmark {
  readonly name: string
  readonly number: number
}

export function paragraph(style: string, runs: string, look: ParagraphLook = {}): string {
  const { keepNext = false, newPage = false, align, indent, flush = false, bookmarks = [] } = look
  const indents =
    (indent === undefined ? '' : ` w:left="${indent}"`) +
    (flush ? ' w:firstLineChars="0" w:firstLine="0"' : '')
  const properties =
    `<w:pStyle w:val="${style}"/>` +
    (keepNext ? '<w:keepNext/>' : '') +
    (newPage ? '<w:pageBreakBefore/>' : '') +
    (indents === '' ? '' : `<w:ind${indents}/>`) +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`)
  const starts = bookmarks.map(({ name, number }) => `<w:bookmarkStart w:id="${number}" w:name="${name}"/>`)
  const ends = bookmarks.map(({ number }) => `<w:bookmarkEnd w:id="${number}"/>`)
  return `<w:p><w:pPr>${properties}</w:pPr>${starts.join('')}${runs}${ends.join('')}</w:p>`
}
