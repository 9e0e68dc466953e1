import type { Activity, Observation } from '../../model/entry.ts'
import type { Fraction } from '../../model/fraction.ts'
import type { Plan, Quota } from '../../model/plan.ts'
import type { UnknownReason } from '../../model/report.ts'
import type { Window } from '../../model/window.ts'
import type { Bin } from '../bin.ts'

/** What a kind may look up besides the entries. */
export interface Lookups {
  readonly plan: Plan
  /** Places to be covered by the name of their register; a register that lists none is not at hand. */
  readonly registers: ReadonlyMap<string, readonly string[]>
}

/** How one sort of quota gathers entries and comes to its amount. */
export interface QuotaKind {
  readonly id: 'per-capita' | 'coverage' | 'latest' | 'sum'
  readonly applies: (quota: Quota) => boolean
  /** Figures are added up, of levels the newest holds, places are collected. */
  readonly gathers: (quota: Quota, lookups: Lookups) => 'figures' | 'levels' | 'places'
  /** What one activity adds; undefined where the figure lacks. */
  readonly figure: (activity: Activity, quota: Quota) => number | undefined
  /** The level that an observation states; undefined where it states none. */
  readonly level: (observation: Observation) => Fraction | undefined
  /** The amount of a window, or why it cannot be known. */
  readonly amount: (
    bin: Bin | undefined,
    quota: Quota,
    window: Window,
    lookups: Lookups,
  ) => Fraction | UnknownReason
}
