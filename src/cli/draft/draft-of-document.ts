import type { Document } from '../../document/document.ts'
import type { Draft } from '../../draft/draft.ts'
import { draft } from '../../draft/transcribe.ts'
import type { Context } from '../command.ts'
import { documentAt } from '../document-file.ts'
import { resolvePath } from '../paths.ts'

export interface DraftedDocument {
  readonly draft: Draft
  readonly document: Document
  readonly sha256: string
  /** What its line numbers count. */
  readonly countedBy: 'line' | 'paragraph'
}

/** Reads a document and drafts a plan from it. `path` is how the user or a plan calls it, below `folder`. */
export async function draftOfDocument(
  { host }: Context,
  path: string,
  named: string,
  folder: string = host.cwd,
): Promise<DraftedDocument> {
  const { document, bytes } = await documentAt(host.files, resolvePath(folder, path), named)
  const sha256 = host.sha256(bytes)
  const fileName = path.split(/[/\\]/).at(-1) ?? path
  return {
    draft: draft(document, { fileName, sha256: host.sha256, fileSha256: sha256 }),
    document,
    sha256,
    countedBy: /\.txt$/i.test(path) ? 'line' : 'paragraph',
  }
}
