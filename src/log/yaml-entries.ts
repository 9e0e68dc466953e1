import { activitySchema, type Entry, entrySchema } from '../model/entry.ts'
import type { Finding, Span } from '../model/finding.ts'
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
    report(logFinding('entry-not-list', { file: yaml.file, span: shifted(yaml.locate([]), above) }, {}))
    return
  }
  for (const index of yaml.value.keys()) {
    const { line } = shifted(yaml.locate([index]), above)
    const entry = decodeItem(yaml, index, line, above, report)
    if (entry !== undefined) visit(entry, line)
  }
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
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    report(logFinding('entry-not-map', { file, line, span: shifted(yaml.locate([index]), above) }, {}))
    return undefined
  }
  const id = 'id' in item && typeof item.id === 'string' ? item.id : undefined
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
  const written = (path: readonly (string | number)[]) => yaml.written([index, ...path])
  const { value, findings } = decode({ file, value: known, written }, entrySchema)
  for (const finding of findings) tell(finding)
  return value
}

const ACTIVITY_KEYS = Object.keys(activitySchema.shape)

/**
 * Further keys of an activity are measures, so that they hold numbers; one that holds anything else is left out
 * like every unknown key, rather than asked to be a number.
 */
function withoutStrangeKeys(item: object): { known: object; strange: string[] } {
  if (!('kind' in item) || item.kind !== 'activity') return { known: item, strange: [] }
  const strange = Object.entries(item)
    .filter(([key, value]) => !ACTIVITY_KEYS.includes(key) && typeof value !== 'number')
    .map(([key]) => key)
  if (strange.length === 0) return { known: item, strange }
  return {
    known: Object.fromEntries(Object.entries(item).filter(([key]) => !strange.includes(key))),
    strange,
  }
}

function inFile(finding: Finding, above: number): Finding {
  const { span } = finding.at
  return span === undefined ? finding : { ...finding, at: { ...finding.at, span: shifted(span, above) } }
}

/** A place in a part of a file as a place in the file. */
export function shifted(span: Span, above: number): Span {
  return { ...span, line: span.line + above, endLine: span.endLine + above }
}
