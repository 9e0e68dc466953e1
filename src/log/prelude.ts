import { startsRecord } from './record-windows.ts'

const [LINE_END, RETURN, SPACE, HASH, DASH] = [10, 13, 32, 35, 45]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

/** What stands before the first record of a log file. */
export interface Prelude {
  /**
   * `records`: a list at the left margin, which can be read record by record; `other`: anything else that YAML
   * allows, or nothing that it knows; `empty`: blank lines and comments.
   */
  readonly layout: 'records' | 'other' | 'empty'
  /** Where the first record stands, or where the file ends. */
  readonly start: number
  /** The line there, from 1. */
  readonly line: number
}

/** Passes over blank lines, comments and one `---`. `end` must be at a record or at the end of the file. */
export function readPrelude(bytes: Uint8Array, end: number): Prelude {
  let marked = false
  let at = hasByteOrderMark(bytes, end) ? BYTE_ORDER_MARK.length : 0
  for (let line = 1; ; line++) {
    if (at >= end) return { layout: 'empty', start: end, line }
    if (startsRecord(bytes, at)) return { layout: 'records', start: at, line }
    const marker: boolean = !marked && [0, 1, 2].every((offset) => bytes[at + offset] === DASH)
    if (!isBlankOrComment(bytes, marker ? at + 3 : at, marker)) return { layout: 'other', start: at, line }
    marked ||= marker
    const lineEnd = bytes.indexOf(LINE_END, at)
    at = lineEnd === -1 ? end : lineEnd + 1
  }
}

function hasByteOrderMark(bytes: Uint8Array, end: number): boolean {
  return end >= BYTE_ORDER_MARK.length && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)
}

/** Whether only blanks and a comment follow on the line; after a value, a comment needs a blank before it. */
function isBlankOrComment(bytes: Uint8Array, start: number, afterValue: boolean): boolean {
  let at = start
  while (bytes[at] === SPACE) at++
  if (bytes[at] === HASH) return at > start || !afterValue
  if (bytes[at] === RETURN) at++
  return bytes[at] === LINE_END || bytes[at] === undefined
}

/** Whether bytes are UTF-8 as far as they go; they may end within a character. */
export function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
