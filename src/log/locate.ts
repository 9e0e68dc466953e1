import type { Path, Span } from '../model/finding.ts'
import type { FileReader } from '../source/file-reader.ts'
import { positionsIn } from '../source/positions.ts'
import { rangeAt } from '../source/tree.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import { readJsonTree } from './json-tree.ts'
import { readPrelude } from './prelude.ts'
import { countLines, recordEnd, recordWindows } from './record-windows.ts'
import { shifted } from './yaml-entries.ts'

/** A place in the record that begins on a line; the path counts from the record. */
export interface PlaceInRecord {
  readonly line: number
  readonly path: Path
  readonly on?: 'key' | 'value' | undefined
}

/** The ranges of many places, in one pass over the file. Where no record begins on a line, the start of the line. */
export function locateInRecords(files: FileReader, file: string, places: readonly PlaceInRecord[]): Span[] {
  const spans = places.map(({ line }): Span => ({ line, column: 1, endLine: line, endColumn: 1 }))
  const wanted = new Map<number, number[]>()
  for (const [index, { line }] of places.entries()) wanted.set(line, [...(wanted.get(line) ?? []), index])
  const locate = (record: Uint8Array, line: number) => {
    const spanOf = placesInJson(record) ?? parseYamlFile(file, record).locate
    for (const index of wanted.get(line)!) {
      const { path, on } = places[index]!
      spans[index] = shifted(spanOf([0, ...path], on), line - 1)
    }
    wanted.delete(line)
  }

  let line = 0
  for (const { bytes, end } of recordWindows(files.readChunks(file))) {
    let at = 0
    if (line === 0) {
      const prelude = readPrelude(bytes, end)
      if (prelude.layout === 'other') return locateInWholeFile(files, file, places)
      at = prelude.start
      line = prelude.line
    }
    while (at < end && wanted.size > 0) {
      const next = recordEnd(bytes, at, end)
      if (wanted.has(line)) locate(bytes.subarray(at, next), line)
      line += countLines(bytes, at, next)
      at = next
    }
    if (wanted.size === 0) break
  }
  return spans
}

/** The places in a record that is JSON; undefined where it is anything else. */
function placesInJson(record: Uint8Array): YamlFile['locate'] | undefined {
  const text = utf8(record)
  const tree = text === undefined ? undefined : readJsonTree(text)
  if (text === undefined || tree === undefined) return undefined
  const positions = positionsIn(text)
  return (path, on = 'value') => positions.span(rangeAt(tree, path, on))
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes)
  } catch {
    return undefined
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Of several records on one line the first is meant. */
function locateInWholeFile(files: FileReader, file: string, places: readonly PlaceInRecord[]): Span[] {
  const yaml = parseYamlFile(file, files.read(file) ?? new Uint8Array())
  const lines = Array.isArray(yaml.value) ? yaml.value.map((_, index) => yaml.locate([index]).line) : []
  return places.map(({ line, path, on }) => {
    const index = lines.indexOf(line)
    return index < 0 ? { line, column: 1, endLine: line, endColumn: 1 } : yaml.locate([index, ...path], on)
  })
}
