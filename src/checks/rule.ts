import type { Fact, LocatedEntry } from '../model/entry.ts'
import type { Locus, Severity } from '../model/finding.ts'

/** What a rule says of one finding; code and severity come from the rule. */
export interface Report<Args> {
  (at: Locus, args: Args, about?: { task?: string; unit?: string; entry?: string }): void
}

/**
 * One rule of `check`. Rules see plain data, never YAML nodes, and report places that are resolved later.
 * A rule looks at a plan, or at one entry after the other, or at the whole workspace.
 */
export interface Rule<Id extends string = string, Args = never, PlanContext = unknown, WorkspaceContext = unknown> {
  readonly id: Id
  readonly severity: Severity
  readonly plan?: (context: PlanContext, report: Report<Args>) => void
  readonly entry?: (located: LocatedEntry<Fact>, context: PlanContext, report: Report<Args>) => void
  readonly workspace?: (context: WorkspaceContext, report: Report<Args>) => void
}
