import type { PlanChange } from '../../diff/change.ts'
import type { Impact } from '../../diff/impact.ts'
import type { Path } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import type { ComplianceReport } from '../../model/report.ts'

/** One version of a plan and where it stands. */
export interface PlanVersion {
  readonly plan: Plan
  /** As messages name it. */
  readonly file: string
  lineOf(path: Path): number
}

/** Both versions of one plan; one of them is lacking for a plan that was added or removed as a whole. */
export interface PlanDiff {
  readonly base: PlanVersion | undefined
  readonly revision: PlanVersion | undefined
  readonly changes: readonly PlanChange[]
  /** The same log counted against both versions, where there is a log. */
  readonly counted?: { readonly before: ComplianceReport; readonly after: ComplianceReport }
}

export interface DiffView {
  /** How the caller named the versions. */
  readonly base: string
  readonly revision: string
  readonly plans: readonly PlanDiff[]
}

export type ImpactCounts = { readonly [I in Impact]: number }

export function countImpacts(changes: readonly PlanChange[]): ImpactCounts {
  const counts = { weakened: 0, strengthened: 0, reassigned: 0, editorial: 0 }
  for (const { impact } of changes) counts[impact] += 1
  return counts
}

/** Line 1 of a file that is not there at all. */
export function placesOf({ base, revision }: PlanDiff, change: PlanChange) {
  const before = { file: base?.file ?? revision?.file ?? '', line: base?.lineOf(change.base.path) ?? 1 }
  const after = {
    file: revision?.file ?? base?.file ?? '',
    line: revision?.lineOf(change.revision.path) ?? 1,
  }
  return { base: before, revision: after }
}

/** The ids that a change is about; those of the revision, where it has them. */
export function subjectOf({ kind, base, revision, code }: PlanChange) {
  const keys = revision.keys !== undefined && code !== 'task-split' ? revision.keys : (base.keys ?? [])
  const [first, second] = keys
  if (first === undefined) return {}
  switch (kind) {
    case 'task':
      return { task: first }
    case 'quota':
      return second === undefined ? { task: first } : { task: first, quota: second }
    case 'milestone':
      return second === undefined ? { task: first } : { task: first, milestone: second }
    case 'unit':
      return { unit: first }
    default:
      return { item: keys.join('/') }
  }
}
