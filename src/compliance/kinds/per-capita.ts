import { yearOf } from '../../model/civil-date.ts'
import { divide, fraction } from '../../model/fraction.ts'
import type { Quota } from '../../model/plan.ts'
import type { QuotaKind } from './kind.ts'
import { latest } from './latest.ts'
import { sum } from './sum.ts'

function whole(quota: Quota): QuotaKind {
  return quota.feed === 'latest' ? latest : sum
}

/** An amount per head of that year's population, a parameter of the plan (semantics.md section 8 and 12.25). */
export const perCapita: QuotaKind = {
  id: 'per-capita',
  applies: (quota) => quota.per_capita !== undefined,
  gathers: (quota, lookups) => whole(quota).gathers(quota, lookups),
  figure: (activity, quota) => sum.figure(activity, quota),
  level: (observation) => latest.level(observation),
  amount(bin, quota, window, lookups) {
    const heads = lookups.plan.parameters?.[quota.per_capita ?? '']?.[yearOf(window.to)]
    if (heads === undefined || heads <= 0) return 'parameter-missing'
    const amount = whole(quota).amount(bin, quota, window, lookups)
    return typeof amount === 'string' ? amount : divide(amount, fraction(heads))
  },
}
