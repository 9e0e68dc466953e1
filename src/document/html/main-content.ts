import type { Block } from '../blocks.ts'
import { furnitureKind, isFurnitureLine, isTitle } from './furniture.ts'
import type { Origin, PageBlocks } from './page-blocks.ts'
import { ancestors, type Element } from './tree.ts'

/** Prose outside of the element that holds so much of it does not make that element any larger. */
const MOST_PROSE = 0.8
/** An element that holds more of the prose is no furniture, whatever it is, or whatever it is called. */
const MUCH_PROSE = { surely: 0.5, maybe: 0.3 }
/** Links to other pages, and hardly a word beside them. */
const ALL_LINKS = 0.8
const PROSE_LENGTH = 15

const ATTACHED = /^附件|附件[一二三四五六七八九十\d]*[:：.]|\.(?:docx?|wps|xlsx?|et|pdf|ofd|zip|rar)\b/i
/** Such words ask for something, or a number is counted in units that plans count in. */
const ASKED_FOR = /不少于|不低于|至少|力争|每(?:年|季度|半年|月)|\d\s*(?:场|人次|次以上|万人)/

/**
 * Marks what belongs to the page and not to the document: navigation, buttons, and lists of links. The document is
 * where the sentences and the tables are. Sentences, tables, titles and numbers asked for are kept outside of it too,
 * but for what the page itself says is navigation.
 */
export function withoutFurniture({ blocks, origins }: PageBlocks): Block[] {
  const measures = new Map(blocks.map((block) => [block, measure(block, origins)]))
  const isFurniture = furnitureTest(blocks, origins, measures)
  return blocks.map((block): Block => {
    if (block.kind === 'omitted' || !isFurniture(block)) return block
    return { kind: 'omitted', text: measures.get(block)?.text ?? '', why: 'furniture' }
  })
}

/** A paragraph or a table in figures. */
interface Measure {
  readonly text: string
  /** Whether its words lead to other places. */
  readonly linked: boolean
  /** Length of its sentences; all of the text in a table. */
  readonly prose: number
}

type Measures = ReadonlyMap<Block, Measure>

function measure(block: Block, origins: ReadonlyMap<Block, Origin>): Measure {
  const texts = textsIn(block)
  const text = texts.map((one) => one.text).join(' ')
  const linkLength = texts.reduce((sum, one) => sum + (origins.get(one)?.linked ?? 0), 0)
  const linked = linkLength >= text.replace(/\s/g, '').length * ALL_LINKS
  const isProse = block.kind === 'table' || (text.length >= PROSE_LENGTH && /[。；]/.test(text))
  return { text, linked, prose: isProse && !linked ? text.length : 0 }
}

function textsIn(block: Block): (Block & { kind: 'text' })[] {
  if (block.kind === 'table') return block.cells.flatMap(({ blocks }) => blocks.flatMap(textsIn))
  return block.kind === 'text' ? [block] : []
}

function furnitureTest(
  blocks: readonly Block[],
  origins: ReadonlyMap<Block, Origin>,
  measures: Measures,
): (block: Block) => boolean {
  const prose = proseByElement(blocks, origins, measures)
  const total = blocks.reduce((sum, block) => sum + (measures.get(block)?.prose ?? 0), 0)
  const main = smallestWith(total * MOST_PROSE, prose)
  const linkLists = linkListsIn(blocks, measures)
  const kindOf = (element: Element): 'surely' | 'maybe' | undefined => {
    const kind = furnitureKind(element)
    return kind !== undefined && (prose.get(element) ?? 0) <= total * MUCH_PROSE[kind] ? kind : undefined
  }

  return (block) => {
    const [origin, measured] = [origins.get(block), measures.get(block)]
    if (origin === undefined || measured === undefined) return false
    const { text, linked } = measured
    if (block.kind === 'text' && isFurnitureLine(text)) return true
    const around = [origin.element, ...ancestors(origin.element)]
    const kinds = around.map(kindOf)
    if (ASKED_FOR.test(text) && !linked) return false
    if (kinds.includes('surely')) return true
    if (measured.prose > 0 || (isTitle(text, origin.element) && !linked) || ATTACHED.test(text)) return false
    if (kinds.includes('maybe') || linkLists.has(block)) return true
    // Where there is no prose at all, nothing tells the document from the page around it.
    return linked && main !== undefined && !around.includes(main)
  }
}

/** Characters of prose below each element; of elements with the same, the inner one comes first. */
function proseByElement(
  blocks: readonly Block[],
  origins: ReadonlyMap<Block, Origin>,
  measures: Measures,
): Map<Element, number> {
  const prose = new Map<Element, number>()
  for (const block of blocks) {
    const length = measures.get(block)?.prose ?? 0
    const element = origins.get(block)?.element
    if (length === 0 || element === undefined) continue
    for (const one of [element, ...ancestors(element)]) prose.set(one, (prose.get(one) ?? 0) + length)
  }
  return prose
}

function smallestWith(least: number, prose: ReadonlyMap<Element, number>): Element | undefined {
  let [smallest, length]: [Element | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const [element, own] of prose) if (own >= least && own < length) [smallest, length] = [element, own]
  return smallest
}

/** Two links or more one after the other before or after the prose, but not those to what is attached to it. */
function linkListsIn(blocks: readonly Block[], measures: Measures): Set<Block> {
  const isProse = (block: Block): boolean => (measures.get(block)?.prose ?? 0) > 0
  const [first, last] = [blocks.findIndex(isProse), blocks.findLastIndex(isProse)]
  const lists = new Set<Block>()
  let list: Block[] = []
  blocks.forEach((block, index) => {
    const { linked = false, text = '' } = measures.get(block) ?? {}
    const isLink = linked && text !== ''
    list = isLink && (index < first || index > last) ? [...list, block] : []
    if (list.length > 1) for (const one of list) lists.add(one)
  })
  return lists
}
