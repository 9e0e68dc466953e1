import type { SourceFinding } from '../source/findings.ts'
import { parseYamlFile } from '../source/yaml-file.ts'
import { idsTwice } from './ids-twice.ts'
import { asWritten, type PlainText, plainText } from './line-ends.ts'
import { type MarkedClash, type Marks, marked } from './marked.ts'
import { mergeRecords } from './merge-records.ts'
import { mergeYaml, readTree } from './merge-yaml.ts'

/** One file in the three versions that git hands over. */
export interface Versions<Of> {
  readonly base: Of
  readonly ours: Of
  readonly theirs: Of
}
export type Version = keyof Versions<unknown>

export type MergedFile =
  | {
      readonly kind: 'merged'
      readonly holds: 'plan' | 'records'
      readonly content: Uint8Array
      /** Where it lacks none, the file is whole. */
      readonly clashes: readonly MarkedClash[]
      /** Ids that two commitments have now, because each side gave it to one of its own. */
      readonly twice: readonly string[]
    }
  /** Nothing can be said for certain about one of the versions: what is wrong with it, if that is known. */
  | { readonly kind: 'unreadable'; readonly version: Version; readonly finding: SourceFinding | undefined }
  /** The merged text does not say what was expected of it. */
  | { readonly kind: 'uncertain' }

/** Merges a plan or a file of a log, whatever of the two it is. */
export function mergeFiles(path: string, versions: Versions<Uint8Array>, marks: Marks): MergedFile {
  const texts: Partial<Record<Version, PlainText>> = {}
  for (const version of VERSIONS) {
    const text = plainText(versions[version])
    if (text === undefined) return unreadable(path, version, versions[version])
    texts[version] = text
  }
  const { base, ours, theirs } = texts as Record<Version, PlainText>
  const plain = { base: base.text, ours: ours.text, theirs: theirs.text }
  const merged = mergeRecords(plain) ?? mergeYaml(plain)
  if (merged === undefined) {
    const broken = VERSIONS.find((version) => findingIn(path, encoder.encode(plain[version])) !== undefined)
    return broken === undefined
      ? { kind: 'uncertain' }
      : unreadable(path, broken, encoder.encode(plain[broken]))
  }
  const { text, clashes } = marked(merged.fragments, marks)
  return {
    kind: 'merged',
    holds: Array.isArray(merged.values.ours) ? 'records' : 'plan',
    content: asWritten(text, base, ours, theirs),
    clashes,
    twice: newTwice(merged.values.ours, [plain.ours, plain.theirs]),
  }
}

/** What a version had twice already is a matter for `check`. */
function newTwice(value: unknown, versions: readonly string[]): string[] {
  const twice = idsTwice(value)
  if (twice.length === 0) return []
  const known = new Set(versions.flatMap((text) => idsTwice(readTree(text)?.value)))
  return twice.filter((id) => !known.has(id))
}

const VERSIONS: readonly Version[] = ['base', 'ours', 'theirs']
const encoder = new TextEncoder()

function unreadable(path: string, version: Version, bytes: Uint8Array): MergedFile {
  return { kind: 'unreadable', version, finding: findingIn(path, bytes) }
}

function findingIn(path: string, bytes: Uint8Array): SourceFinding | undefined {
  return parseYamlFile(path, bytes).findings.find(({ severity }) => severity === 'error')
}
