import type { NearMiss } from '../compliance/near-miss.ts'
import type {
  DeliverableStanding,
  MilestoneRow,
  QualitativeStanding,
  Standing,
  UnknownReason,
} from '../model/report.ts'
import type { Per } from '../model/window.ts'

/** What a quota asks for, with numbers already written out. */
interface RequirementTerms {
  readonly per: Per
  readonly by?: string
  readonly op: '>=' | '>'
  /** Number and unit, such as "2次". */
  readonly quantity: string
  readonly aspirational: boolean
  readonly perCapita: boolean
  readonly coverage: boolean
  readonly runningTotal: boolean
}

/** Labels of reports. Numbers come in as text where they stand in a sentence, so that all reports round alike. */
export interface ReportWords {
  readonly standings: { readonly [S in Standing]: string }
  readonly recorded: { readonly [S in QualitativeStanding]: string }
  readonly handedIn: { readonly [S in DeliverableStanding]: string }
  readonly milestones: { readonly [S in MilestoneRow['state'] | 'overdue']: string }
  readonly toVerify: string
  readonly reasons: { readonly [R in UnknownReason]: string }

  /** What follows a number of this measure; `declared` is the unit that the plan declares. */
  readonly measureUnit: (measure: string, value: number, declared: string | undefined) => string
  /** What follows a number of windows: "个季度". */
  readonly windowUnit: (per: Per, value: number) => string
  readonly requirement: (terms: RequirementTerms) => string
  readonly level: (op: '>=' | '>', quantity: string) => string
  /** Between two remarks. */
  readonly separator: string
  readonly list: (names: readonly string[]) => string
  /** The first names of a longer list. */
  readonly someOf: (names: readonly string[], total: number) => string
  readonly andMore: (count: number) => string
  readonly range: (from: string, to: string) => string
  readonly daysLeft: (days: number) => string
  readonly daysLate: (days: number) => string

  readonly status: StatusWords
  readonly explain: ExplainWords
  readonly deadlines: DeadlineWords
}

interface StatusWords {
  readonly headline: (day: { asOf: string; from: string; to: string }) => string
  readonly thresholds: (thresholds: { dueSoonDays: number; behind: string; farBehind: string }) => string
  readonly totals: (sums: { due: number; met: number }) => string
  readonly leftOut: (sums: { unknown: number; upcoming: number; beforeIssue: number }) => string
  readonly activities: (sums: { activities: number; participants: string; online: string }) => string
  readonly unplanned: (activities: number) => string
  readonly sections: {
    readonly units: string
    readonly groups: string
    readonly obligations: string
    readonly qualitative: string
    readonly indicators: string
    readonly milestones: string
    readonly deliverables: string
  }
  readonly columns: {
    readonly unit: string
    readonly group: string
    readonly task: string
    readonly requirement: string
    readonly rate: string
    readonly done: string
    readonly target: string
    readonly standing: string
    readonly left: string
    readonly remark: string
    readonly membersMet: string
    readonly laggards: string
    readonly entries: string
    readonly indicator: string
    readonly value: string
    readonly observed: string
    readonly by: string
    readonly milestone: string
    readonly deliverable: string
    readonly due: string
    readonly submitted: string
    readonly submittedOn: string
    readonly notSubmitted: string
  }
  readonly members: (sums: { met: number; members: number }) => string
  readonly membersNotListed: string
  readonly missing: (quantity: string) => string
  /** `>`: the number itself is not enough. */
  readonly missingMoreThan: (quantity: string) => string
  readonly missedWindows: (ranges: string) => string
  readonly forecast: (plan: { planned: number; quantity: string; standing: string }) => string
  readonly expected: (quantity: string) => string
  readonly qualitativeSum: (sums: { reported: number; silent: number; unknown: number }) => string
  readonly submittedOf: (sums: { submitted: number; asked: number }) => string
  readonly withDays: (unit: string, days: string) => string
  /** A group whose members the plan does not list. */
  readonly unlisted: (group: string) => string
  readonly nothingOwed: string
  readonly nothingOverdue: string
  readonly joint: (units: string) => string
}

interface DeadlineWords {
  readonly title: (plan: string) => string
  readonly asOf: (day: { asOf: string; within: number | undefined }) => string
  readonly sections: { readonly deliverables: string; readonly quotas: string }
  readonly columns: {
    readonly deliverable: string
    readonly due: string
    readonly left: string
    readonly handedIn: string
    readonly notHandedIn: string
    readonly what: string
    readonly who: string
  }
  readonly taskDue: (task: string) => string
  readonly nobodyLacking: string
  readonly nothingDue: string
  readonly eventSummary: (event: { title: string; lacking: number }) => string
  readonly eventDescription: (event: { to: string | undefined; lacking: string; handedIn: number }) => string
  readonly calendarName: (plan: string) => string
}

interface ExplainWords {
  readonly title: (subject: { unit: string; task: string }) => string
  /** Where another unit stands in the place of the one that was asked for. */
  readonly owedBy: (args: { asked: string; unit: string }) => string
  readonly figure: (figure: { amount: string; target: string }) => string
  readonly figureUnknown: (reason: string) => string
  readonly rule: (requirement: string) => string
  readonly scope: { readonly each: string; readonly joint: (units: string) => string }
  readonly aspirational: string
  readonly window: (window: { from: string; to: string }) => string
  readonly pace: (pace: {
    elapsed: number
    days: number
    expected: string
    /** Points behind the elapsed share, or ahead of it. */
    gap: string
    ahead: boolean
    behind: string
    farBehind: string
  }) => string
  readonly daysLeft: (left: { days: number; dueSoonDays: number }) => string
  readonly closed: string
  readonly windows: (windows: { due: number; met: number; missed: number; unit: string }) => string
  readonly missedWindows: (ranges: string) => string
  readonly forecast: (plan: { planned: number; quantity: string; standing: string }) => string
  readonly sections: {
    readonly counted: string
    readonly support: string
    readonly planned: string
    readonly nearMisses: string
    readonly record: string
  }
  readonly columns: {
    readonly date: string
    readonly title: string
    readonly units: string
    readonly added: string
    readonly evidence: string
    readonly entry: string
    readonly why: string
  }
  readonly whyNot: { readonly [Why in NearMiss]: string }
  readonly toVerify: {
    readonly 'no-evidence': string
    readonly 'evidence-missing': string
    readonly 'figure-lacking': string
  }
  readonly corrected: string
  readonly noEntries: string
  readonly clause: (clause: { at: string; anchor: string }) => string
  readonly nothingOwed: string
}
