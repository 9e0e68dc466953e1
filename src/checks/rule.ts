import type { AttributionProblem } from '../compliance/attribution.ts'
import type { Entry, Fact } from '../model/entry.ts'
import type { Locus, Path, Severity } from '../model/finding.ts'
import type { PlanContext, WorkspaceContext } from './context.ts'

/** What rules are about, in the order in which `rules` lists them. */
export const RULE_GROUPS = ['plan', 'units', 'wording', 'log', 'evidence', 'duties', 'workspace'] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

/** What a finding is about, where it is about one; waivers are matched against it. */
export interface About {
  readonly task?: string | undefined
  readonly unit?: string | undefined
  readonly entry?: string | undefined
}

/** Reports one finding; code and severity come from the rule, line and column are looked up later. */
export type Report<Args> = (at: Locus, args: Args, about?: About) => void

/**
 * One rule of `check`: a file of its own, named by the id, and a line in `index.ts`.
 * Rules see plain data, never YAML nodes. A rule looks at a plan, at one entry after the other, at the workspace,
 * or at the waivers once all others have spoken.
 */
export interface Rule<Id extends string = string, Args = unknown> {
  readonly id: Id
  readonly severity: Severity
  readonly group: RuleGroup
  readonly plan?: (context: PlanContext, report: Report<Args>) => void
  /** Called once per plan; the visitor may remember what it saw. */
  readonly entries?: (context: PlanContext, report: Report<Args>) => EntryVisitor
  readonly workspace?: (context: WorkspaceContext, report: Report<Args>) => void
  /** Called last, with the places in sciplan.yaml of waivers that muted nothing. */
  readonly unusedWaivers?: (unused: readonly UnusedWaiver[], report: Report<Args>) => void
}

interface UnusedWaiver {
  readonly at: Locus
  readonly rule: string
}

/** Where something stands in the record at hand; without a path the record itself. Only good during the call. */
export type PlaceOf = (path?: Path) => Locus

/** What a rule wants to hear of a log. A long log is never held: keep only what the rule needs. */
export interface EntryVisitor {
  /** Every well-formed record as it stands in its file, corrections and repeated ids included. */
  record?(entry: Entry, at: PlaceOf): void
  /**
   * Every entry as it is known now: corrected, the first of its id, not withdrawn.
   * `at` leads to the correction for a field that was corrected.
   */
  fact?(fact: Fact, at: PlaceOf, attribution: () => readonly AttributionProblem[]): void
  /** After the last entry. */
  end?(): void
}
