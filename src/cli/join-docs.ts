import type { Block, Doc } from '../report/doc.ts'

/** Several reports one after the other: the title of each later one becomes a heading. */
export function joinDocs(docs: readonly Doc[]): Doc {
  const [first, ...others] = docs
  if (first === undefined) return { title: '', blocks: [] }
  const blocks: Block[] = [...first.blocks]
  for (const { title, blocks: more } of others)
    blocks.push({ kind: 'heading', level: 1, text: title }, ...more)
  return { title: first.title, blocks }
}
