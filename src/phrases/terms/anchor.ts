import type { Span } from '../span.ts'

const LONGEST = 24

/**
 * A stretch of at most 24 characters that holds `core` and stands once in the text. It begins with the words of the
 * `wish` (每年, 力争) where they fit, else with a word after a comma. Grows to both sides until it stands alone.
 */
export function anchorOf(text: string, core: Span, wish: number): string {
  const end = Math.min(text.length, Math.max(core.end, core.start + 1))
  const furthest = Math.max(0, end - LONGEST)
  let start = Math.max(
    furthest,
    Math.min(core.start, wish >= furthest ? wish : partStart(text, core.start, furthest)),
  )
  let stop = end
  while (
    !standsOnce(text, text.slice(start, stop)) &&
    stop - start < LONGEST &&
    (start > 0 || stop < text.length)
  ) {
    if (start > 0) start -= 1
    else stop += 1
  }
  // What cannot be told apart by what stands before it may be by what stands behind.
  if (!standsOnce(text, text.slice(start, stop))) {
    for (let to = Math.min(text.length, core.start + LONGEST); to > stop; to -= 1) {
      const from = Math.max(core.start, to - LONGEST)
      if (standsOnce(text, text.slice(from, to))) return text.slice(from, to)
    }
  }
  return text.slice(start, stop)
}

/** Where the part of the sentence begins that a place stands in, or the first whole word that fits. */
function partStart(text: string, place: number, furthest: number): number {
  for (let at = place; at > furthest; at -= 1)
    if (/[,，。;；:：、!！?？)）]/.test(text[at - 1] ?? '')) return at
  return furthest
}

function standsOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words)
}
