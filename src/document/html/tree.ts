import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { demandDepth } from '../unreadable.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

/** The page as browsers understand it, whatever is missing or misplaced in it. */
export function parsePage(text: string): Node[] {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1
      demandDepth(depth)
    },
    onItemPop() {
      depth -= 1
    },
  }
  return parse(text, { treeAdapter }).childNodes
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** Elements from the closest parent outwards. */
export function* ancestors(element: Element): Generator<Element> {
  for (let node = element.parentNode; node !== null && 'tagName' in node; node = node.parentNode) yield node
}

/** All elements in the order of the page. */
export function* elements(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue
    yield node
    yield* elements(node.childNodes)
  }
}

/** All text below a node, blanks as one. */
export function textOf(node: Node): string {
  return joined(node).replace(/\s+/g, ' ').trim()
}

function joined(node: Node): string {
  if ('value' in node) return node.value
  return isElement(node) && !isSilent(node) ? node.childNodes.map(joined).join('') : ''
}

const SILENT = new Set(
  'head script style noscript template title svg math iframe object embed applet audio video canvas map select datalist textarea button input img link meta rt rp'.split(
    ' ',
  ),
)

/** Elements without text for readers; a reading aid above a character is no part of its sentence. */
export function isSilent({ tagName }: Element): boolean {
  return SILENT.has(tagName)
}
