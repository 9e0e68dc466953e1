import { SaxesParser } from 'saxes'
import { type Part, unpack } from './archive.ts'
import { isContent } from './guard.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a part is made of, in order. Names come without their prefix, those of attributes as they are written. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
  /** Asked now and then; false ends the reading. */
  goOn?(): boolean
}

export type XmlOutcome = 'whole' | 'damaged' | 'stopped' | 'entities'

/** Reads a part of an archive as XML while it is unpacked. Declared entities are refused, whatever they are. */
export function readXml(bytes: Uint8Array, part: Part, visitor: XmlVisitor): XmlOutcome {
  if (!isContent(part.name)) return 'damaged'
  const parser = new SaxesParser()
  let outcome: XmlOutcome = 'whole'
  parser.on('doctype', () => {
    outcome = 'entities'
  })
  parser.on('error', () => {
    if (outcome === 'whole') outcome = 'damaged'
  })
  parser.on('opentag', ({ name, attributes }) => visitor.open(localName(name), attributes as Attributes))
  parser.on('closetag', ({ name }) => visitor.close?.(localName(name)))
  parser.on('text', (text) => visitor.text?.(text))
  parser.on('cdata', (text) => visitor.text?.(text))
  const goOn = () => outcome === 'whole' && (visitor.goOn?.() ?? true)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const unpacked = unpack(bytes, part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
    return goOn()
  })
  if (outcome !== 'whole') return outcome
  if (unpacked !== 'whole') return unpacked
  parser.write(decoder?.decode() ?? '')
  parser.close()
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
