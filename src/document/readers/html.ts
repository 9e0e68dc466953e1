import { documentOf } from '../blocks.ts'
import type { Document } from '../document.ts'
import { decodePage } from '../html/decode-page.ts'
import { hiddenTest } from '../html/hidden.ts'
import { withoutFurniture } from '../html/main-content.ts'
import { pageBlocks } from '../html/page-blocks.ts'
import { elements, parsePage } from '../html/tree.ts'
import { pageInArchive } from '../html/web-archive.ts'
import { UnreadableError } from '../unreadable.ts'

/** No page of text is larger; a browser keeps the pictures beside the page. */
const LARGEST = 20 * 1024 * 1024

/** Reads a saved web page: what a browser shows of it, without what stands around the document. */
export function readHtml(bytes: Uint8Array, declared?: string): Document {
  if (bytes.length > LARGEST) throw new UnreadableError('too-large')
  const text = decodePage(bytes, declared)
  if (text === undefined) throw new UnreadableError('damaged')
  const page = parsePage(text)
  const body = [...elements(page)].find(({ tagName }) => tagName === 'body')
  if (body === undefined) throw new UnreadableError('without-text')
  return documentOf(withoutFurniture(pageBlocks(body, hiddenTest(page))))
}

/** The largest archive of a page with its pictures. */
const LARGEST_ARCHIVE = 100 * 1024 * 1024

/** Reads a page that was saved in one file with its pictures. */
export function readWebArchive(bytes: Uint8Array): Document {
  if (bytes.length > LARGEST_ARCHIVE) throw new UnreadableError('too-large')
  const found = pageInArchive(bytes)
  if (found === undefined) throw new UnreadableError('damaged')
  return readHtml(found.page, found.encoding)
}
