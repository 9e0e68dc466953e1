import type { UnplannedReason } from '../compliance/ledger.ts'
import type { EntryKind } from '../model/entry.ts'
import type { Light } from '../model/report.ts'
import type { Window } from '../model/window.ts'

export const REPORT_KINDS = ['full', 'leader', 'unit', 'task-table', 'statistics', 'chase'] as const
/** What a report is for: the whole of it, one page for a leader, one unit, and so on. */
export type ReportKind = (typeof REPORT_KINDS)[number]

/** The parts of a whole report, each a sheet of its own in a workbook. */
export type ReportSection =
  | 'overview'
  | 'units'
  | 'unit-rows'
  | 'tasks'
  | 'groups'
  | 'indicators'
  | 'milestones'
  | 'deliverables'
  | 'qualitative'
  | 'unplanned'
  | 'notes'

/** A heading, and the name of a sheet: at most 31 characters, none of * ? : \ / [ ]. */
export interface SectionWords {
  readonly title: string
  readonly sheet: string
}

/** Labels and sentences of compliance reports. Numbers in sentences come in as text, so that all reports round alike. */
export interface ComplianceReportWords {
  readonly titles: {
    readonly [Kind in ReportKind]: (about: { plan: string; period: string; unit: string }) => string
  }
  readonly sections: { readonly [Section in ReportSection]: SectionWords }
  /** Sheets of reports that have one. */
  readonly sheets: { readonly [Kind in Exclude<ReportKind, 'full'>]: string }
  readonly pageNumber: readonly [before: string, between: string, after: string]
  /** 2024-11-30 as a text writes it: "2024年11月30日". */
  readonly day: (date: string) => string
  /** A span of days by its shortest name: "2024年", "2024年第3季度". */
  readonly window: (window: Window) => string
  readonly subject: (day: { asOf: string; period: string }) => string
  readonly written: (answer: { file: string }) => string
  readonly columns: ComplianceColumns
  readonly lights: { readonly [L in Light]: string }
  readonly overview: OverviewWords
  readonly tasks: TaskWords
  readonly leader: LeaderWords
  readonly unit: UnitReportWords
  readonly taskTable: TaskTableWords
  readonly statistics: StatisticsWords
  readonly chase: ChaseWords
  readonly notes: NoteWords
}

export interface ComplianceColumns {
  readonly id: string
  readonly action: string
  readonly task: string
  readonly unit: string
  readonly accountable: string
  readonly lead: string
  readonly support: string
  readonly requirement: string
  readonly due: string
  readonly target: string
  readonly done: string
  readonly lacking: string
  readonly standing: string
  readonly basis: string
  readonly remark: string
  readonly count: string
  readonly share: string
  readonly dueCount: string
  readonly metCount: string
  readonly rate: string
  readonly missingDocuments: string
  readonly lateDocuments: string
  readonly inTime: string
  readonly notYetDue: string
  readonly light: string
  readonly includes: string
  readonly group: string
  readonly member: string
  readonly members: string
  readonly laggards: string
  readonly records: string
  readonly latest: string
  readonly indicator: string
  readonly observed: string
  readonly observedOn: string
  readonly expected: string
  readonly milestone: string
  readonly deliverable: string
  readonly asked: string
  readonly submitted: string
  readonly daysLate: string
  readonly daysLeft: string
  readonly date: string
  readonly title: string
  readonly named: string
  readonly activities: string
  readonly sessions: string
  readonly participants: string
  readonly online: string
  readonly unplanned: string
  readonly why: string
  readonly place: string
  readonly item: string
  readonly content: string
  readonly file: string
  readonly problems: string
  readonly month: string
  readonly receiver: string
  /** Left empty for people to write in. */
  readonly blankRemark: string
}

export interface OverviewWords {
  readonly standings: string
  readonly judged: string
  readonly leftOut: string
  readonly activities: string
  readonly deliverables: string
  readonly lights: string
  readonly noObligations: string
  readonly total: string
}

