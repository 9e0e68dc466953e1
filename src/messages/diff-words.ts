import type { ChangeCode } from '../diff/changes/index.ts'
import type { Impact } from '../diff/impact.ts'

/** Words of the comparison of two versions of a plan. */
export interface DiffWords {
  readonly title: (versions: { base: string; revision: string }) => string
  /** The plan as a heading, where several were compared. */
  readonly plan: (plan: { id: string; title: string }) => string
  readonly impacts: { readonly [I in Impact]: string }
  /** What each impact means, for a legend below a revision note. */
  readonly legend: { readonly [I in Impact]: string }
  readonly codes: { readonly [C in ChangeCode]: string }
  readonly total: (counts: { changes: number; plans: number }) => string
  readonly count: (count: { impact: string; changes: number }) => string
  readonly none: string
  /** Heading of what belongs to no unit in particular. */
  readonly wholePlan: string
  readonly history: {
    readonly title: (task: { task: string; title: string }) => string
    readonly version: (version: { date: string; commit: string; author: string; subject: string }) => string
    /** What the working tree has and no commit. */
    readonly uncommitted: string
    readonly unreadable: (versions: number) => string
  }
  readonly columns: {
    readonly impact: string
    readonly what: string
    readonly before: string
    readonly after: string
    readonly lines: string
    readonly unit: string
    readonly task: string
    readonly id: string
    readonly total: string
  }
  readonly lines: (lines: { base: number; revision: number }) => string
  readonly nothing: string
  /** Sources of which only a checksum differs, before and after; and numbers of the document that the plan leaves out. */
  readonly source: {
    readonly clause: [before: string, after: string]
    readonly file: [before: string, after: string]
    readonly ignored: (anchors: readonly string[]) => string
  }
  readonly inferred: (percent: number) => string
  /** Words that a plan file writes in English: each, binding, quarter … */
  readonly values: Readonly<Record<string, string>>
  readonly everyYear: (due: { on: string; first: number }) => string
  readonly led: (task: { title: string; leads: string }) => string
  readonly standings: {
    readonly title: (asOf: string) => string
    readonly none: (asOf: string) => string
    readonly standing: string
    readonly owed: string
    readonly deadlines: string
    readonly notOwed: string
  }
  /** What has to be done about a revision: forms to be sent again, days that moved. */
  readonly touched: {
    readonly title: string
    readonly dueDays: string
    readonly forms: (units: { names: string; count: number }) => string
  }
}
