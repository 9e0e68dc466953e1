import { readLibraryYaml } from '../source/library-yaml.ts'
import { readPlainYaml } from '../source/plain-yaml.ts'
import { isContainer, type Tree } from '../source/tree.ts'
import { sideOf } from './fragment.ts'
import { mergePieces } from './merge-pieces.ts'
import type { Merged } from './merged.ts'
import { pieceOf } from './piece.ts'
import { sameValue } from './same-value.ts'

/**
 * Merges a plan by what stands in it, not by lines. Undefined where a version cannot be read, or where the merged
 * text, read again, would not say what was put together: then nothing is certain.
 */
export function mergeYaml(texts: {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}): Merged | undefined {
  const trees = [texts.base, texts.ours, texts.theirs].map(readTree)
  const [base, ours, theirs] = trees
  if (base === undefined || ours === undefined || theirs === undefined) return undefined
  if (!isContainer(ours.value) || !isContainer(theirs.value)) return undefined
  const merged = mergePieces(
    {
      base: isContainer(base.value) ? pieceOf(texts.base, base) : undefined,
      ours: pieceOf(texts.ours, ours),
      theirs: pieceOf(texts.theirs, theirs),
    },
    [],
  )
  const holds = (['ours', 'theirs'] as const).every((side) => {
    const read = readTree(sideOf(merged.fragments, side))
    return read !== undefined && sameValue(read.value, merged.values[side])
  })
  return holds ? merged : undefined
}

export function readTree(text: string): Tree | undefined {
  return readPlainYaml(text) ?? readLibraryYaml(text).tree
}
