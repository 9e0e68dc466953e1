import type { Piece } from './piece.ts'

/**
 * Pieces of a side under the keys of the base: where a side gave an item another id or name and left the rest,
 * it is the same item, so that what the other side did to it is not lost.
 */
export function underFormerKeys(base: readonly Piece[], side: readonly Piece[]): readonly Piece[] {
  const kept = new Set(side.map(({ key }) => key))
  const gone = base.filter(({ key }) => !kept.has(key))
  if (gone.length === 0) return side
  const known = new Set(base.map(({ key }) => key))
  const come = side.filter(({ key }) => !known.has(key))
  const [former, later] = [bySubstance(gone), bySubstance(come)]
  const renamed = new Map<Piece, string>()
  for (const [substance, piece] of later) {
    const before = former.get(substance)
    if (before !== undefined && piece !== undefined) renamed.set(piece, before.key)
  }
  return renamed.size === 0 ? side : side.map((piece) => ({ ...piece, key: renamed.get(piece) ?? piece.key }))
}

/** Pieces by their title, or by all that is in them beside the identity; those that are alike are left out. */
function bySubstance(pieces: readonly Piece[]): Map<string, Piece | undefined> {
  const found = new Map<string, Piece | undefined>()
  for (const piece of pieces) {
    const substance = substanceOf(piece)
    if (substance !== undefined) found.set(substance, found.has(substance) ? undefined : piece)
  }
  return found
}

function substanceOf({ key, value }: Piece): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { title } = value as { title?: unknown }
  if (typeof title === 'string') return title
  const rest = Object.entries(value).filter(([, content]) => content !== key)
  return rest.length === 0 ? undefined : JSON.stringify(rest)
}
