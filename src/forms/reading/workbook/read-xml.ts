import { SaxesParser } from 'saxes'
import { type Part, unpack } from './archive.ts'
import { isContent } from './guard.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a part is made of, in order. Names come without their prefix, those of attributes as they are written. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
  /** Asked behind every element; false ends the reading. */
  goOn?(): boolean
}

export type XmlOutcome = 'whole' | 'damaged' | 'stopped' | 'entities'

/** Deeper than any sheet; the parser keeps every element that is open. */
const DEEPEST = 64
/** No tag and no text of a cell is longer; the parser keeps it until it ends. */
const LONGEST_STRETCH = 2_000_000
/** Thrown out of the parser, which cannot be stopped in the middle of a piece. */
const ENOUGH = Symbol('enough')

/**
 * Reads a part of an archive as XML while it is unpacked. It ends at the first mistake, and declared entities are
 * refused, whatever they are.
 */
export function readXml(bytes: Uint8Array, part: Part, visitor: XmlVisitor): XmlOutcome {
  if (!isContent(part.name)) return 'damaged'
  const parser = new SaxesParser()
  let outcome: XmlOutcome = 'whole'
  let [depth, stretch] = [0, 0]
  const end = (why: XmlOutcome): never => {
    outcome = why
    throw ENOUGH
  }
  parser.on('doctype', () => end('entities'))
  parser.on('error', () => end('damaged'))
  parser.on('opentagstart', () => {
    depth += 1
    if (depth > DEEPEST) end('damaged')
  })
  parser.on('opentag', (tag) => {
    stretch = 0
    visitor.open(localName(tag.name), tag.attributes as Attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    stretch = 0
    visitor.close?.(localName(name))
    if (visitor.goOn?.() === false) end('stopped')
  })
  parser.on('text', (text) => visitor.text?.(text))
  parser.on('cdata', (text) => visitor.text?.(text))
  let decoder: InstanceType<typeof TextDecoder> | undefined
  try {
    const isSound = unpack(bytes, part, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece))
      const text = decoder.decode(piece, { stream: true })
      stretch += text.length
      parser.write(text)
      if (stretch > LONGEST_STRETCH) end('damaged')
    })
    if (!isSound) return 'damaged'
    parser.write(decoder?.decode() ?? '')
    parser.close()
  } catch (error) {
    if (error !== ENOUGH) throw error
  }
  return outcome
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** The format knows two encodings; UTF-16 carries a mark. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}
