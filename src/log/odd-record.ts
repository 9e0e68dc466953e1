import type { Entry } from '../model/entry.ts'
import type { Span } from '../model/finding.ts'
import { sourceFinding } from '../source/findings.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import { logFinding } from './findings.ts'
import { readJsonLine } from './json-line.ts'
import { eachYamlEntry, type Report } from './yaml-entries.ts'

const LINE_END = 10

/** One record of a log file with everything up to the next one. */
export interface LogRecord {
  readonly file: string
  readonly bytes: Uint8Array
  /** Of its dash, from 1. */
  readonly line: number
  readonly isLast: boolean
}

/** Reads a record that the quick reader left: strict JSON, or whatever YAML a person wrote. */
export function readOddRecord(record: LogRecord, report: Report): Entry | undefined {
  const json = readJsonLine(record.bytes)
  if (json !== undefined) return json
  const yaml = parseYamlFile(record.file, record.bytes)
  if (isTorn(yaml, record)) {
    report(
      logFinding(
        'torn-line',
        { file: record.file, line: record.line, span: lastLine(yaml.text, record.line) },
        {},
      ),
    )
    return undefined
  }
  let found: Entry | undefined
  const keep = (entry: Entry) => {
    found ??= entry
  }
  eachYamlEntry(yaml, record.line - 1, keep, report)
  reportDocumentEnd(yaml, record, report)
  return found
}

/**
 * Whether a record is unreadable because it was cut off: the file ends inside it, or, where something was appended
 * since, its only line ends inside a map. Text in another encoding is another matter.
 */
function isTorn(yaml: YamlFile, { bytes, isLast }: LogRecord): boolean {
  const unreadable = yaml.value === undefined || (Array.isArray(yaml.value) && yaml.value[0] === null)
  if (!unreadable || yaml.findings.some(({ code }) => code === 'not-utf8' || code === 'binary-file'))
    return false
  if (isLast && bytes.at(-1) !== LINE_END) return true
  const [line = '', ...more] = yaml.text.split('\n')
  return more.every((other) => other.trim() === '') && /^- +\{/.test(line) && endsInside(line)
}

/** Whether a string, list or map of JSON is open at the end of a text. */
function endsInside(text: string): boolean {
  let depth = 0
  for (const [token, closing] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*("?)|[[\]{}]/g)) {
    if (token.startsWith('"')) {
      if (closing === '') return true
    } else depth += token === '[' || token === '{' ? 1 : -1
  }
  return depth > 0
}

/** YAML takes `...` as the end of the text: other programs would not read what follows. */
function reportDocumentEnd({ file, text }: YamlFile, { line, isLast }: LogRecord, report: Report): void {
  const index = isLast ? -1 : text.split('\n').findIndex((other) => /^\.\.\.(?:\s|$)/.test(other))
  if (index < 0) return
  const span = { line: line + index, column: 1, endLine: line + index, endColumn: 4 }
  report(sourceFinding('second-document', { file, span }, {}))
}

/** The last line with something on it. */
function lastLine(text: string, firstLine: number): Span {
  const lines = text.trimEnd().split('\n')
  const line = firstLine + lines.length - 1
  return { line, column: 1, endLine: line, endColumn: [...lines.at(-1)!].length + 1 }
}
