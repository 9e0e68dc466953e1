import type { Block } from '../blocks.ts'
import type { OmissionReason } from '../document.ts'
import { type Fields, isContentsInstruction } from './fields.ts'
import { symbolOf } from './symbols.ts'
import { below, child, isOn, offered, settingOf, type XmlElement } from './xml.ts'

/** What a paragraph needs of the text that it stands in. */
export interface TextScope {
  readonly fields: Fields
  readonly isStyleHidden: (style: string) => boolean | undefined
  /** By the style of the paragraph. */
  readonly isHidden: boolean
  readonly turnPage: () => void
  readonly currentPage: () => number
  readonly refer: (kind: 'footnote' | 'endnote', id: string) => void
  /** Reads what stands in a box that is fixed to the paragraph. */
  readonly readBox: (children: readonly XmlElement[]) => Block[]
}

/** Collects what is shown of one paragraph, and what is not. */
export class ParagraphText {
  /** A line break that is no end of a paragraph begins a line. */
  readonly lines: string[] = ['']
  readonly boxes: Block[] = []
  /** Where its first character stands. */
  page: number
  readonly #scope: TextScope
  readonly #omitted: Partial<Record<OmissionReason, string>> = {}

  constructor(scope: TextScope) {
    this.#scope = scope
    this.page = scope.currentPage()
  }

  get omitted(): Block[] {
    return (Object.entries(this.#omitted) as [OmissionReason, string][])
      .filter(([, text]) => text.trim() !== '')
      .map(([why, text]) => ({ kind: 'omitted', text: text.trim(), why }))
  }

  read(elements: readonly XmlElement[], left?: OmissionReason): void {
    for (const element of elements) this.#inline(element, left)
  }

  #inline(element: XmlElement, left: OmissionReason | undefined): void {
    switch (element.name) {
      case 'r':
        this.#run(element, left)
        break
      case 'del':
      case 'moveFrom':
        this.read(element.children, 'deleted')
        break
      case 'sdt':
        this.read(child(element, 'sdtContent')?.children ?? [], left)
        break
      case 'fldSimple': {
        const contents = isContentsInstruction(element.attributes.instr ?? '')
        this.read(element.children, contents ? 'contents' : left)
        break
      }
      case 'AlternateContent':
        this.read(offered(element), left)
        break
      case 'oMath':
      case 'oMathPara':
        for (const { text } of below(element, 't')) this.#add(text, left)
        break
      case 'pPr':
        break
      default:
        // Links, insertions and marks around runs.
        this.read(element.children, left)
        break
    }
  }

  #run(run: XmlElement, left: OmissionReason | undefined): void {
    const properties = child(run, 'rPr')
    const style = settingOf(properties, 'rStyle')
    const byStyle = style === undefined ? undefined : this.#scope.isStyleHidden(style)
    const isHidden = isOn(properties, 'vanish') ?? byStyle ?? this.#scope.isHidden
    for (const part of run.children) this.#runPart(part, left ?? (isHidden ? 'hidden' : undefined))
  }

  #runPart(part: XmlElement, left: OmissionReason | undefined): void {
    const { fields, turnPage, refer, readBox } = this.#scope
    const { attributes } = part
    switch (part.name) {
      case 't':
      case 'delText':
        this.#add(part.text, left)
        break
      case 'sym':
        this.#add(symbolOf(attributes.font ?? '', attributes.char ?? ''), left)
        break
      case 'tab':
      case 'ptab':
        this.#add(' ', left)
        break
      case 'noBreakHyphen':
        this.#add('-', left)
        break
      case 'cr':
        this.#breakLine(left)
        break
      case 'br':
        if ((attributes.type ?? 'textWrapping') === 'textWrapping') this.#breakLine(left)
        break
      case 'fldChar':
        fields.mark(attributes.fldCharType)
        break
      case 'instrText':
        fields.instruct(part.text)
        break
      case 'lastRenderedPageBreak':
        turnPage()
        if (this.#isEmpty) this.page = this.#scope.currentPage()
        break
      case 'footnoteReference':
      case 'endnoteReference':
        if (left === undefined)
          refer(part.name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.id ?? '')
        break
      case 'ruby':
        this.read(child(part, 'rubyBase')?.children ?? [], left)
        break
      case 'AlternateContent':
        for (const one of offered(part)) this.#runPart(one, left)
        break
      case 'drawing':
      case 'pict':
      case 'object':
        if (left === undefined) this.boxes.push(...boxesIn(part).flatMap(readBox))
        break
    }
  }

  get #isEmpty(): boolean {
    return this.lines.every((line) => line === '')
  }

  #add(text: string, left: OmissionReason | undefined): void {
    const { fields } = this.#scope
    if (!fields.isShown) return
    const why = left ?? (fields.isContents ? 'contents' : undefined)
    if (why === undefined) this.lines[this.lines.length - 1] += text
    else this.#omitted[why] = (this.#omitted[why] ?? '') + text
  }

  #breakLine(left: OmissionReason | undefined): void {
    if (left === undefined && this.#scope.fields.isShown) this.lines.push('')
  }
}

/** What stands in the boxes of a drawing, also of a group of drawings; letters drawn as a picture are text too. */
function boxesIn(element: XmlElement): (readonly XmlElement[])[] {
  return element.children.flatMap((one): (readonly XmlElement[])[] => {
    if (one.name === 'txbxContent') return [one.children]
    if (one.name === 'AlternateContent')
      return offered(one).flatMap((choice) => boxesIn({ ...one, children: [choice] }))
    if (one.name === 'textpath' && one.attributes.string !== undefined) {
      return [[paragraphOf(one.attributes.string)]]
    }
    return boxesIn(one)
  })
}

function paragraphOf(text: string): XmlElement {
  const element = (name: string, children: readonly XmlElement[], own = ''): XmlElement => ({
    name,
    attributes: {},
    children,
    text: own,
  })
  return element('p', [element('r', [element('t', [], text)])])
}
