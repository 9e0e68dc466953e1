import { activitySchema, type Entry, entrySchema } from '../model/entry.ts'
import type { Finding, Path, Span } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { decode } from '../source/decode.ts'
import { sourceFinding } from '../source/findings.ts'
import type { YamlFile } from '../source/yaml-file.ts'
import { logFinding } from './findings.ts'

export type Report = (finding: Finding) => void

/**
 * Calls back for every well-formed entry of a list in YAML, and reports what is wrong with the others.
 * `above` is the number of lines before the text, where that is a part of its file.
 */
export function eachYamlEntry(
  yaml: YamlFile,
  above: number,
  visit: (entry: Entry, line: number) => void,
  report: Report,
): void {
  for (const finding of yaml.findings) report(inFile(finding, above))
  if (yaml.value === undefined || yaml.value === null) return
  if (!Array.isArray(yaml.value)) {
    reportNoList(yaml, report)
    return
  }
  for (const index of yaml.value.keys()) {
    const { line } = shifted(yaml.locate([index]), above)
    const entry = decodeItem(yaml, index, line, above, report)
    if (entry !== undefined) visit(entry, line)
  }
}

export function reportNoList(yaml: YamlFile, report: Report): void {
  report(logFinding('entry-not-list', { file: yaml.file, span: yaml.locate([]) }, {}))
}

function decodeItem(
  yaml: YamlFile,
  index: number,
  line: number,
  above: number,
  report: Report,
): Entry | undefined {
  const { file } = yaml
  const item: unknown = (yaml.value as unknown[])[index]
  const id = isMap(item) && typeof item.id === 'string' ? item.id : undefined
  const tell = (finding: Finding) => {
    const { path = [], on } = finding.at
    const span = shifted(yaml.locate([index, ...path], on), above)
    report({ ...finding, at: { file, line, span }, ...(id === undefined ? {} : { entry: id }) })
  }
  const { known, strange } = withoutStrangeKeys(item)
  for (const key of strange) {
    const args = { key, nearest: nearest(key, ACTIVITY_KEYS)[0], known: ACTIVITY_KEYS }
    tell(sourceFinding('unknown-key', { file, path: [key], on: 'key' }, args))
  }
  const written = (path: Path) => yaml.written([index, ...path])
  const { value, findings } = decode({ file, value: known, written }, entrySchema)
  for (const finding of findings) {
    // Of what is no map, only a slip of the pen says more, such as a full-width colon.
    const isSlip = isMap(item) || (finding.code !== 'wrong-type' && finding.code !== 'file-empty')
    tell(isSlip ? finding : logFinding('entry-not-map', { file }, {}))
  }
  return value
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const ACTIVITY_KEYS = Object.keys(activitySchema.shape)

/**
 * Further keys of an activity are measures, so that they hold numbers; one that holds anything else is left out
 * like every unknown key, rather than asked to be a number.
 */
function withoutStrangeKeys(item: unknown): { known: unknown; strange: string[] } {
  if (!isMap(item) || item.kind !== 'activity') return { known: item, strange: [] }
  const isStrange = ([key, value]: [string, unknown]) =>
    !ACTIVITY_KEYS.includes(key) && typeof value !== 'number'
  const strange = Object.entries(item).filter(isStrange)
  if (strange.length === 0) return { known: item, strange: [] }
  const known = Object.fromEntries(Object.entries(item).filter((field) => !isStrange(field)))
  return { known, strange: strange.map(([key]) => key) }
}

function inFile(finding: Finding, above: number): Finding {
  const { span } = finding.at
  return span === undefined ? finding : { ...finding, at: { ...finding.at, span: shifted(span, above) } }
}

/** A place in a part of a file as a place in the file. */
export function shifted(span: Span, above: number): Span {
  return { ...span, line: span.line + above, endLine: span.endLine + above }
}
