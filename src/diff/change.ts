import type { Path } from '../model/finding.ts'
import type { ChangeCode } from './changes/index.ts'
import type { Impact } from './impact.ts'
import type { Kind } from './side.ts'

/** Where a change stands in one of the plans: the value, or what it would stand in. */
export interface ChangePlace {
  /** ["05-02", "q1"]; several ids for the parts of a split or merger; undefined where this plan has none. */
  readonly keys: readonly string[] | undefined
  readonly path: Path
}

/** One difference between two versions of a plan, as data: words live in `messages/`. */
export interface PlanChange {
  readonly code: ChangeCode
  readonly kind: Kind
  readonly impact: Impact
  readonly base: ChangePlace
  readonly revision: ChangePlace
  /** As the schema calls it. */
  readonly field?: string
  /** The value, the whole item, or the former id; null where there is none. A number keeps its bound: {at_least: 2}. */
  readonly before: unknown
  readonly after: unknown
  /** 0 to 1, where the identity was inferred from the content and no id or name says so. */
  readonly confidence?: number
  /** Accountable units and groups of both versions, under the names of the revision where it has them. */
  readonly units: readonly string[]
  /** Those that support. */
  readonly supports: readonly string[]
}
