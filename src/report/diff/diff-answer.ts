import type { PlanChange } from '../../diff/change.ts'
import { consequencesOf } from './consequences.ts'
import { countImpacts, type DiffView, type PlanDiff, placesOf, subjectOf } from './diff-view.ts'
import { movedDueDays, unitsWithNewForms } from './touched.ts'

/** The fields of interface.md section 5 and what else is known; units and ids are those of the revision. */
export function diffAnswer({ base, revision, plans }: DiffView) {
  const counted = plans.flatMap((plan) =>
    plan.counted === undefined ? [] : [{ plan, ...consequencesOf(plan.counted, plan.changes) }],
  )
  const ofPlan = <T>({ plan }: { plan: PlanDiff }, list: readonly T[]) =>
    list.map((one) => ({ plan: planId(plan), ...one }))
  return {
    base,
    revision,
    counts: countImpacts(plans.flatMap(({ changes }) => changes)),
    plans: plans.map((plan) => ({
      plan: planId(plan),
      base: plan.base?.file ?? null,
      revision: plan.revision?.file ?? null,
      counts: countImpacts(plan.changes),
    })),
    changes: plans.flatMap((plan) => plan.changes.map((change) => changeRecord(plan, change))),
    dueDays: plans.flatMap((plan) =>
      movedDueDays(plan).map((change) => ({ plan: planId(plan), ...subjectOf(change), ...plain(change) })),
    ),
    forms: plans.flatMap((plan) => unitsWithNewForms(plan).map((unit) => ({ plan: planId(plan), unit }))),
    ...(counted.length === 0
      ? {}
      : {
          asOf: counted[0]?.plan.counted?.after.asOf,
          standings: counted.flatMap((one) => ofPlan(one, one.standings)),
          owed: counted.flatMap((one) => ofPlan(one, one.owed)),
          deadlines: counted.flatMap((one) => ofPlan(one, one.deadlines)),
        }),
  }
}

function planId({ base, revision }: PlanDiff): string {
  return (revision ?? base)!.plan.id
}

export function changeRecord(plan: PlanDiff, change: PlanChange) {
  const { code, impact, field, confidence, units, supports } = change
  return {
    plan: planId(plan),
    code,
    impact,
    ...subjectOf(change),
    ...(field === undefined ? {} : { field }),
    ...plain(change),
    ...placesOf(plan, change),
    ...(confidence === undefined ? {} : { confidence }),
    units,
    supports,
  }
}

/** A number whose bound the field tells is the number itself; where the bound changes too, both keep theirs. */
function plain({ field, before, after }: PlanChange): { before: unknown; after: unknown } {
  if (field !== 'at_least' && field !== 'more_than') return { before, after }
  const bounded = [before, after].flatMap((level) => (level === null ? [] : Object.keys(level as object)))
  if (bounded.some((bound) => bound !== field)) return { before, after }
  const number = (level: unknown) => (level === null ? null : (level as Record<string, unknown>)[field])
  return { before: number(before), after: number(after) }
}
