import { same } from './canonical.ts'

/**
 * What a change does to what the plan asks for: it asks for less, for more, of others or for something else,
 * or for the same in other words.
 */
export const IMPACTS = ['weakened', 'strengthened', 'reassigned', 'editorial'] as const
export type Impact = (typeof IMPACTS)[number]

/** What the change back would be: rules are mirror images of each other. */
export function mirrored(impact: Impact): Impact {
  return impact === 'weakened' ? 'strengthened' : impact === 'strengthened' ? 'weakened' : impact
}

/** More than before asks for more. */
export function moreIsStricter(before: number, after: number): Impact {
  return after > before ? 'strengthened' : after < before ? 'weakened' : 'editorial'
}

const NEVER = '9999-12-31'

/** A later day, or none at all, asks for less. */
export function earlierIsStricter(
  before: string | null | undefined,
  after: string | null | undefined,
): Impact {
  const [was, is] = [before ?? NEVER, after ?? NEVER]
  return is < was ? 'strengthened' : is > was ? 'weakened' : 'editorial'
}

/** What was taken away weakens, what was added strengthens, an exchange is something else. */
export function byItems(lost: number, gained: number): Impact {
  if (lost > 0 && gained > 0) return 'reassigned'
  return lost > 0 ? 'weakened' : gained > 0 ? 'strengthened' : 'editorial'
}

/** A list in which each item is something that is asked for. */
export function byList(before: readonly string[] = [], after: readonly string[] = []): Impact {
  if (same(before, after)) return 'editorial'
  const [was, is] = [new Set(before), new Set(after)]
  return byItems(before.filter((item) => !is.has(item)).length, after.filter((item) => !was.has(item)).length)
}

/** Of several changes at once: the one that all agree on, else something else. */
export function together(impacts: readonly Impact[]): Impact {
  const telling = new Set(impacts.filter((impact) => impact !== 'editorial'))
  const [first] = telling
  return first === undefined ? 'editorial' : telling.size === 1 ? first : 'reassigned'
}
