import type { FormMeta } from '../meta.ts'

/** Which plan a run is about. */
export type PlanChoice =
  | { readonly kind: 'plan'; readonly id: string }
  /** Several could be meant, and nothing says which. */
  | { readonly kind: 'several'; readonly plans: readonly string[] }
  | { readonly kind: 'none' }

/**
 * The plan that was asked for, else the only one of the workspace, else the one that all forms name. Ledgers that
 * are no forms name none.
 */
export function choosePlan(
  asked: string | undefined,
  plans: readonly string[],
  forms: readonly (FormMeta | undefined)[],
): PlanChoice {
  if (asked !== undefined) return { kind: 'plan', id: asked }
  const [only, ...more] = plans
  if (only === undefined) return { kind: 'none' }
  if (more.length === 0) return { kind: 'plan', id: only }
  const named = new Set(forms.flatMap((form) => form?.plan ?? []))
  const [first] = named
  return named.size === 1 && first !== undefined ? { kind: 'plan', id: first } : { kind: 'several', plans }
}
