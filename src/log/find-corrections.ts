import type { Correction, Entry, LocatedEntry } from '../model/entry.ts'
import type { FileReader } from '../source/file-reader.ts'
import { isCorrection } from './correct.ts'
import { factsUnder } from './facts-under.ts'
import { logWindows } from './log-windows.ts'
import { readOddRecord } from './odd-record.ts'
import { countLines, recordEnd, recordStart, recordWindows } from './record-windows.ts'

const WORD = new TextEncoder().encode('correction')
const LAST = WORD.length - 1
const BACKSLASH = 0x5c

/** How far the word can be moved on when this byte stands under its end (Horspool 1980). */
const SKIP = new Uint8Array(256).fill(WORD.length)
for (let index = 0; index < LAST; index++) SKIP[WORD[index]!] = LAST - index

/**
 * All corrections of a log, in the order of files and lines, but for those under the id of an entry before them: of two
 * with one id the first counts, and the other is a finding of `check` (semantics.md 12.14).
 */
export function correctionsOf(files: FileReader, paths: readonly string[]): LocatedEntry<Correction>[] {
  const all = paths.flatMap((file) => correctionsIn(files, file))
  const ids = new Set(all.map(({ entry }) => entry.id))
  const facts = ids.size === 0 ? [] : paths.flatMap((file) => factsUnder(files, file, ids))
  if (facts.length === 0) return all
  const order = new Map(paths.map((file, index) => [file, index]))
  const isBefore = (a: LocatedEntry, b: LocatedEntry) =>
    a.file === b.file ? a.line < b.line : order.get(a.file)! < order.get(b.file)!
  const first = new Map([...facts].reverse().map((fact) => [fact.entry.id, fact]))
  return all.filter((one) => {
    const fact = first.get(one.entry.id)
    return fact === undefined || isBefore(one, fact)
  })
}

/**
 * The corrections in a log file. Only records that can be one are read: a record is a correction when the text of
 * its `kind` is `correction`, and YAML has that text either letter by letter in the record itself, be it plain,
 * quoted, in a block or behind an alias, or with an escape somewhere in it, which takes a backslash. (To fold a line
 * without one leaves a blank or a line break in the text.) So a record with neither the word nor a backslash is none.
 */
function correctionsIn(files: FileReader, file: string): LocatedEntry<Correction>[] {
  return hasTrace(files, file) ? readCorrections(files, file) : []
}

/** Most files have none, and their lines need not be counted. */
function hasTrace(files: FileReader, file: string): boolean {
  for (const { bytes, end } of recordWindows(files.readChunks(file))) {
    if (findTrace(bytes, 0, end) < end) return true
  }
  return false
}

function readCorrections(files: FileReader, file: string): LocatedEntry<Correction>[] {
  const found: LocatedEntry<Correction>[] = []
  const keep = (entry: Entry | undefined, line: number) => {
    if (entry !== undefined && isCorrection(entry)) found.push({ entry, file, line })
  }
  const ignore = () => {}
  let line = 0
  for (const { bytes, at: opening, end, line: openingLine, isLast } of logWindows(files, file, keep)) {
    let at = opening
    line = openingLine ?? line
    for (let trace = findTrace(bytes, at, end); trace < end; trace = findTrace(bytes, at, end)) {
      const start = recordStart(bytes, trace, at)
      const next = recordEnd(bytes, trace, end)
      line += countLines(bytes, at, start)
      keep(
        readOddRecord(
          { file, bytes: bytes.subarray(start, next), line, isLast: isLast && next === end },
          ignore,
        ),
        line,
      )
      line += countLines(bytes, start, next)
      at = next
    }
    line += countLines(bytes, at, end)
  }
  return found
}

/** The first place of the word or of a backslash, or `end`. */
function findTrace(bytes: Uint8Array, from: number, end: number): number {
  const backslash = bytes.indexOf(BACKSLASH, from)
  const limit = backslash === -1 ? end : Math.min(end, backslash)
  for (let at = from + LAST; at < limit; at += SKIP[bytes[at]!]!) {
    let same = LAST
    while (same >= 0 && bytes[at - LAST + same] === WORD[same]) same--
    if (same < 0) return at - LAST
  }
  return limit
}
