import { locateInRecords } from '../log/locate.ts'
import type { Locus, Span } from '../model/finding.ts'
import type { FileReader } from '../source/file-reader.ts'
import type { YamlFile } from '../source/yaml-file.ts'

/** A file as a whole, or one that is not there. */
const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Lines and columns of many places; each log file is read once. */
export function locateAll(
  places: readonly Locus[],
  yamlFiles: readonly YamlFile[],
  files: FileReader,
): ReadonlyMap<Locus, Span> {
  const spans = new Map<Locus, Span>()
  const inLogs = new Map<string, Locus[]>()
  const yamlOf = new Map(yamlFiles.map((yaml) => [yaml.file, yaml]))
  for (const place of places) {
    if (place.line === undefined) {
      spans.set(place, yamlOf.get(place.file)?.locate(place.path ?? [], place.on) ?? START)
      continue
    }
    const list = inLogs.get(place.file)
    if (list === undefined) inLogs.set(place.file, [place])
    else list.push(place)
  }
  for (const [file, own] of inLogs) {
    const wanted = own.map(({ line = 1, path = [], on }) => ({ line, path, on }))
    for (const [index, span] of locateInRecords(files, file, wanted).entries()) {
      const place = own[index]
      if (place !== undefined) spans.set(place, span)
    }
  }
  return spans
}
