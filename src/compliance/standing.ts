import { type CivilDate, daysBetween, earlier } from '../model/civil-date.ts'
import {
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  subtract,
  ZERO,
} from '../model/fraction.ts'
import type { Quota } from '../model/plan.ts'
import type { DeliverableStanding, Light, QualitativeStanding, Standing } from '../model/report.ts'
import type { Thresholds } from '../model/settings.ts'
import { lengthOf, type Window } from '../model/window.ts'

export interface Bound {
  readonly op: '>=' | '>'
  readonly target: Fraction
}

/** `at_least` and `more_than` as a comparison; a quota that states neither asks for nothing that could be missed. */
export function boundOf(quota: {
  readonly at_least?: number | undefined
  readonly more_than?: number | undefined
}): Bound {
  return quota.more_than !== undefined
    ? { op: '>', target: fraction(quota.more_than) }
    : { op: '>=', target: fraction(quota.at_least ?? 0) }
}

/** `>` is strict: 15.0 does not exceed 15. */
export function reaches(amount: Fraction, { op, target }: Bound): boolean {
  const difference = compare(amount, target)
  return op === '>' ? difference > 0 : difference >= 0
}

/** How far a window has run: shares are exact, `gap` is in points (semantics.md section 7). */
export interface Pace {
  /** Days elapsed, the as-of day included, over the days of the window. */
  readonly elapsed: Fraction
  /** What may be expected by now: whole numbers only, so that "two a year" is not yellow in February. */
  readonly expected: Fraction
  readonly gap: Fraction
}

export function paceOf(amount: Fraction, target: Fraction, window: Window, asOf: CivilDate): Pace {
  const days = daysBetween(window.from, earlier(asOf, window.to)) + 1
  const elapsed = divide(fraction(Math.max(days, 0)), fraction(lengthOf(window)))
  const share = compare(target, ZERO) > 0 ? divide(amount, target) : fraction(1)
  return {
    elapsed,
    expected: floor(multiply(target, elapsed)),
    gap: multiply(fraction(100), subtract(elapsed, share)),
  }
}

/** The verdict on one window whose amount is known: first match wins, in the order of semantics.md section 7. */
export function standingOf(
  amount: Fraction,
  bound: Bound,
  window: Window,
  asOf: CivilDate,
  thresholds: Thresholds,
  strength: Quota['strength'],
): Standing {
  if (reaches(amount, bound)) return 'met'
  if (asOf > window.to) return strength === 'aspirational' ? 'short' : 'missed'
  if (asOf < window.from) return 'upcoming'
  const { expected, gap } = paceOf(amount, bound.target, window, asOf)
  if (compare(amount, expected) < 0) {
    if (compare(gap, fraction(thresholds.far_behind)) > 0) return 'far-behind'
    if (compare(gap, fraction(thresholds.behind)) > 0) return 'behind'
  }
  return daysBetween(asOf, window.to) <= thresholds.due_soon_days ? 'due-soon' : 'on-track'
}

const LIGHTS = {
  unknown: 'grey',
  met: 'green',
  short: 'yellow',
  missed: 'red',
  'before-issue': 'grey',
  upcoming: 'grey',
  'far-behind': 'red',
  behind: 'yellow',
  'due-soon': 'blue',
  'on-track': 'green',
  reported: 'grey',
  silent: 'grey',
  submitted: 'green',
  late: 'yellow',
  missing: 'red',
} as const satisfies Record<Standing | QualitativeStanding | DeliverableStanding, Light>

export function lightOf(standing: keyof typeof LIGHTS): Light {
  return LIGHTS[standing]
}
