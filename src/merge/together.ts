import type { Path } from '../model/finding.ts'
import { sameValue } from './same-value.ts'

/** What a quota asks for: two numbers changed by two people, even in two fields, are two answers to one question. */
const DEMAND = [
  ...['measure', 'at_least', 'more_than', 'per', 'by', 'scope', 'strength', 'feed', 'per_capita', 'of'],
]

/**
 * Whether both sides changed, each in its own way, what only has a meaning together. Fields of other things are
 * merged one by one.
 */
export function clashTogether(path: Path, base: unknown, ours: unknown, theirs: unknown): boolean {
  const pick = pickAt(path)
  if (pick === undefined) return false
  const [was, one, other] = [base, ours, theirs].map(pick)
  return !sameValue(one, other) && !sameValue(was, one) && !sameValue(was, other)
}

function pickAt(path: Path): ((value: unknown) => unknown) | undefined {
  const [list, last] = [path.at(-2), path.at(-1)]
  if (list === 'quotas') return demandOf
  const isWhole = list === 'targets' || list === 'baseline' || last === 'due' || last === 'period'
  return isWhole ? whole : undefined
}

const whole = (value: unknown) => value

function demandOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([field]) => DEMAND.includes(field)))
}
