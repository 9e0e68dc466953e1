import type { Milestone, Quota } from '../../model/plan.ts'

const FIGURE = /\d+(?:\.\d+)?/g

/**
 * A quota that people read from words whose figure alone is another now: 奖补150万元 → 奖补200万元. Undefined where the
 * words are gone, stand more than once, or the figure in them is not the one that the quota asks for.
 */
export function withNewFigure<Part extends Quota | Milestone>(part: Part, words: string): Part | undefined {
  const { anchor } = part
  if (anchor === undefined || !('measure' in part)) return undefined
  const figures = anchor.match(FIGURE) ?? []
  const pattern = anchor.split(FIGURE).map(escaped).join(String.raw`(\d+(?:\.\d+)?)`)
  const [found, ...more] = words.matchAll(new RegExp(pattern, 'g'))
  if (found === undefined || more.length > 0) return undefined
  const [phrase, ...now] = found
  const changed = figures.flatMap((before, index) =>
    before === now[index] ? [] : [{ before, after: now[index] }],
  )
  const [one, ...others] = changed
  if (one === undefined || others.length > 0) return undefined
  const level = part.at_least === undefined ? 'more_than' : 'at_least'
  const value = scaled(part[level], Number(one.before), Number(one.after))
  return value === undefined ? undefined : { ...part, [level]: value, anchor: phrase }
}

/** The same power of ten over the figure as before: 150万 is 1500000. */
function scaled(value: number | undefined, before: number, after: number): number | undefined {
  if (value === undefined || before === 0) return undefined
  const scale = value / before
  if (!Number.isInteger(Math.log10(scale))) return undefined
  return Number((after * scale).toPrecision(12))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
