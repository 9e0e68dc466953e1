import { unzipSync } from 'fflate'
import { UnreadableError } from '../unreadable.ts'
import { childrenNamed, readXml, type XmlElement } from './xml.ts'

/** Pictures make a file large, and are never unpacked. */
const LARGEST_FILE = 200 * 1024 * 1024
/** All the text of the longest document takes a tenth of it. */
const LARGEST_PART = 48 * 1024 * 1024
const MOST_PARTS = 10_000

/** The parts of a text file of a word processor that text is read from. */
export interface WordPackage {
  /** <w:document> */
  readonly document: XmlElement
  readonly numbering: XmlElement | undefined
  readonly styles: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
}

/** What an archive is when it holds no text of a word processor. */
export type OtherPackage = 'ofd' | 'odt' | 'workbook' | 'slides' | 'other'

/** Opens an archive. Only the parts that are needed are unpacked, and none before its size is known. */
export function openPackage(bytes: Uint8Array): WordPackage | OtherPackage {
  if (bytes.length > LARGEST_FILE) throw new UnreadableError('too-large')
  const names = partNames(bytes)
  const root = readPart(bytes, '_rels/.rels')
  const path = root === undefined ? undefined : targets(root, '').get('officeDocument')
  const document = path === undefined ? undefined : readPart(bytes, path)
  if (path === undefined || document?.name !== 'document') return otherPackage(names)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const links = readPart(bytes, `${folder}_rels/${path.slice(folder.length)}.rels`)
  const linked = links === undefined ? new Map<string, string>() : targets(links, folder)
  const partOf = (type: string): XmlElement | undefined => {
    const target = linked.get(type)
    return target === undefined ? undefined : readPart(bytes, target)
  }
  return {
    document,
    numbering: partOf('numbering'),
    styles: partOf('styles'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
  }
}

function partNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>()
  unpack(bytes, ({ name }) => {
    names.add(name)
    if (names.size > MOST_PARTS) throw new UnreadableError('too-large')
    return false
  })
  return names
}

function readPart(bytes: Uint8Array, path: string): XmlElement | undefined {
  const parts = unpack(bytes, ({ name, originalSize }) => {
    if (name !== path) return false
    if (originalSize > LARGEST_PART) throw new UnreadableError('too-large')
    return true
  })
  const part = parts[path]
  return part === undefined ? undefined : readXml(part)
}

function unpack(
  bytes: Uint8Array,
  filter: (part: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  let seen = 0
  try {
    return unzipSync(bytes, {
      filter: (part) => {
        seen += 1
        if (seen > MOST_PARTS) throw new UnreadableError('too-large')
        return filter(part)
      },
    })
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('damaged')
  }
}

/** Paths of the parts that a part is linked with, by the last word of the kind of link. */
function targets(relationships: XmlElement, folder: string): Map<string, string> {
  return new Map(
    childrenNamed(relationships, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }): [string, string] => {
        const type = attributes.Type?.split('/').at(-1) ?? ''
        const target = attributes.Target ?? ''
        return [type, target.startsWith('/') ? target.slice(1) : resolved(folder + target)]
      }),
  )
}

/** word/../customXml becomes customXml. */
function resolved(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function otherPackage(names: ReadonlySet<string>): OtherPackage {
  if (names.has('OFD.xml')) return 'ofd'
  if (names.has('xl/workbook.xml')) return 'workbook'
  if (names.has('ppt/presentation.xml')) return 'slides'
  return names.has('content.xml') && names.has('mimetype') ? 'odt' : 'other'
}
