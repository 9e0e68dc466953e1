import { isLink, leavesWorkspace } from '../../../source/evidence.ts'
import type { Cell } from '../sheet.ts'
import { cellText } from '../sheet.ts'
import { saysNothing } from './absent.ts'
import { type Reading, told, value, wrong } from './reading.ts'

export interface EvidenceRead {
  readonly paths: readonly string[]
  /** What stood there and names no file: 照片5张, 见附件. */
  readonly words: readonly string[]
}

/** Files and links that a cell names. A path that leaves the workspace is refused, whoever wrote it. */
export function readEvidence(cell: Cell): Reading<EvidenceRead> {
  const text = cellText(cell)
  if (cell.link === undefined && saysNothing(text)) return undefined
  const linked = cell.link !== undefined && !/^(?:mailto:|#)/i.test(cell.link) ? [decoded(cell.link)] : []
  // The text of a link only names it, unless it is a list of its own.
  const named = linked.length > 0 && !/[、,，;；\n]/.test(text) ? [] : partsOf(text)
  const paths: string[] = []
  const words: string[] = []
  for (const part of [...linked, ...named]) {
    const path = isLink(part) ? part : part.replaceAll('\\', '/').replace(/^\.\//, '')
    if (!isLink(path) && leavesWorkspace(path)) return wrong('evidence-leaves-workspace', { found: part })
    if (isLink(path) || namesFile(path)) paths.push(path)
    else words.push(part)
  }
  const remarks = words.length === 0 ? [] : [told('evidence-not-named', { found: words.join('、') })]
  return value({ paths: [...new Set(paths)], words }, ...remarks)
}

/** Names of files may hold blanks, and links may hold commas. */
function partsOf(text: string): string[] {
  const parts = text
    .split(/[\n;；、]+|(?<=\.[a-z0-9]{2,5})[,，]\s*|[,，]\s*(?=https?:)|\s+(?=https?:\/\/)/i)
    .flatMap((part) => (isLink(part.trim()) ? part.trim().split(/[\s，]+/) : [part.trim()]))
    .filter((part) => part !== '')
  return isNumbered(parts) ? parts.map((part) => part.replace(NUMBER, '')) : parts
}

const NUMBER = /^\d{1,2}[.)．）]\s*/

/** 1.签到表.pdf alone may be the name of the file; 1. 2. 3. in a row number a list. */
function isNumbered(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.every((part, index) => Number.parseInt(part, 10) === index + 1 && NUMBER.test(part))
  )
}

/** With a folder or an ending; anything else is a remark in words. */
function namesFile(part: string): boolean {
  if (/^www\./i.test(part)) return false
  // 照片/签到表 are words; evidence/2024/讲座 is a folder.
  return /\.[A-Za-z][A-Za-z0-9]{1,4}$/.test(part) || /^[\w.-]+(?:\/[^/]+)+\/?$/.test(part)
}

function decoded(link: string): string {
  if (isLink(link)) return link
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}
