import { LARGEST_CONTENT, MOST_PARTS } from '../limits.ts'
import type { OtherKind } from '../problems.ts'
import type { ImportProblem } from '../rows.ts'
import { problem } from '../tell.ts'
import type { Part } from './archive.ts'

const MEGABYTE = 1024 * 1024

/**
 * What keeps an archive from being read as a workbook, by its directory alone; undefined where nothing does.
 * Links to other files are told by parts of their own.
 */
export function refusalOf(parts: readonly Part[]): ImportProblem | undefined {
  if (parts.length > MOST_PARTS) {
    return problem('workbook-too-many-parts', { parts: parts.length, limit: MOST_PARTS })
  }
  const names = parts.map(({ name }) => name.toLowerCase())
  const kind = otherKind(new Set(names))
  if (kind !== undefined) return problem('not-a-workbook', { kind })
  // Of two parts with one name each program takes the one that it likes.
  if (new Set(names).size < names.length) return problem('workbook-damaged', {})
  if (parts.some(({ encrypted }) => encrypted)) return problem('password-protected', {})
  if (names.some((name) => /(?:^|\/)vbaproject\.bin$|^xl\/macrosheets\//.test(name))) {
    return problem('workbook-with-macros', {})
  }
  const content = parts.filter(({ name }) => isContent(name)).reduce((sum, { size }) => sum + size, 0)
  if (content <= LARGEST_CONTENT) return undefined
  const args = { megabytes: Math.ceil(content / MEGABYTE), limit: LARGEST_CONTENT / MEGABYTE }
  return problem('workbook-too-large', args)
}

/** Parts that may be read at all; photographs and drawings never are. */
export function isContent(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) && !/^xl\/(?:drawings|charts|media|pivot)/i.test(name)
}

function otherKind(names: ReadonlySet<string>): OtherKind | undefined {
  if (names.has('xl/workbook.xml')) return undefined
  if (names.has('xl/workbook.bin')) return 'binary-workbook'
  if (names.has('word/document.xml')) return 'word'
  if (names.has('ppt/presentation.xml')) return 'slides'
  if (names.has('content.xml') && names.has('mimetype')) return 'open-document'
  return 'archive'
}
