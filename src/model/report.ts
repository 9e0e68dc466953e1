import type { CivilDate } from './civil-date.ts'
import type { Thresholds } from './settings.ts'
import type { Per, Window } from './window.ts'

/**
 * The one value that every number of every report comes from (semantics.md sections 7 to 10 and 12).
 * Amounts are unrounded numbers; null where they cannot be known.
 */
export interface ComplianceReport {
  readonly plan: string
  readonly asOf: CivilDate
  readonly period: Window
  readonly thresholds: Thresholds
  readonly obligations: readonly ComplianceRow[]
  readonly qualitative: readonly QualitativeRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly deliverables: readonly DeliverableRow[]
  readonly milestones: readonly MilestoneRow[]
  readonly units: readonly UnitLine[]
  readonly groups: readonly GroupLine[]
  readonly totals: Totals
}

export const STANDINGS = [
  'unknown',
  'met',
  'short',
  'missed',
  'before-issue',
  'upcoming',
  'far-behind',
  'behind',
  'due-soon',
  'on-track',
] as const
export type Standing = (typeof STANDINGS)[number]

export type QualitativeStanding = 'reported' | 'silent' | 'unknown'
export type DeliverableStanding = 'submitted' | 'late' | 'missing' | 'due-soon' | 'upcoming' | 'unknown'
export type Light = 'green' | 'yellow' | 'red' | 'blue' | 'grey'

/** Why an obligation cannot be judged. */
export type UnknownReason =
  | 'members-not-listed'
  | 'parameter-missing'
  | 'register-missing'
  | 'no-observation'
  | 'window-past-plan'

/** One obligation with its verdict: what is owed by whom in which window, and what was done. */
export interface ComplianceRow {
  /** task/quota/unit/first day of the window. */
  readonly id: string
  readonly task: string
  readonly quota: string
  /** Canonical name; for a joint obligation the leads' names joined by 、. */
  readonly unit: string
  /** The leads of a joint obligation. */
  readonly units?: readonly string[]
  readonly group?: string
  readonly per: Per
  readonly window: Window
  readonly measure: string
  readonly op: '>=' | '>'
  readonly target: number
  readonly amount: number | null
  readonly standing: Standing
  readonly light: Light
  /** For a quota with windows shorter than the period; target and amount then repeat due and met. */
  readonly windows?: { readonly due: number; readonly met: number; readonly missed: number }
  readonly missed?: readonly Window[]
  readonly entries: readonly string[]
  readonly support?: readonly string[]
  readonly forecast?: { readonly planned: number; readonly amount: number; readonly wouldBe: Standing }
  readonly reason?: UnknownReason
  readonly toVerify?: true
}

/** A task without number: progress of one accountable unit, never judged. */
export interface QualitativeRow {
  readonly task: string
  readonly unit: string
  readonly group?: string
  readonly standing: QualitativeStanding
  readonly entries: readonly string[]
}

export interface IndicatorRow {
  readonly id: string
  readonly by: CivilDate
  readonly op: '>=' | '>'
  readonly target: number
  readonly value: number | null
  readonly date: CivilDate | null
  readonly standing: Standing
  readonly light: Light
  /** The straight line at the day of the observation, where one is drawn. */
  readonly expected?: number
  readonly entry?: string
}

export interface DeliverableRow {
  readonly id: string
  readonly unit: string
  readonly group?: string
  /** The year of the due day. */
  readonly for: number
  readonly due: CivilDate
  readonly submitted: CivilDate | null
  readonly daysLate: number | null
  readonly standing: DeliverableStanding
  readonly light: Light
  readonly entry?: string
}

export interface MilestoneRow {
  readonly task: string
  readonly id: string
  readonly title: string
  readonly by: CivilDate | null
  readonly state: 'not-started' | 'under-way' | 'done'
  readonly overdue?: true
  readonly toVerify?: true
  readonly entry?: string
}

/** Obligations by standing. `due` are those that are judged: all but unknown, upcoming and before issue. */
export interface Sums {
  readonly due: number
  readonly met: number
  readonly onTrack: number
  readonly behind: number
  readonly farBehind: number
  readonly dueSoon: number
  readonly missed: number
  readonly short: number
  readonly unknown: number
  readonly upcoming: number
  readonly rate: { readonly met: number; readonly due: number }
}

export interface UnitLine extends Sums {
  readonly unit: string
}

export interface GroupLine {
  readonly group: string
  readonly task: string
  readonly quota: string
  readonly met: number
  readonly members: number
  readonly unknown: number
}

/** Sums over obligations, not over units, and the activities of the period. */
export interface Totals extends Sums {
  readonly beforeIssue: number
  readonly activities: number
  readonly participants: number
  readonly onlineParticipants: number
  /** Activities in which no named unit has a part in any named task. */
  readonly unplanned: number
}
