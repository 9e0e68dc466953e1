import type { Path } from '../model/finding.ts'
import { planSchema } from '../model/plan.ts'
import type { Alternative, Doubt, Draft, DraftPlan } from './draft.ts'

/** What a person says about a doubt: the reading taken is right, the other one is, or a value of their own. */
export type Settlement =
  | { readonly kind: 'keep' }
  | { readonly kind: 'other' }
  | { readonly kind: 'value'; readonly value: unknown }

/** The draft with one doubt settled: gone, with the values that settle it. */
export function settle(draft: Draft, doubt: Doubt, settlement: Settlement): Draft {
  const doubts = draft.doubts.filter((other) => other !== doubt)
  const values = valuesOf(draft.plan, doubt, settlement)
  const plan = values.reduce<unknown>((before, { path, value }) => withValue(before, path, value), draft.plan)
  return { ...draft, plan: plan as DraftPlan, doubts }
}

function valuesOf(plan: DraftPlan, doubt: Doubt, settlement: Settlement): readonly Alternative[] {
  if (settlement.kind === 'keep') return []
  if (settlement.kind === 'other') return alternativeOf(plan, doubt) ?? []
  return [{ path: doubt.path, value: settlement.value }]
}

/** The values of the other reading; undefined where the plan cannot simply state it. */
export function alternativeOf(plan: DraftPlan, doubt: Doubt): readonly Alternative[] | undefined {
  if (doubt.alternative !== undefined || !('other' in doubt.args)) return doubt.alternative
  const value = readAnswer(plan, doubt.path, doubt.args.other)
  return value === undefined ? undefined : [{ path: doubt.path, value }]
}

/**
 * What a person typed for a place of the plan, as the kind of value that belongs there: text, a number, or names
 * separated by 、. Undefined where no kind of value would be sound.
 */
export function readAnswer(plan: DraftPlan, path: Path, answer: string): unknown {
  const text = answer.trim()
  const figure = Number(text.normalize('NFKC'))
  const names = text.split(/[、,，;；]/).map((name) => name.trim())
  const candidates: unknown[] = [text, text.normalize('NFKC'), figure, names]
  return candidates.find((value) => isSound(withValue(plan, path, value), path))
}

function isSound(plan: unknown, path: Path): boolean {
  const issues = planSchema.safeParse(plan).error?.issues ?? []
  return !issues.some((issue) => path.every((step, index) => issue.path[index] === step))
}

/** A copy in which the value at a path is another one, or is gone if undefined. */
function withValue(container: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(container)) {
    const items: unknown[] = container.map((item, index) =>
      index === step ? withValue(item, rest, value) : item,
    )
    return items.filter((item) => item !== undefined)
  }
  const fields = { ...(container as Record<string, unknown>) }
  const changed = withValue(fields[step], rest, value)
  if (changed === undefined) delete fields[step]
  else fields[step] = changed
  return fields
}
