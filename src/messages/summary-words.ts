import type { FieldId } from '../model/template-fields.ts'

/** How many obligations stand how; `rate` is written out with its per cent sign. */
export interface SummarySums {
  readonly due: number
  readonly met: number
  readonly rate: string
  /** What is judged and not met, by standing; none of them zero. */
  readonly open: readonly StandingCount[]
  /** What the rate leaves out, likewise. */
  readonly leftOut: readonly StandingCount[]
}

export interface StandingCount {
  /** In the words of the report. */
  readonly standing: string
  readonly count: number
}

/** How many activities there were; numbers are written out. `online` is undefined where there was none. */
export interface SummaryActivities {
  readonly activities: number
  readonly sessions: string
  readonly participants: string
  readonly online: string | undefined
}

export type SummarySection = 'overview' | 'tasks' | 'practices' | 'highlights' | 'problems' | 'plan'
export type SummaryAnnex = 'members' | 'qualitative' | 'ledger' | 'evidence' | 'notes'
/** Places where people write. Causes of what was not done have one for each task beside these. */
export type SummaryBlank =
  | 'addressee'
  | 'practices'
  | 'highlights'
  | 'cause-reports'
  | 'cause-silent'
  | 'next-year'

interface Years {
  readonly year: number
  readonly next: number
}

/** Headings, sentences and labels of the annual summary. Sentences state facts of the tool; the rest people write. */
export interface SummaryWords {
  /** In two lines: the year behind, the year ahead. */
  readonly title: (years: Years) => readonly [string, string]
  readonly subtitle: (about: { reporter: string; asOf: string }) => string
  readonly span: (days: { from: string; to: string }) => string
  readonly addressee: (to: string) => string
  /** Headings with their numbers, counted from 1. */
  readonly numbered: {
    readonly section: (place: number, title: string) => string
    readonly part: (place: number, title: string) => string
    readonly item: (place: number, title: string) => string
    readonly annex: (place: number, title: string) => string
  }
  readonly sections: { readonly [Section in SummarySection]: (years: Pick<Years, 'next'>) => string }
  readonly annexes: { readonly [Annex in SummaryAnnex]: string }
  readonly sheets: { readonly [Sheet in SummaryAnnex | 'tasks']: string }
  readonly annexTitle: (about: { reporter: string; year: number }) => string
  /** What belongs into a blank. */
  readonly blanks: { readonly [Blank in SummaryBlank]: string }
  readonly causeOf: (task: string) => string
  /** Stands where nobody has written yet. */
  readonly toWrite: (blank: string) => string
  /** Words of other reports as this one writes them: official documents have punctuation marks of full width. */
  readonly formal: (text: string) => string
  readonly overview: SummaryOverviewWords
  readonly tasks: SummaryTaskWords
  readonly practices: {
    readonly types: (items: readonly string[]) => string
    readonly audiences: (items: readonly string[]) => string
    /** One kind of activity with its numbers. */
    readonly item: (facts: SummaryActivities & { name: string }) => string
    readonly nothing: string
  }
  readonly highlights: {
    readonly brands: (items: readonly string[]) => string
    readonly largest: string
    readonly nothing: string
  }
  readonly problems: SummaryProblemWords
  readonly plan: SummaryPlanWords
  readonly columns: {
    readonly evidence: string
    readonly number: string
    readonly kind: string
    readonly type: string
    readonly brand: string
    readonly entries: string
    readonly state: string
    readonly what: string
    readonly tasks: string
  }
  readonly ledger: SummaryLedgerWords
  readonly inputs: (facts: { files: number; digest: string }) => string
  /** Heads text of the Markdown file whose place is no longer there. */
  readonly unplaced: string
  readonly unplacedHint: (title: string) => string
  /** Names of the fields of a template, none twice, and what they hold. */
  readonly fields: { readonly [Id in FieldId]: { readonly name: string; readonly about: string } }
  readonly answers: SummaryAnswerWords
}

export interface SummaryOverviewWords {
  readonly tasks: (facts: {
    plan: string
    documentNo: string | undefined
    unit: string | undefined
    tasks: number
    units: number
  }) => string
  readonly sums: (facts: SummarySums & { period: string; asOf: string }) => string
  readonly nothingDue: (facts: { period: string; asOf: string }) => string
  readonly activities: (facts: SummaryActivities & { from: string; to: string }) => string
  readonly noActivities: (days: { from: string; to: string }) => string
  readonly qualitative: (facts: { all: number; reported: number; silent: number; unknown: number }) => string
  readonly documents: (facts: {
    asked: number
    inTime: number
    late: number
    missing: number
    open: number
  }) => string
}

