import { decodeDocument } from './decode.ts'
import type { Document } from './document.ts'
import { readTxt } from './readers/txt.ts'
import { type FileKind, fileKind, isProtected } from './recognise.ts'
import { type Unreadable, UnreadableError } from './unreadable.ts'

/** Endings of the formats that are read, the one that people know first. */
const ENDINGS = {
  text: ['txt'],
  html: ['html', 'htm', 'mht', 'mhtml', 'xhtml', 'shtml'],
  word: ['docx', 'docm'],
}

export const DOCUMENT_FORMATS: readonly string[] = ['txt', 'html', 'docx']

/** A format of documents that has to be saved as another one first. */
export type OtherFormat = 'doc' | 'wps' | 'pdf' | 'ofd' | 'rtf' | 'odt' | 'workbook' | 'slides'

export type DocumentTrouble =
  /** Neither the name nor the bytes are of a known format. */
  | { readonly trouble: 'unknown-format' }
  | { readonly trouble: 'other-format'; readonly is: OtherFormat }
  | { readonly trouble: Unreadable }

export type ReadDocument = { readonly document: Document } | DocumentTrouble

/** In bytes. No text is larger, whatever it is in. */
const LARGEST_TEXT = 20 * 1024 * 1024
/** In characters: a thousand pages and more, of which nobody makes a plan. To read them would take minutes. */
const LONGEST_TEXT = 1_500_000

/**
 * Reads a document by what its bytes are. The name decides only between text and page, and what to say where a
 * file is neither. The libraries for pages and archives are loaded when there is one.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  try {
    const read = await readAs(fileKind(bytes), ending, bytes)
    if ('trouble' in read) return read
    const length = read.document.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
    if (length > LONGEST_TEXT) return { trouble: 'too-long' }
    // A text file that is empty is an empty document; of a page or an archive something is missing.
    const isEmpty = read.document.paragraphs.length === 0 && read.document.counts === 'paragraphs'
    return isEmpty ? { trouble: 'without-text' } : read
  } catch (error) {
    if (error instanceof UnreadableError) return { trouble: error.trouble }
    throw error
  }
}

async function readAs(kind: FileKind, ending: string, bytes: Uint8Array): Promise<ReadDocument> {
  const isNamed = (format: keyof typeof ENDINGS): boolean => ENDINGS[format].includes(ending)
  switch (kind) {
    case 'zip':
      return readArchive(bytes)
    case 'compound':
      if (isProtected(bytes)) return { trouble: 'protected' }
      return { trouble: 'other-format', is: compoundFormat(ending) }
    case 'pdf':
    case 'rtf':
      return { trouble: 'other-format', is: kind }
    case 'mht': {
      if (isNamed('text')) return readText(bytes)
      const { readWebArchive } = await import('./readers/html.ts')
      return { document: readWebArchive(bytes) }
    }
    case 'html':
    case 'text': {
      if (isNamed('text')) return readText(bytes)
      // Programs save pages under the endings of word processors too.
      const isPage = isNamed('html') || (kind === 'html' && /^(?:docx?|wps|)$/.test(ending))
      if (!isPage) return { trouble: isNamed('word') ? 'damaged' : 'unknown-format' }
      const { readHtml } = await import('./readers/html.ts')
      return { document: readHtml(bytes) }
    }
  }
}

async function readArchive(bytes: Uint8Array): Promise<ReadDocument> {
  const { readDocx } = await import('./readers/docx.ts')
  const read = readDocx(bytes)
  if (typeof read !== 'string') return { document: read }
  return read === 'other' ? { trouble: 'damaged' } : { trouble: 'other-format', is: read }
}

function readText(bytes: Uint8Array): ReadDocument {
  if (bytes.length > LARGEST_TEXT) return { trouble: 'too-large' }
  const decoded = decodeDocument(bytes)
  if (decoded === undefined) return { trouble: 'no-text' }
  const { text, guessed } = decoded
  return { document: { ...readTxt(text), ...(guessed === undefined ? {} : { encoding: guessed }) } }
}

function compoundFormat(ending: string): OtherFormat {
  if (ending === 'wps') return 'wps'
  return /^(?:xlsx?|et)$/.test(ending) ? 'workbook' : /^(?:pptx?|dps)$/.test(ending) ? 'slides' : 'doc'
}
