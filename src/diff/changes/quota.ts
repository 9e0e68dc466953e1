import type { Quota } from '../../model/plan.ts'
import type { Per } from '../../model/window.ts'
import { editorial, type Family, reassigned, weakened } from '../family.ts'
import { earlierIsStricter, type Impact, moreIsStricter } from '../impact.ts'
import type { Sides } from '../side.ts'

/** A number to be reached: "more than 5" asks for more than "at least 5", any number for more than none. */
export interface Level {
  readonly at_least?: number | undefined
  readonly more_than?: number | undefined
}

export function byLevel(base: Level, revision: Level): Impact {
  const [was, is] = [levelOf(base), levelOf(revision)]
  if (was === is)
    return moreIsStricter(base.more_than === undefined ? 0 : 1, revision.more_than === undefined ? 0 : 1)
  return moreIsStricter(was, is)
}

function levelOf({ at_least, more_than }: Level): number {
  return more_than ?? at_least ?? -Infinity
}

/** Windows in two years, so that numbers of different rhythms can be compared. */
const WINDOWS: Readonly<Record<Exclude<Per, 'total'>, number>> = {
  day: 730.5,
  week: 104.36,
  month: 24,
  quarter: 8,
  year: 2,
  'two-years': 1,
}

function windowsOf(quota: Quota, { plan }: Sides['base']): number {
  if (quota.per !== 'total') return WINDOWS[quota.per]
  const years = Number((quota.by ?? plan.period.to).slice(0, 4)) - Number(plan.period.from.slice(0, 4)) + 1
  return 2 / Math.max(years, 1)
}

/**
 * The number and how often it falls due are weighed as one: two a year to one a quarter asks for more. The same sum
 * in shorter windows asks for more, too. Of another measure it is something else.
 */
function byRate(base: Quota, revision: Quota, { base: own, revision: other }: Sides): Impact {
  if (base.measure !== revision.measure) return 'reassigned'
  if (base.per === revision.per) return byLevel(base, revision)
  const [often, oftener] = [windowsOf(base, own), windowsOf(revision, other)]
  const sum = moreIsStricter(levelOf(base) * often, levelOf(revision) * oftener)
  return sum === 'editorial' ? moreIsStricter(often, oftener) : sum
}

export const quotaChanges = {
  removed: weakened,
  fields: {
    'quota-measure': { fields: ['measure'], weigh: reassigned },
    'quota-target': { fields: ['at_least', 'more_than'], weigh: byRate },
    'quota-per': { fields: ['per'], weigh: byRate },
    'quota-by': {
      fields: ['by'],
      weigh: (base, revision, sides) =>
        earlierIsStricter(base.by ?? sides.base.plan.period.to, revision.by ?? sides.revision.plan.period.to),
    },
    /** Without a scope every unit owes the number by itself (semantics.md 12.9). */
    'quota-scope': {
      fields: ['scope'],
      weigh: (base, revision) =>
        moreIsStricter(base.scope === 'joint' ? 0 : 1, revision.scope === 'joint' ? 0 : 1),
    },
    'quota-strength': {
      fields: ['strength'],
      weigh: (base, revision) =>
        moreIsStricter(
          base.strength === 'aspirational' ? 0 : 1,
          revision.strength === 'aspirational' ? 0 : 1,
        ),
    },
    'quota-feed': {
      fields: ['feed'],
      weigh: (base, revision) =>
        (base.feed ?? 'sum') === (revision.feed ?? 'sum') ? 'editorial' : 'reassigned',
    },
    'quota-per-capita': { fields: ['per_capita'], weigh: reassigned },
    'quota-of': { fields: ['of'], weigh: reassigned },
    'quota-anchor': { fields: ['anchor'], weigh: editorial },
    'quota-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'quota'>
