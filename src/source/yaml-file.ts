import type { Path, Span } from '../model/finding.ts'
import { conflictMarksIn, conflictStarts } from './conflict-marks.ts'
import { decodeText } from './decode-text.ts'
import { type SourceFinding, sourceFinding } from './findings.ts'
import { readLibraryYaml } from './library-yaml.ts'
import { type Mistake, mistake } from './mistake.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { positionsIn, type Range } from './positions.ts'
import { isContainer, rangeAt, type Tree } from './tree.ts'

/** A text as a value that knows where it came from. */
export interface YamlFile {
  readonly file: string
  /** As a person would see it, also where the bytes are no UTF-8; without a byte order mark. */
  readonly text: string
  /** Undefined where something is wrong with the text itself; null for an empty file. */
  readonly value: unknown
  readonly findings: readonly SourceFinding[]
  /**
   * Where the value at a path stands, or with `key` the key that leads to it. A path that is not there falls
   * to its nearest ancestor: the key of that, else its first character. Columns count code points from 1.
   */
  locate(path: Path, on?: 'key' | 'value'): Span
  /** The same place as offsets into `text`. */
  range(path: Path, on?: 'key' | 'value'): Range
  /** What is written at a path, as it stands in the text. */
  written(path: Path): string
}

const EMPTY: Tree = { value: undefined, root: { start: 0, end: 0 }, places: new Map() }

/** Never throws on what a file may hold. Positions are only computed for those who ask. */
export function parseYamlFile(file: string, bytes: Uint8Array): YamlFile {
  const { text, shown, findings } = decodeText(file, bytes)
  if (text === undefined) return located(file, shown, EMPTY, findings)
  const plain = readPlainYaml(text)
  const { tree, mistakes } = plain === undefined ? readLibraryYaml(text) : { tree: plain, mistakes: [] }
  const unfinished = typeof (tree?.value ?? '') === 'string' ? unfinishedMerge(text) : undefined
  const wrong = unfinished ?? (tree === undefined ? mistakes : joinedNames(tree, text))
  if (tree !== undefined && wrong.length === 0) return located(file, text, tree, findings)
  const positions = positionsIn(text)
  const inOrder = [...wrong].sort((a, b) => a.range.start - b.range.start)
  const told = inOrder.map(({ code, range, args }) =>
    sourceFinding(code, { file, span: positions.span(range) }, args),
  )
  return located(file, text, EMPTY, [...findings, ...told])
}

/**
 * Marks of git explain whatever the parser stumbled over, or took for one long text; what else is wrong shows once
 * they are gone.
 */
function unfinishedMerge(text: string): Mistake[] | undefined {
  const marks = conflictStarts(conflictMarksIn(text))
  if (marks.length === 0) return undefined
  return marks.map(({ start, end }) =>
    mistake('conflict-marks', { start, end }, { mark: text.slice(start, start + 7) }),
  )
}

function located(file: string, text: string, tree: Tree, findings: readonly SourceFinding[]): YamlFile {
  const positions = positionsIn(text)
  return {
    file,
    text,
    value: tree.value,
    findings,
    locate: (path, on = 'value') => positions.span(rangeAt(tree, path, on)),
    range: (path, on = 'value') => rangeAt(tree, path, on),
    written(path) {
      const { start, end } = rangeAt(tree, path, 'value')
      return text.slice(start, end)
    },
  }
}

/** Lists of names of units, tasks or places: none of these has a comma in it. */
const NAME_LISTS = new Set([
  'lead',
  'support',
  'responsible',
  'members',
  'aliases',
  'units',
  'tasks',
  'cohosts',
  'places',
])

/** Names that a full-width comma made one name: `[区教委，区科协]` is a list of a single item. */
function joinedNames(tree: Tree, text: string): Mistake[] {
  if (!text.includes('，')) return []
  const found: Mistake[] = []
  const search = (value: unknown, key: string): void => {
    if (Array.isArray(value) && NAME_LISTS.has(key)) found.push(...joinedItems(value, tree, text))
    if (!isContainer(value)) return
    for (const [step, content] of Object.entries(value)) if (isContainer(content)) search(content, step)
  }
  search(tree.value, '')
  return found
}

function joinedItems(list: readonly unknown[], tree: Tree, text: string): Mistake[] {
  return list.flatMap((item, index) => {
    const range = tree.places.get(list)?.get(index)?.value
    const written = typeof item === 'string' && range !== undefined ? text.slice(range.start, range.end) : ''
    const comma = /^['"]/.test(written) ? -1 : written.indexOf('，')
    const start = (range?.start ?? 0) + comma
    return comma === -1 ? [] : [mistake('full-width-comma', { start, end: start + 1 }, {})]
  })
}
