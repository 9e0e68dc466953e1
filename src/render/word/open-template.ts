import { strFromU8, unzipSync } from 'fflate'
import type { UnusableTemplate } from './template-trouble.ts'

/** More than any template holds; an archive can be made to fill the memory. */
const LARGEST = 50 * 1024 * 1024
const MOST_PARTS = 2000

const DOCUMENT =
  /ContentType="application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml"/
const TEMPLATE =
  /ContentType="application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main\+xml"/
const MACROS = /ContentType="application\/vnd\.ms-word\.(?:document|template)\.macroEnabled/

/** Why a file cannot be filled in; undefined for a Word document. Nothing is unpacked before its size is known. */
export function whyUnusable(bytes: Uint8Array): UnusableTemplate | undefined {
  // The compound files of old Office, which also wrap what a password protects.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'old-or-protected'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-word'
  const names = new Set<string>()
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name)
        size += originalSize
        return false
      },
    })
    if (size > LARGEST || names.size > MOST_PARTS) return 'too-large'
    if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) return 'not-word'
    const only = unzipSync(bytes, { filter: ({ name }) => name === '[Content_Types].xml' })
    const types = strFromU8(only['[Content_Types].xml'] ?? new Uint8Array())
    if (MACROS.test(types)) return 'macros'
    if (TEMPLATE.test(types)) return 'dotx'
    return DOCUMENT.test(types) ? undefined : 'not-word'
  } catch {
    return 'damaged'
  }
}
