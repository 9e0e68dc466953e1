import type { DiffWords } from '../../messages/diff-words.ts'

/** Where a plan, a task or another item comes from, as the plan file has it. */
interface Source {
  readonly title?: string
  readonly url?: string
  readonly file?: string
  readonly at?: string
  readonly anchor?: string
  readonly stamp?: string
  readonly sha256?: string
  readonly ignored?: readonly { readonly anchor: string }[]
}

const IN_WORDS = ['title', 'url', 'file', 'at', 'anchor'] as const

/**
 * What differs between two sources, each side in words: people cannot read checksums, so a clause or a file of which
 * nothing else differs is said to have other words.
 */
export function sourceTexts(
  before: Source,
  after: Source,
  words: DiffWords,
): [before: string, after: string] {
  const fields = IN_WORDS.filter((field) => before[field] !== after[field])
  const [was, is] = [before, after].map((source) => fields.map((field) => source[field] ?? words.nothing))
  const { clause, file, ignored } = words.source
  const hidden: [string, string][] = []
  if (fields.length === 0 && before.stamp !== after.stamp) hidden.push(clause)
  if (fields.length === 0 && before.sha256 !== after.sha256) hidden.push(file)
  const [left, leaves] = [before, after].map(({ ignored: all = [] }) => all.map(({ anchor }) => anchor))
  const parts = [
    left?.filter((anchor) => !leaves?.includes(anchor)) ?? [],
    leaves?.filter((anchor) => !left?.includes(anchor)) ?? [],
  ].map((anchors) => (anchors.length === 0 ? [] : [ignored(anchors)]))
  return [
    [...(was ?? []), ...hidden.map(([one]) => one), ...(parts[0] ?? [])].join('\n') || words.nothing,
    [...(is ?? []), ...hidden.map(([, one]) => one), ...(parts[1] ?? [])].join('\n') || words.nothing,
  ]
}
