import type { Activity } from '../../model/entry.ts'
import { ZERO } from '../../model/fraction.ts'
import type { Quota } from '../../model/plan.ts'
import { total } from '../sum.ts'
import type { QuotaKind } from './kind.ts'

/** The figure that a measure adds: `times` for activities, else the field of that name (semantics.md section 4). */
export function figureOf(activity: Activity, quota: Quota): number | undefined {
  if (quota.measure === 'activities') return activity.times ?? 1
  const value = (activity as Readonly<Record<string, unknown>>)[quota.measure]
  return typeof value === 'number' ? value : undefined
}

/** Activities added up. */
export const sum: QuotaKind = {
  id: 'sum',
  applies: () => true,
  gathers: () => 'figures',
  figure: figureOf,
  level: () => undefined,
  amount: (bin) => (bin === undefined ? ZERO : total(bin.figures)),
}
