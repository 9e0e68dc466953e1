import type { Book } from '../compliance/obligations.ts'
import type { LogSource } from '../log/log-source.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import type { ComplianceRow, DeliverableRow, IndicatorRow, MilestoneRow } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import type { FolderItem } from '../source/file-reader.ts'
import type { FactReader } from './pass.ts'

/** What a rule may ask about one plan. */
export interface PlanContext {
  readonly plan: Plan
  /** Relative to the workspace, with `/`. */
  readonly file: string
  /** The plan made ready for counting: names, roles, windows. */
  readonly book: Book
  readonly log: LogSource
  /** Reads the log once more, entries as they are known now. */
  readonly eachFact: FactReader
  readonly asOf: CivilDate
  readonly evidence: EvidenceFiles
  /** Places by register; registers that list none are left out. */
  readonly registers: ReadonlyMap<string, readonly string[]>
  /** Undefined where nothing is judged: there is no log, and nobody asked for a day. */
  readonly judgement: Judgement | undefined
  /** Report what falls due within so many days. */
  readonly dueWithin: number | undefined
}

/** Files below the workspace that entries name as evidence. */
export interface EvidenceFiles {
  exists(path: string): boolean
  /** In lower-case hex digits; undefined where there is no such file. */
  sha256(path: string): string | undefined
}

/** Every verdict from the first assessed year to the as-of day (semantics.md 12.30), each row once. */
export interface Judgement {
  readonly obligations: readonly JudgedRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly deliverables: readonly DeliverableRow[]
  readonly milestones: readonly MilestoneRow[]
}

/** A row without the ids of its entries: a long log has many, and no rule asks for them. */
export type JudgedRow = Omit<ComplianceRow, 'entries' | 'support'>

/** What a rule may ask about the workspace as a whole. */
export interface WorkspaceContext {
  readonly plans: readonly { readonly plan: Plan; readonly file: string; readonly book: Book }[]
  readonly settings: Settings
  readonly settingsFile: string
  readonly asOf: CivilDate
  /** What lies directly in log/. */
  readonly logItems: readonly FolderItem[]
  /** Ids of all plans, those included that are not sound. */
  readonly planIds: ReadonlySet<string>
  /** Ids of all rules, those of the source and log rooms included. */
  readonly ruleIds: ReadonlySet<string>
}
