import type { MarkedClash } from '../../src/merge/marked.ts'
import { mergeFiles } from '../../src/merge/merge-files.ts'

const MARKS = { ours: 'HEAD', theirs: 'other', size: 7 }

export interface TextMerge {
  readonly text: string
  readonly clashes: readonly MarkedClash[]
  readonly twice: readonly string[]
}

/** Merges three texts that can be merged. */
export function mergeTexts(base: string, ours: string, theirs: string): TextMerge {
  const merged = tryMerge(base, ours, theirs)
  if (merged.kind !== 'merged') throw new Error(JSON.stringify(merged))
  return { ...merged, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged.content) }
}

export function tryMerge(base: string, ours: string, theirs: string) {
  const [one, two, three] = [base, ours, theirs].map((text) => new TextEncoder().encode(text))
  return mergeFiles('plans/x.yaml', { base: one!, ours: two!, theirs: three! }, MARKS)
}

/** Where the clashes are: "tasks/05-02/quotas/q1". */
export function clashPaths({ clashes }: TextMerge): string[] {
  return clashes.map(({ path }) => path.join('/'))
}
