import type { Plan } from '../model/plan.ts'
import type { PlanChange } from './change.ts'

/** A plan that only one of the versions has; exactly one of the two is given. */
export function wholePlanChange(base: Plan | undefined, revision: Plan | undefined): PlanChange {
  const place = (plan: Plan | undefined) => ({ keys: plan === undefined ? undefined : [], path: [] })
  return {
    code: revision === undefined ? 'plan-removed' : 'plan-added',
    kind: 'plan',
    impact: revision === undefined ? 'weakened' : 'strengthened',
    base: place(base),
    revision: place(revision),
    before: base?.id ?? null,
    after: revision?.id ?? null,
    units: [],
    supports: [],
  }
}
