import { isLevelToo, statesGoal } from '../body/section-kind.ts'
import type { Line } from '../lines.ts'
import type { Surrounding } from '../outline.ts'

/** A part of a line, and in which light it is read: for aims, or for what was measured before alone. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly place: 'background' | 'goal'
}

/** A line of `aims` is parted into sentences that state an aim, with those that go on with it, and the rest. */
export function stretchesOf(line: Line, place: Surrounding['place'] | undefined): Stretch[] {
  const whole = { start: line.numbering?.end ?? 0, end: line.reading.length }
  if (place === undefined || place === 'background') return [{ ...whole, place: 'background' }]
  if (place !== 'aims') return [{ ...whole, place: 'goal' }]
  const stretches: Stretch[] = []
  for (const { 0: sentence, index } of line.plain.slice(whole.start).matchAll(/[^。]+。?/g)) {
    const last = stretches.at(-1)
    const isGoal = statesGoal(sentence) || (last?.place === 'goal' && isLevelToo(sentence))
    const own = isGoal ? ('goal' as const) : ('background' as const)
    const [start, end] = [whole.start + index, whole.start + index + sentence.length]
    if (last?.place === own) stretches.splice(-1, 1, { ...last, end })
    else stretches.push({ start, end, place: own })
  }
  return stretches
}