export interface TaskWords {
  /** Heads the rows of one action or unit. */
  readonly groupLine: (line: { title: string; due: number; met: number; rate: string }) => string
  /** The same where nothing is judged. */
  readonly groupTitle: (line: { title: string; count: number }) => string
  readonly otherTasks: string
  readonly safeguards: string
  /** Before a number that has to be exceeded. */
  readonly moreThan: string
  readonly entry: (entry: { date: string; title: string; participants: string | undefined }) => string
  /** An entry that has no title of its own. */
  readonly kinds: { readonly [K in Exclude<EntryKind, 'correction'>]: string }
  readonly allEntries: (entries: number) => string
  readonly supportOnly: (entries: number) => string
  /** Joint obligations are in the line of every lead. */
  readonly jointNote: string
  readonly total: string
  readonly membersNotListed: (group: string) => string
  readonly matrix: (group: string) => string
  readonly unplannedWhy: { readonly [Why in UnplannedReason]: string }
  readonly noLine: string
}

export interface LeaderWords {
  readonly progress: (facts: {
    asOf: string
    period: string
    due: number
    met: number
    rate: string
    missed: number
    farBehind: number
    behind: number
  }) => string
  readonly nothingDue: (facts: { asOf: string; period: string }) => string
  readonly laggards: (facts: { units: number; all: number; named: readonly string[] }) => string
  readonly laggard: (unit: string, items: number) => string
  readonly noLaggards: (units: number) => string
  readonly activities: (facts: {
    activities: number
    participants: string
    online: string | undefined
    documents: { asked: number; handedIn: number; late: number; missing: number; dueSoon: number } | undefined
  }) => string
  readonly worst: string
  readonly moreUnits: (units: number) => string
  /** `lacking` may be empty. */
  readonly reason: (reason: {
    task: string
    requirement: string
    standing: string
    lacking: string
  }) => string
  readonly documentMissing: (documents: readonly string[]) => string
  readonly moreReasons: (reasons: number) => string
  readonly note: (rule: { behind: string; farBehind: string; dueSoonDays: number; leftOut: string }) => string
}

export interface UnitReportWords {
  readonly summary: (sums: { unit: string; due: number; met: number; rate: string; open: number }) => string
  readonly open: string
  readonly closed: string
  readonly supports: string
  readonly nothing: string
  readonly nothingOpen: string
}

export interface TaskTableWords {
  readonly groups: string
  readonly allUnits: string
  /** `on` is MM-DD. */
  readonly everyYear: (due: { on: string; first: number }) => string
}

export interface StatisticsWords {
  readonly span: (spans: { now: string; before: string }) => string
  readonly overall: string
  readonly byType: string
  readonly byAudience: string
  readonly byBrand: string
  readonly byMonth: string
  readonly now: string
  readonly before: string
  readonly change: string
  readonly changeShare: string
  /** Column of the year before, from the column of this year. */
  readonly beforeOf: (column: string) => string
  readonly type: string
  readonly audience: string
  readonly brand: string
  readonly notStated: string
  readonly month: (month: string) => string
  readonly total: string
  readonly totalOnce: string
  readonly audienceNote: string
  readonly rules: readonly string[]
  readonly nothingBefore: string
}

export interface ChaseWords {
  readonly asOf: (asOf: string) => string
  readonly overdue: string
  readonly dueSoon: string
  readonly copy: string
  readonly nobody: string
  /** A text for a work group, line by line. */
  readonly message: (about: {
    title: string
    asOf: string
    due: string
    /** Negative once the day is past. */
    daysLeft: number
    to: string | undefined
    units: readonly string[]
    asked: number
  }) => readonly string[]
}

export interface NoteWords {
  readonly items: {
    readonly asOf: string
    readonly period: string
    readonly plan: string
    readonly planId: string
    readonly documentNo: string
    readonly issuer: string
    readonly issued: string
    readonly planPeriod: string
    readonly assessedFrom: string
    readonly dueSoon: string
    readonly behind: string
    readonly farBehind: string
    readonly program: string
  }
  readonly dueSoonDays: (days: number) => string
  readonly points: (points: string) => string
  readonly noDocumentNo: string
  readonly rules: readonly string[]
  readonly rulesTitle: string
  readonly inputs: string
}
