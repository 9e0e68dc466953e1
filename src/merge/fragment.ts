import type { Path } from '../model/finding.ts'

export type Side = 'ours' | 'theirs'

/** What both sides changed, each in its own way; undefined where a side, or the base, does not have it. */
export interface Clash {
  /** Keys and identities from the top: ["tasks", "05-02", "quotas", "q1"]. */
  readonly path: Path
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

/** A stretch of the merged text: agreed upon, or as each side has it. */
export type Fragment = string | { readonly ours: string; readonly theirs: string; readonly clash: Clash }

/** The merged text as one side would have it. */
export function sideOf(fragments: readonly Fragment[], side: Side): string {
  return fragments.map((one) => (typeof one === 'string' ? one : one[side])).join('')
}

export function clashesIn(fragments: readonly Fragment[]): Clash[] {
  return fragments.flatMap((one) => (typeof one === 'string' ? [] : [one.clash]))
}
