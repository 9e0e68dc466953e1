import { SaxesParser } from 'saxes'
import { decodeMarked } from '../decode.ts'
import { demandDepth, UnreadableError } from '../unreadable.ts'

/** An element under its name without prefix, such as p or tbl; words of other vocabularies have other names. */
export interface XmlElement {
  readonly name: string
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own characters, where it has no elements. */
  readonly text: string
}

interface Growing extends XmlElement {
  children: XmlElement[]
  text: string
}

/** What lies in them is no text, and can be long. */
const SKIPPED = new Set(['delInstrText', 'binData', 'blipFill', 'spPr', 'rsids'])
/** One attribute of each name is enough: the first one, which is that of the vocabulary itself. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads one part of a package. Parts never declare entities of their own; one that does is refused. */
export function readXml(bytes: Uint8Array): XmlElement {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open: Growing[] = [top]
  let skipping = 0
  const parser = new SaxesParser({ fragment: false })
  parser.on('error', () => {
    throw new UnreadableError('damaged')
  })
  parser.on('doctype', () => {
    throw new UnreadableError('damaged')
  })
  parser.on('opentag', (tag) => {
    demandDepth(open.length + skipping)
    const name = localName(tag.name)
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping += 1
      return
    }
    const attributes: Record<string, string> = {}
    for (const [key, value] of Object.entries(tag.attributes)) attributes[localName(key)] ??= String(value)
    const element: Growing = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (skipping > 0) skipping -= 1
    else open.pop()
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined && skipping === 0) element.text += text
  })
  parser.write(decodeMarked(bytes) ?? new TextDecoder().decode(bytes)).close()
  const [root] = top.children
  if (root === undefined) throw new UnreadableError('damaged')
  return root
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name)
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? []
}

/** `val` of a child: <w:ilvl w:val="1"/>. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = settingOf(element, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** A switch such as <w:vanish/>: on where nothing is said; undefined where it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (found === undefined) return undefined
  return !/^(?:0|false|off)$/.test(found.attributes.val ?? '')
}

/** All elements of a name below an element, in order, none inside another. */
export function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of element.children) {
    if (one.name === name) yield one
    else yield* below(one, name)
  }
}

/** Of offers for newer and older programs the first that is there: they say the same. */
export function offered(alternatives: XmlElement): readonly XmlElement[] {
  return (child(alternatives, 'Choice') ?? child(alternatives, 'Fallback'))?.children ?? []
}