export interface SummaryTaskWords {
  readonly action: (facts: { tasks: number; sums: SummarySums | undefined }) => string
  readonly open: (rows: string) => string
  readonly openRow: (row: { task: string; unit: string }) => string
  readonly actionQualitative: (facts: { all: number; reported: number }) => string
  readonly actionActivities: (facts: SummaryActivities) => string
  readonly noTasks: string
  readonly indicators: string
  readonly milestones: string
  readonly group: (group: { name: string; members: number }) => string
  /** Follows a number of members. */
  readonly members: string
  readonly standing: (members: { word: string; count: number }) => string
  /** Places in the ledger, the first few; how many there are; how many stand in the ledgers of other years. */
  readonly evidence: (facts: { numbers: readonly string[]; entries: number; others: number }) => string
  readonly reportedOf: (facts: { reported: number; all: number }) => string
}

export interface SummaryProblemWords {
  readonly parts: {
    readonly unmet: string
    readonly documents: string
    readonly silent: string
    readonly overdue: string
    readonly data: string
  }
  readonly unmetSum: (facts: { rows: number; tasks: number }) => string
  readonly row: (row: {
    unit: string
    requirement: string
    done: string
    lacking: string
    standing: string
  }) => string
  readonly noUnmet: string
  readonly documents: (facts: {
    title: string
    due: string
    missing: readonly string[]
    late: readonly string[]
  }) => string
  readonly lateUnit: (late: { unit: string; days: number }) => string
  readonly noDocuments: string
  readonly silentSum: (facts: { rows: number; tasks: number }) => string
  readonly silentTable: string
  readonly noSilent: string
  readonly milestone: (facts: { task: string; title: string; due: string }) => string
  readonly indicator: (facts: {
    title: string
    due: string
    target: string
    value: string
    standing: string
  }) => string
  readonly toVerify: (facts: { rows: number; tasks: string }) => string
  readonly unknown: (facts: { task: string; unit: string; reason: string }) => string
  readonly unplanned: (activities: number) => string
  readonly noData: string
}

export interface SummaryPlanWords {
  readonly parts: {
    readonly open: (years: Pick<Years, 'year'>) => string
    readonly quotas: (years: Pick<Years, 'next'>) => string
    readonly ongoing: string
    readonly dates: (years: Pick<Years, 'next'>) => string
    readonly measures: string
  }
  readonly openSum: (facts: { rows: number; year: number }) => string
  readonly nothingOpen: (years: Pick<Years, 'year'>) => string
  readonly quotaSum: (facts: { duties: number; units: number; next: number }) => string
  readonly unitLine: (line: { unit: string; duties: number }) => string
  /** The plan ends before the next year. */
  readonly afterPlan: (facts: { to: string; next: number }) => string
  readonly noQuotas: (years: Pick<Years, 'next'>) => string
  readonly ongoing: (tasks: number) => string
  readonly noOngoing: string
  readonly noDates: (years: Pick<Years, 'next'>) => string
  /** What this year left undone, beside the same duty of the next. */
  readonly unmetBefore: (facts: { year: number; standing: string; lacking: string }) => string
}

export interface SummaryLedgerWords {
  readonly sum: (facts: { entries: number; activities: number }) => string
  readonly empty: string
  /** Only so many are told in a text; the workbook has all. */
  readonly tooLong: (facts: { entries: number; limit: number }) => string
  readonly others: string
  readonly until: (activity: { title: string; until: string }) => string
  readonly submission: (document: { title: string; year: number | undefined }) => string
  readonly evidenceSum: (facts: { files: number; missing: number; links: number }) => string
  readonly noEvidence: string
  readonly states: { readonly there: string; readonly missing: string; readonly link: string }
}

export interface SummaryAnswerWords {
  readonly written: (file: string) => string
  readonly templateWritten: (file: string) => string
  /** How many blanks people have filled, and how many are left. */
  readonly filled: (facts: { filled: number; blank: number }) => string
  readonly textFrom: (file: string) => string
  readonly unplaced: (titles: readonly string[]) => string
  readonly unplacedInWord: (titles: readonly string[]) => string
  readonly backedUp: (facts: { file: string; backup: string }) => string
  readonly wordKept: (facts: { file: string; backup: string }) => string
}
