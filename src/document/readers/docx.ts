import { documentOf } from '../blocks.ts'
import type { Document } from '../document.ts'
import { bodyBlocks } from '../docx/body.ts'
import { type OtherPackage, openPackage } from '../docx/package.ts'

/** Reads a text of a word processor, or says what else the archive is. */
export function readDocx(bytes: Uint8Array): Document | OtherPackage {
  const parts = openPackage(bytes)
  return typeof parts === 'string' ? parts : documentOf(bodyBlocks(parts))
}
