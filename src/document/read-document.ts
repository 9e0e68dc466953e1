import { decodeDocument } from './decode.ts'
import type { Document } from './document.ts'
import { readTxt } from './readers/txt.ts'

/** Reads bytes of one format; undefined where they are not of it. */
type Reader = (bytes: Uint8Array) => Document | undefined | Promise<Document | undefined>

/** By the ending of the file's name: an addition is a file in `readers/` and one line here. */
const READERS: Readonly<Record<string, Reader>> = {
  txt: (bytes) => {
    const text = decodeDocument(bytes)
    return text === undefined ? undefined : readTxt(text)
  },
}

export const DOCUMENT_FORMATS: readonly string[] = Object.keys(READERS)

export type ReadDocument =
  | { readonly document: Document }
  /** The ending of the name is none that is known, or the bytes are not what it says. */
  | { readonly trouble: 'unknown-format' | 'damaged' }

export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const reader = READERS[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  if (reader === undefined) return { trouble: 'unknown-format' }
  const document = await reader(bytes)
  return document === undefined ? { trouble: 'damaged' } : { document }
}
