import type { LikeActivity } from './likenesses.ts'
import type { RowPlace } from './outcome.ts'

/** Finds of what a row is an exact copy. */
export interface CopyFinder {
  of(place: RowPlace, likes: readonly LikeActivity[]): LikeActivity | undefined
}

/**
 * A form that was pasted elsewhere, or a sheet that repeats the others, would double everything. Two equal rows of one
 * sheet are two activities, so each entry or row has one copy at most in a sheet.
 */
export function copyFinder(): CopyFinder {
  const copied = new Map<string, Set<string>>()
  return {
    of({ file, sheet }, likes) {
      const key = JSON.stringify([file, sheet])
      const taken = copied.get(key) ?? new Set()
      const isElsewhere = ({ place }: LikeActivity) => place?.file !== file || place.sheet !== sheet
      const like = likes.find((one) => one.exact && isElsewhere(one) && !taken.has(one.id))
      if (like !== undefined) copied.set(key, taken.add(like.id))
      return like
    },
  }
}
