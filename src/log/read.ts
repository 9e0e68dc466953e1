import type { Correction, Entry, LocatedEntry } from '../model/entry.ts'
import { decodeText } from '../source/decode-text.ts'
import type { FileReader } from '../source/file-reader.ts'
import { parseYamlFile } from '../source/yaml-file.ts'
import { correctionsOf } from './find-corrections.ts'
import { LineScanner } from './line-scanner.ts'
import type { LogSource } from './log-source.ts'
import { MergeConflict } from './merge-conflict.ts'
import { readOddRecord } from './odd-record.ts'
import { readPrelude } from './prelude.ts'
import { countLines, recordEnd, recordWindows, startsRecord } from './record-windows.ts'
import { eachYamlEntry, type Report, reportNoList } from './yaml-entries.ts'

type Visit = (entry: Entry, file: string, line: number) => void

/** What is wrong with a log is reported while `each` is called for the first time, and not again. */
export function openLog(files: FileReader, planId: string, report: Report): LogSource {
  const scanner = new LineScanner()
  let told = false
  let corrections: LocatedEntry<Correction>[] | undefined
  return {
    each(visit) {
      const tell: Report = told ? () => {} : (finding) => report({ ...finding, plan: planId })
      told = true
      for (const file of logFiles(files, planId))
        eachEntry(files, file, scanner, visit, onceAboutEncoding(tell))
    },
    corrections() {
      corrections ??= correctionsOf(files, logFiles(files, planId))
      return corrections
    },
  }
}

/** Paths of the files of a plan's log, sorted. */
export function logFiles(files: FileReader, planId: string): string[] {
  const within = (folder: string): string[] =>
    files.list(folder).flatMap(({ name, kind }) => {
      // Names with a dot in front are what editors and file managers leave behind.
      if (name.startsWith('.')) return []
      if (kind === 'folder') return within(`${folder}/${name}`)
      return /\.ya?ml$/i.test(name) ? [`${folder}/${name}`] : []
    })
  return within(`log/${planId}`).sort()
}

function eachEntry(
  files: FileReader,
  file: string,
  scanner: LineScanner,
  visit: Visit,
  report: Report,
): void {
  let line = 0
  const conflict = new MergeConflict()
  for (const { bytes, end, isLast } of recordWindows(files.readChunks(file))) {
    let at = 0
    if (line === 0) {
      const prelude = readPrelude(bytes, end)
      if (prelude.layout === 'other') {
        const whole = parseYamlFile(file, files.read(file) ?? new Uint8Array())
        if (whole.value === null) reportNoList(whole, report)
        eachYamlEntry(whole, 0, (entry, lineOfEntry) => visit(entry, file, lineOfEntry), report)
        return
      }
      for (const finding of decodeText(file, bytes.subarray(0, prelude.start)).findings) report(finding)
      at = prelude.start
      line = prelude.line
    }
    while (at < end) {
      const entry = scanner.scan(bytes, at)
      // What follows on the next line, if it is no record, may belong to this one.
      if (entry !== undefined && (scanner.end >= end || startsRecord(bytes, scanner.end))) {
        if (!conflict.isOtherSide) visit(entry, file, line)
        at = scanner.end
        line += 1
        continue
      }
      const next = recordEnd(bytes, at, end)
      const isOther = conflict.isOtherSide
      const own = conflict.take(file, bytes.subarray(at, next), line, report)
      const record = { file, bytes: own, line, isLast: isLast && next === end }
      const odd = readOddRecord(record, report)
      if (odd !== undefined && !isOther) visit(odd, file, line)
      line += countLines(bytes, at, next)
      at = next
    }
  }
}

/** That a file is in another encoding is said once, not for every record. */
function onceAboutEncoding(report: Report): Report {
  let told = false
  return (finding) => {
    if (finding.code === 'not-utf8') {
      if (told) return
      told = true
    }
    report(finding)
  }
}
