import { type CivilDate, daysBetween } from '../model/civil-date.ts'
import type { Observation } from '../model/entry.ts'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  subtract,
  toNumber,
} from '../model/fraction.ts'
import type { Indicator, Plan } from '../model/plan.ts'
import type { IndicatorRow, Standing } from '../model/report.ts'
import { boundOf, lightOf, reaches } from './standing.ts'
import type { Tally } from './tally.ts'

interface Level {
  readonly date: CivilDate
  readonly value: Fraction
}

/** Every target of every indicator beside the newest observation (semantics.md section 8 and 12.24). */
export function indicatorRows(plan: Plan, tally: Tally): IndicatorRow[] {
  return (plan.indicators ?? []).flatMap((indicator) =>
    rowsOf(indicator, tally.indicators.get(indicator.id) ?? [], tally.asOf),
  )
}

function rowsOf(indicator: Indicator, all: readonly Observation[], asOf: CivilDate): IndicatorRow[] {
  const observations = all.filter(({ value }) => value !== undefined)
  const newest = observations.reduce<Observation | undefined>(
    (best, one) => (best === undefined || one.date >= best.date ? one : best),
    undefined,
  )
  const targets = [...indicator.targets].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
  const isMet = (target: (typeof targets)[number]) =>
    observations.some((one) => one.date <= target.by && reaches(fraction(one.value ?? 0), boundOf(target)))

  const baseline = (indicator.baseline ?? []).reduce<Level | undefined>(
    (last, { date, value }) =>
      last === undefined || date >= last.date ? { date, value: fraction(value) } : last,
    undefined,
  )
  const observedSince = baseline !== undefined && newest !== undefined && newest.date > baseline.date
  let anchor = baseline
  let nextSeen = false
  return targets.map((target) => {
    const bound = boundOf(target)
    const met = isMet(target)
    let standing: Standing
    let expected: Fraction | undefined
    if (met) standing = 'met'
    else if (asOf > target.by) standing = 'missed'
    else if (nextSeen) standing = 'upcoming'
    else {
      const next = { date: target.by, value: bound.target }
      if (anchor !== undefined && observedSince) expected = expectedAt(anchor, next, newest.date)
      standing = expected === undefined ? 'unknown' : behindOrNot(fraction(newest?.value ?? 0), expected)
    }
    if (asOf <= target.by) nextSeen = true
    // The line begins at the later of the last baseline and the last met target.
    if (met && asOf > target.by && (anchor === undefined || target.by > anchor.date)) {
      anchor = { date: target.by, value: bound.target }
    }
    return {
      id: indicator.id,
      by: target.by,
      op: bound.op,
      target: toNumber(bound.target),
      value: newest?.value ?? null,
      date: newest?.date ?? null,
      standing,
      light: lightOf(standing),
      ...(expected === undefined ? {} : { expected: toNumber(expected) }),
      ...(newest === undefined ? {} : { entry: newest.id }),
    }
  })
}

/** The straight line from the last baseline or met target to the next target, read at the observation's day. */
function expectedAt(from: Level, to: Level, date: CivilDate): Fraction | undefined {
  if (to.date <= from.date) return undefined
  const share = divide(fraction(daysBetween(from.date, date)), fraction(daysBetween(from.date, to.date)))
  return add(from.value, multiply(subtract(to.value, from.value), share))
}

function behindOrNot(value: Fraction, expected: Fraction): Standing {
  return compare(value, expected) >= 0 ? 'on-track' : 'behind'
}
