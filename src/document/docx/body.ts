import type { Block, CellBlock } from '../blocks.ts'
import type { OmissionReason, Part } from '../document.ts'
import { Fields } from './fields.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import type { WordPackage } from './package.ts'
import { ParagraphText, type TextScope } from './paragraph-text.ts'
import { type Styles, stylesOf } from './styles.ts'
import { tableCells } from './table.ts'
import { below, child, isOn, numberOf, offered, settingOf, type XmlElement } from './xml.ts'

/** What the file says, as paragraphs and tables in reading order, its notes at the end. */
export function bodyBlocks(parts: WordPackage): Block[] {
  const body = child(parts.document, 'body')
  if (body === undefined) return []
  const reader = new BodyReader(parts)
  const blocks = reader.read(body.children)
  return [
    ...blocks,
    ...reader.readNotes(parts.footnotes, 'footnote'),
    ...reader.readNotes(parts.endnotes, 'endnote'),
  ]
}

class BodyReader {
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #isPaged: boolean
  #page = 1
  #part: Part | undefined
  #fields = new Fields()
  /** Lines of a paragraph whose end was deleted: they go on in the next one. */
  #carried: string[] = []
  /** Ids in the order in which the text refers to them. */
  readonly #notes: Readonly<Record<'footnote' | 'endnote', Set<string>>> = {
    footnote: new Set(),
    endnote: new Set(),
  }

  constructor({ document, numbering, styles }: WordPackage) {
    this.#styles = stylesOf(styles)
    this.#numbering = numberingOf(numbering)
    this.#isPaged = !below(document, 'lastRenderedPageBreak').next().done
  }

  read(elements: readonly XmlElement[]): Block[] {
    return elements.flatMap((element) => this.#block(element))
  }

  readNotes(part: XmlElement | undefined, kind: 'footnote' | 'endnote'): Block[] {
    const notes = new Map(part?.children.map((note) => [note.attributes.id, note]))
    return [...this.#notes[kind]].flatMap((id) => this.#inPart(kind, notes.get(id)?.children ?? []))
  }

  #block(element: XmlElement): Block[] {
    switch (element.name) {
      case 'p':
        return this.#paragraph(element)
      case 'tbl':
        return this.#table(element)
      case 'sdt':
        return isContents(element)
          ? [omitted(textBelow(element), 'contents')]
          : this.read(child(element, 'sdtContent')?.children ?? [])
      case 'AlternateContent':
        return this.read(offered(element))
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return this.read(element.children)
      case 'del':
      case 'moveFrom':
        return [omitted(textBelow(element), 'deleted')]
      default:
        return []
    }
  }

  #paragraph(element: XmlElement): Block[] {
    const properties = child(element, 'pPr')
    const style = settingOf(properties, 'pStyle') ?? this.#styles.standard
    const mark = child(properties, 'rPr')
    const text = new ParagraphText(this.#scope(style))
    text.read(element.children)
    const begin = this.#carried
    this.#carried = []
    const lines = [
      ...begin.slice(0, -1),
      (begin.at(-1) ?? '') + (text.lines[0] ?? ''),
      ...text.lines.slice(1),
    ]
    if (child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined) {
      this.#carried = lines
      return [...text.omitted, ...text.boxes]
    }
    const isBlank = lines.every((line) => line.trim() === '')
    const label = isBlank && isOn(mark, 'vanish') ? '' : this.#label(properties, style)
    const page = this.#isPaged ? text.page : undefined
    const first = lines.findIndex((line) => line.trim() !== '')
    return [
      ...lines.map((line, index): Block => {
        const shown = tidied(line)
        return { kind: 'text', text: index === first ? label + shown : shown, page, part: this.#part }
      }),
      ...text.omitted,
      ...text.boxes,
    ]
  }

  #scope(style: string | undefined): TextScope {
    return {
      fields: this.#fields,
      isStyleHidden: (name) => this.#styles.isHidden(name),
      isHidden: this.#styles.isHidden(style) ?? false,
      turnPage: () => {
        if (this.#part === undefined) this.#page += 1
      },
      currentPage: () => this.#page,
      refer: (kind, id) => this.#notes[kind].add(id),
      readBox: (children) => this.#inPart('text-box', children),
    }
  }

  /** The number that the word processor shows before the paragraph, with a blank where letters or digits would meet. */
  #label(properties: XmlElement | undefined, style: string | undefined): string {
    const own = child(properties, 'numPr')
    const inherited = this.#styles.listOf(style)
    const list = numberOf(own, 'numId') ?? inherited.list
    if (list === undefined) return ''
    // A list of the paragraph's own begins at its first level whatever the style says.
    const level = numberOf(own, 'ilvl') ?? (numberOf(own, 'numId') === undefined ? inherited.level : 0)
    const label = this.#numbering.next({ list, level }, style).trim()
    return /[.\w]$/.test(label) ? `${label} ` : label
  }

  #table(element: XmlElement): Block[] {
    const cells = tableCells(element)
    return [
      {
        kind: 'table',
        cells: cells.map(({ contents, ...place }): CellBlock => ({ ...place, blocks: this.read(contents) })),
      },
    ]
  }

  /** Fields and pages of a box or a note are its own. */
  #inPart(part: Part, children: readonly XmlElement[]): Block[] {
    const outer = { part: this.#part, fields: this.#fields, carried: this.#carried }
    this.#part = part
    this.#fields = new Fields()
    this.#carried = []
    const blocks = this.read(children)
    this.#part = outer.part
    this.#fields = outer.fields
    this.#carried = outer.carried
    return blocks
  }
}

function isContents(sdt: XmlElement): boolean {
  const gallery = settingOf(child(child(sdt, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  return gallery === 'Table of Contents'
}

function omitted(text: string, why: OmissionReason): Block {
  return { kind: 'omitted', text, why }
}

/** Also what was deleted. */
export function textBelow(element: XmlElement): string {
  if (element.name === 't' || element.name === 'delText') return element.text
  return element.children.map(textBelow).join('')
}

function tidied(line: string): string {
  return line
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
