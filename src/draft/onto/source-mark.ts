import type { Task } from '../../model/plan.ts'
import { stands } from './stands.ts'

type Source = Task['source']

/**
 * The mark of a clause as it is now. An anchor that still stands stays as people wrote it, and so does a place that
 * is not the one that was read from the older document.
 */
export function sourceMark(
  old: Source,
  { fresh, was, words }: { readonly fresh: Source; readonly was: Source; readonly words: string },
): Source {
  if (old === undefined || fresh === undefined) return old
  const at = old.at !== undefined && old.at === was?.at ? (fresh.at ?? old.at) : old.at
  const anchor = old.anchor === undefined || stands(old.anchor, words) ? old.anchor : fresh.anchor
  const { stamp = old.stamp } = fresh
  return { ...(at && { at }), ...(anchor && { anchor }), ...(stamp && { stamp }) }
}
