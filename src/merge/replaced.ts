import type { Piece } from './piece.ts'
import { sameValue } from './same-value.ts'

/** Texts of a list have no other identity: one that both replaced has two successors. */
export function replaceEachOther(
  base: readonly Piece[],
  ours: readonly Piece[],
  theirs: readonly Piece[],
): boolean {
  const isText = ({ value }: Piece) => typeof value !== 'object'
  const keys = (list: readonly Piece[]) => new Set(list.filter(isText).map(({ key }) => key))
  const [was, one, other] = [keys(base), keys(ours), keys(theirs)]
  const bothRemoved = [...was].some((key) => !one.has(key) && !other.has(key))
  const added = (side: ReadonlySet<string>) => [...side].filter((key) => !was.has(key))
  const [more, others] = [added(one), added(other)]
  return bothRemoved && more.length > 0 && others.length > 0 && !sameValue(more, others)
}
