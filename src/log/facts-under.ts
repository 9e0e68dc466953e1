import type { Entry, Fact, LocatedEntry } from '../model/entry.ts'
import type { FileReader } from '../source/file-reader.ts'
import { isCorrection } from './correct.ts'
import { logWindows } from './log-windows.ts'
import { readOddRecord } from './odd-record.ts'
import { startsRecord } from './record-windows.ts'

/** As nearly every record begins. */
const START = new TextEncoder().encode('- {"id":"')
const [LINE_END, QUOTE, BACKSLASH] = [0x0a, 0x22, 0x5c]

/**
 * The entries of a log file, corrections aside, that have one of the ids. A record that begins as nearly all do is only
 * read where its id may be one of them.
 */
export function factsUnder(
  files: FileReader,
  file: string,
  ids: ReadonlySet<string>,
): readonly LocatedEntry<Fact>[] {
  const found: LocatedEntry<Fact>[] = []
  const keep = (entry: Entry | undefined, line: number) => {
    if (entry !== undefined && !isCorrection(entry) && ids.has(entry.id)) found.push({ entry, file, line })
  }
  const ignore = () => {}
  const hashes = new Set([...ids].map((id) => hashOf(new TextEncoder().encode(`${id}"`), 0)))
  let line = 0
  for (const { bytes, at: opening, end, line: openingLine, isLast } of logWindows(files, file, keep)) {
    let at = opening
    line = openingLine ?? line
    while (at < end) {
      const first = line
      let next = at
      do {
        const lineEnd = bytes.indexOf(LINE_END, next)
        const isWhole = lineEnd !== -1 && lineEnd < end
        if (isWhole) line += 1
        next = isWhole ? lineEnd + 1 : end
      } while (next < end && !startsRecord(bytes, next))
      const hash = begins(bytes, at) ? hashOf(bytes, at + START.length) : undefined
      if (hash === undefined || hashes.has(hash)) {
        const record = { file, bytes: bytes.subarray(at, next), line: first, isLast: isLast && next === end }
        keep(readOddRecord(record, ignore), first)
      }
      at = next
    }
  }
  return found
}

function begins(bytes: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < START.length; offset++) if (bytes[at + offset] !== START[offset]) return false
  return true
}

/** Of the bytes up to a quotation mark; undefined where they are no plain text. */
function hashOf(bytes: Uint8Array, from: number): number | undefined {
  let hash = 0x811c9dc5
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === QUOTE) return hash
    if (byte === BACKSLASH) return undefined
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return undefined
}
