import type { Path } from '../model/finding.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import type { Trace } from './trace-result.ts'

/** A stamp to be written: where, and what. */
export interface StampChange {
  /** Leads to the task or other item of the plan. */
  readonly path: Path
  readonly stamp: string
  readonly isNew: boolean
}

/** The stamps that a plan lacks, and those that are not of the clauses as they stand. */
export function stampChanges({ located }: Trace): StampChange[] {
  return located
    .filter(({ stamp, recorded }) => stamp !== recorded)
    .map(({ path, stamp, recorded }) => ({ path, stamp, isNew: recorded === undefined }))
}

/**
 * The text of a plan file with other stamps, and every other character as it was. Undefined where the file is written
 * so that a stamp cannot be put in by itself, as where several tasks share one source by an alias.
 */
export function withStamps(yaml: YamlFile, changes: readonly StampChange[]): string | undefined {
  const edits = changes.map((change) => editOf(yaml, change)).sort((a, b) => b.start - a.start)
  const text = edits.reduce(
    (before, { start, end, content }) => before.slice(0, start) + content + before.slice(end),
    yaml.text,
  )
  const after = parseYamlFile(yaml.file, new TextEncoder().encode(text))
  return JSON.stringify(after.value) === JSON.stringify(expected(yaml.value, changes)) ? text : undefined
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly content: string
}

function editOf(yaml: YamlFile, { path, stamp, isNew }: StampChange): Edit {
  const source = [...path, 'source']
  if (!isNew) return { ...yaml.range([...source, 'stamp']), content: written(stamp) }
  const { end } = yaml.range([...source, 'anchor'])
  if (yaml.text[yaml.range(source).start] === '{') return insertion(end, `, stamp: ${written(stamp)}`)
  // A line of its own below that of the anchor, as far in, and after its comment.
  const key = yaml.range([...source, 'anchor'], 'key').start
  const indent = yaml.text.slice(yaml.text.lastIndexOf('\n', key - 1) + 1, key)
  const rest = /^[^\r\n]*/.exec(yaml.text.slice(end))?.[0].length ?? 0
  const lineEnd = yaml.text.includes('\r\n') ? '\r\n' : '\n'
  return insertion(end + rest, `${lineEnd}${indent}stamp: ${written(stamp)}`)
}

function insertion(at: number, content: string): Edit {
  return { start: at, end: at, content }
}

/** Without quotes 760129586258 and 12e456789012 would be numbers. */
function written(stamp: string): string {
  return /^\d+(?:e\d+)?$/.test(stamp) ? `'${stamp}'` : stamp
}

/** The value that the file should have; `stamp` comes last where it is new, or after the anchor. */
function expected(value: unknown, changes: readonly StampChange[]): unknown {
  const copy = structuredClone(value)
  for (const { path, stamp } of changes) {
    let item: unknown = copy
    for (const step of path) item = (item as Record<string | number, unknown>)[step]
    const owner = item as { source: Record<string, unknown> }
    owner.source = withStampAfterAnchor(owner.source, stamp)
  }
  return copy
}

function withStampAfterAnchor(source: Record<string, unknown>, stamp: string): Record<string, unknown> {
  if ('stamp' in source) return { ...source, stamp }
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, one]): [string, unknown][] =>
      key === 'anchor'
        ? [
            [key, one],
            ['stamp', stamp],
          ]
        : [[key, one]],
    ),
  )
}
