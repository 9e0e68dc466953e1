import type { Document } from '../document/document.ts'
import { DOCUMENT_FORMATS, readDocument } from '../document/read-document.ts'
import type { Files } from './host.ts'
import { usageError } from './usage-errors.ts'

/** A source document and its bytes; `path` is how the user called it. */
export async function documentAt(
  files: Files,
  absolute: string,
  path: string,
): Promise<{ document: Document; bytes: Uint8Array }> {
  const bytes = files.kind(absolute) === 'file' ? files.read(absolute) : undefined
  if (bytes === undefined) throw usageError(3, 'no-such-file', { path })
  const read = await readDocument(path, bytes)
  if ('document' in read) return { document: read.document, bytes }
  throw read.trouble === 'unknown-format'
    ? usageError(2, 'unknown-document-format', { path, known: DOCUMENT_FORMATS })
    : usageError(3, 'damaged-document', { path })
}
