import { openLog } from '../../src/log/read.ts'
import { eachYamlEntry } from '../../src/log/yaml-entries.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { FileReader } from '../../src/source/file-reader.ts'
import { parseYamlFile } from '../../src/source/yaml-file.ts'
import { memoryFiles, toBytes } from '../memory-files.ts'

export const FILE = 'log/p/2024/a.yaml'

interface Located {
  readonly entry: Entry
  readonly file: string
  readonly line: number
}

/** Files whose bytes come in pieces of the given length. */
function filesInPieces(content: Readonly<Record<string, string | Uint8Array>>, piece: number): FileReader {
  const files = memoryFiles(content)
  return {
    ...files,
    *readChunks(path) {
      const bytes = files.read(path) ?? new Uint8Array()
      for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece)
    },
  }
}

/** Everything that the log of plan `p` with one file says. */
export function readLog(content: string | Uint8Array, piece = 1 << 16) {
  const findings: Finding[] = []
  const entries: Located[] = []
  const log = openLog(filesInPieces({ [FILE]: content }, piece), 'p', (finding) => findings.push(finding))
  log.each((entry, file, line) => entries.push({ entry, file, line }))
  return { entries, findings, corrections: log.corrections() }
}

/** The same file read as one text in YAML. */
export function readAsYaml(content: string | Uint8Array) {
  const findings: Finding[] = []
  const entries: Located[] = []
  const yaml = parseYamlFile(FILE, toBytes(content))
  eachYamlEntry(
    yaml,
    0,
    (entry, line) => entries.push({ entry, file: FILE, line }),
    (finding) => findings.push({ ...finding, plan: 'p' }),
  )
  return { entries, findings }
}

/** Codes and places, as a user would look at them first. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ code, at }) => `${at.span?.line}:${at.span?.column} ${code}`)
}
