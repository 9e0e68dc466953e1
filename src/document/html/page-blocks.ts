import { type Block, flowOf, isLayout, type TextBlock } from '../blocks.ts'
import { demandDepth } from '../unreadable.ts'
import { listMarkers } from './list-marker.ts'
import { tableOf } from './page-table.ts'
import { attribute, type Element, isElement, isSilent, type Node, textOf } from './tree.ts'

/** Where in the page a block stands, and how much of it leads to other places. */
export interface Origin {
  readonly element: Element
  /** Characters inside links. */
  readonly linked: number
}

export interface PageBlocks {
  readonly blocks: readonly Block[]
  /** Of text and tables; a block that is not there was inside a cell. */
  readonly origins: ReadonlyMap<Block, Origin>
}

const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** A number that somebody wrote at the beginning of an item whose own number the page hides. */
const WRITTEN_NUMBER = /^[(（]?(?:\d+|[一二三四五六七八九十]+)[)）、.．]|^[\u2460-\u249b]/

/** The page as paragraphs and tables, in the order in which browsers show them. */
export function pageBlocks(root: Element, isHidden: (element: Element) => boolean): PageBlocks {
  const origins = new Map<Block, Origin>()
  return { blocks: new PageWriter(root, isHidden, origins).write(root.childNodes), origins }
}

/** Writes the blocks of one stretch of the page: all of it, or one cell of a table. */
class PageWriter {
  readonly #isHidden: (element: Element) => boolean
  readonly #origins: Map<Block, Origin>
  readonly #depth: number
  #blocks: Block[] = []
  #text = ''
  #linked = 0
  #marker = ''
  /** The closest element that stands on lines of its own. */
  #owner: Element

  constructor(
    owner: Element,
    isHidden: (element: Element) => boolean,
    origins: Map<Block, Origin>,
    depth = 0,
  ) {
    this.#owner = owner
    this.#isHidden = isHidden
    this.#origins = origins
    this.#depth = depth
  }

  write(nodes: readonly Node[]): Block[] {
    for (const node of nodes)
      this.#node(node, { linked: false, kept: false, markers: undefined }, this.#depth)
    this.#endLine()
    return this.#blocks
  }

  #node(node: Node, around: Around, depth: number): void {
    demandDepth(depth)
    if ('value' in node) this.#add(node.value, around)
    else if (isElement(node)) this.#element(node, around, depth)
  }

  #element(element: Element, around: Around, depth: number): void {
    const { tagName } = element
    if (isSilent(element)) return
    if (tagName === 'br') {
      this.#endLine()
      return
    }
    if (tagName === 'del') {
      this.#omit(element, 'deleted')
      return
    }
    if (this.#isHidden(element)) {
      this.#omit(element, 'hidden')
      return
    }
    const inside: Around = {
      linked: around.linked || tagName === 'a',
      kept: around.kept || tagName === 'pre' || KEPT_LINES.test(attribute(element, 'style') ?? ''),
      markers: tagName === 'ol' ? listMarkers(element) : around.markers,
    }
    const isBlock = BLOCK_ELEMENTS.has(tagName) || ON_ITS_OWN.test(attribute(element, 'style') ?? '')
    if (!isBlock) {
      for (const child of element.childNodes) this.#node(child, inside, depth + 1)
      return
    }
    this.#endLine()
    const outer = this.#owner
    this.#owner = element
    if (tagName === 'li') this.#marker = around.markers?.get(element) ?? ''
    if (tagName === 'table') this.#table(element, depth)
    else for (const child of element.childNodes) this.#node(child, inside, depth + 1)
    this.#endLine()
    this.#owner = outer
  }

  #table(element: Element, depth: number): void {
    const isHidden = (part: Element): boolean => {
      if (!this.#isHidden(part)) return false
      this.#omit(part, 'hidden')
      return true
    }
    const { captions, table } = tableOf(element, isHidden, (cell) =>
      new PageWriter(cell, this.#isHidden, this.#origins, depth + 1).write(cell.childNodes),
    )
    for (const caption of captions) {
      this.#add(textOf(caption), { linked: false, kept: false, markers: undefined })
      this.#endLine()
    }
    if (table.cells.length === 0) return
    // People who see no page are told that such a table is none.
    const forLooks = /^(?:presentation|none)$/.test(attribute(element, 'role') ?? '')
    if (forLooks || isLayout(table)) this.#blocks.push(...flowOf(table))
    else {
      this.#blocks.push(table)
      this.#origins.set(table, { element, linked: 0 })
    }
  }

  #add(text: string, { linked, kept }: Around): void {
    const lines = kept ? text.split(/\r\n|\r|\n/) : [text]
    lines.forEach((line, index) => {
      if (index > 0) this.#endLine()
      this.#text += line
      if (linked) this.#linked += line.trim().length
    })
  }

  #endLine(): void {
    const text = tidied(this.#text)
    if (text !== '') {
      const marker = WRITTEN_NUMBER.test(text) ? '' : this.#marker
      const block: TextBlock = { kind: 'text', text: withMarker(marker, text) }
      this.#blocks.push(block)
      this.#origins.set(block, { element: this.#owner, linked: this.#linked })
      this.#marker = ''
    }
    this.#text = ''
    this.#linked = 0
  }

  #omit(element: Element, why: 'deleted' | 'hidden'): void {
    const text = textOf(element)
    if (text !== '') this.#blocks.push({ kind: 'omitted', text, why })
  }
}

interface Around {
  /** Inside a link. */
  readonly linked: boolean
  /** Line ends of the file are line ends of the text. */
  readonly kept: boolean
  readonly markers: ReadonlyMap<Element, string> | undefined
}

const KEPT_LINES = /white-space\s*:\s*(?:pre|break-spaces)/i
const ON_ITS_OWN = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)\b/i

/** White space as browsers show it: none between Chinese characters where a line of the file ended. */
function tidied(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])[\t ]*[\r\n]\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Digits of the number and of the text stay apart: 1. 5000人. */
export function withMarker(marker: string, text: string): string {
  return /[.\w]$/.test(marker) ? `${marker} ${text}` : marker + text
}
