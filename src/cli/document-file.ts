import type { Document } from '../document/document.ts'
import { DOCUMENT_FORMATS, type DocumentTrouble, readDocument } from '../document/read-document.ts'
import type { UserError } from '../model/user-error.ts'
import type { Files } from './host.ts'
import { usageError } from './usage-errors.ts'

/** A source document and its bytes; `path` is how the user called it. */
export async function documentAt(
  files: Files,
  absolute: string,
  path: string,
): Promise<{ document: Document; bytes: Uint8Array }> {
  const kind = files.kind(absolute)
  if (kind === 'folder') throw usageError(3, 'is-folder', { path })
  const bytes = kind === 'file' ? files.read(absolute) : undefined
  if (bytes === undefined) {
    throw usageError(3, files.exists(absolute) ? 'is-no-file' : 'no-such-file', { path })
  }
  const read = await readDocument(path, bytes)
  if ('document' in read) return { document: read.document, bytes }
  throw troubleError(path, read)
}

/** A format that is not read is a wrong call; a file of a known format that cannot be read is not. */
function troubleError(path: string, read: DocumentTrouble): UserError {
  switch (read.trouble) {
    case 'unknown-format':
      return usageError(2, 'unknown-document-format', { path, known: DOCUMENT_FORMATS })
    case 'other-format':
      return usageError(2, 'other-document-format', { path, is: read.is })
    default:
      return usageError(3, 'unreadable-document', { path, why: read.trouble })
  }
}
