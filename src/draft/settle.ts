import { withDeclarations } from './answers/declare-named.ts'
import { readAnswer } from './answers/read-answer.ts'
import { withValue } from './answers/with-value.ts'
import type { Alternative, Doubt, Draft, DraftPlan } from './draft.ts'

/** What a person says about a doubt: the reading taken is right, the other one is, or values of their own. */
export type Settlement =
  | { readonly kind: 'keep' }
  | { readonly kind: 'other' }
  | { readonly kind: 'values'; readonly values: readonly Alternative[] }

/** The draft with one doubt settled: gone, with the values that settle it and what these need declared. */
export function settle(draft: Draft, doubt: Doubt, settlement: Settlement): Draft {
  const doubts = draft.doubts.filter((other) => other !== doubt)
  const values = valuesOf(draft.plan, doubt, settlement)
  if (values.length === 0) return { ...draft, doubts }
  const plan = values.reduce<unknown>((before, { path, value }) => withValue(before, path, value), draft.plan)
  return { ...draft, plan: withDeclarations(plan as DraftPlan), doubts }
}

function valuesOf(plan: DraftPlan, doubt: Doubt, settlement: Settlement): readonly Alternative[] {
  if (settlement.kind === 'keep') return []
  return settlement.kind === 'values' ? settlement.values : (alternativeOf(plan, doubt) ?? [])
}

/** The values of the other reading; undefined where the plan cannot simply state it. */
export function alternativeOf(plan: DraftPlan, doubt: Doubt): readonly Alternative[] | undefined {
  if (doubt.alternative !== undefined || !('other' in doubt.args)) return doubt.alternative
  const { path, args } = doubt
  // A measure of the reading's own, such as people, is declared with it.
  if (path.at(-1) === 'measure' && /^[a-z][a-z-]*$/.test(args.other)) return [{ path, value: args.other }]
  return readAnswer(plan, path, args.other)
}
