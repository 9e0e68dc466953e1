import type { Omitted, Part, Place } from '../document/document.ts'
import type { Path } from '../model/finding.ts'
import type { Excuse } from '../phrases/commitment-numbers.ts'

/** What the comparison of a plan with its document found. Lines are the document's, paths the plan file's. */
export interface Trace {
  readonly anchors: { readonly found: number; readonly missing: readonly MissingAnchor[] }
  readonly numbers: {
    readonly covered: number
    /** Numbers that are no commitments: the plan says so, or they are plainly something else. */
    readonly excused: readonly ExcusedNumber[]
    readonly uncovered: readonly UncoveredNumber[]
    readonly mismatches: readonly Mismatch[]
  }
  readonly stamps: { readonly valid: number; readonly changed: readonly ChangedStamp[] }
  readonly coverage: Coverage
  /** Where what points into the document was found, in the order of the plan. */
  readonly located: readonly LocatedSubject[]
  /** Every paragraph of the document, to be laid beside the plan; made when asked for. */
  readonly clauses: () => readonly TracedClause[]
  readonly document: {
    /** What `line` counts everywhere in a trace. */
    readonly counts: 'lines' | 'paragraphs'
    /** What was taken for no part of the document, and so not compared. */
    readonly omitted: readonly Omitted[]
  }
}

/** A paragraph of the document as a trace sees it. */
export interface TracedClause {
  /** Its place among the paragraphs of the document, from 0. */
  readonly index: number
  readonly line: number
  readonly place?: Place | undefined
  readonly page?: number | undefined
  readonly part?: Part | undefined
  /** Its text, cut where numbers begin and end. */
  readonly pieces: readonly MarkedPiece[]
  /** Looks like a commitment, and nothing in the plan points to it. */
  readonly isUnpointed: boolean
  /** The same, but it need be no commitment. */
  readonly apart?: ApartReason | undefined
  readonly excused: readonly ExcusedNumber[]
  readonly uncovered: readonly UncoveredNumber[]
}

/** A stretch of a paragraph; numbers have a mark. */
export interface MarkedPiece {
  readonly text: string
  readonly mark?: NumberMark
}

export type NumberMark =
  /** In the plan. */
  | 'covered'
  /** In the plan, in a clause where plan and document part. */
  | 'questioned'
  | 'excused'
  | 'uncovered'

/** What of the plan is meant, by id or name; at most one of the first seven is there, none for the plan as a whole. */
export interface About {
  readonly task?: string
  readonly safeguard?: string
  readonly action?: string
  readonly indicator?: string
  readonly deliverable?: string
  /** A unit or group. */
  readonly unit?: string
  /** Its place in `source.ignored`, from 0. */
  readonly ignored?: number
  /** Part of the task or safeguard. */
  readonly quota?: string
  readonly milestone?: string
}

export interface Subject {
  readonly about: About
  readonly path: Path
}

/** Something of the plan, and the clause that it points to. */
export interface LocatedSubject extends Subject {
  /** Place of the clause among the paragraphs of the document, from 0. */
  readonly clause: number
  /** Of the clause as it stands. */
  readonly stamp: string
  /** As the plan has it. */
  readonly recorded: string | undefined
}

/** Why an anchor is not where it should be. */
export type MissReason =
  /** The task has no anchor at all. */
  | 'none'
  /** The phrase does not occur in the document. */
  | 'absent'
  /** It occurs, but not after the clause of the task before. */
  | 'out-of-order'
  /** It occurs, but not in the clause of its task. */
  | 'outside-clause'
  /** It occurs in several clauses, and nothing tells which is meant. */
  | 'ambiguous'
  /** A part of the task that is the same stands there already. */
  | 'doubled'
  /** A number to be ignored that the plan asks for. */
  | 'asked-for'

export interface MissingAnchor extends Subject {
  readonly anchor: string
  readonly reason: MissReason
  /** Where the phrase occurs all the same. */
  readonly line?: number
}

export interface NumberPlace {
  readonly line: number
  /** The number within its words. */
  readonly text: string
}

export type UncoveredNumber = NumberPlace

export interface ExcusedNumber extends NumberPlace {
  readonly reason: Excuse | PlanExcuse
}

/** Why a number is no commitment where the plan is known. */
type PlanExcuse =
  /** Listed in `source.ignored`. */
  | 'ignored'
  /** The plan's own years. */
  | 'own-period'
  /** A day or year before the plan was issued. */
  | 'past'
  /** A named programme that a task of the clause has among its points. */
  | 'point'
  /** The page around the document. */
  | 'furniture'

/** The plan and the document say different things. */
export interface Mismatch extends Subject {
  /** As in the plan file: at_least, more_than, per, measure, by, strength, due, targets/0/by … */
  readonly field: string
  /** Null where the plan says nothing of the kind. */
  readonly expected: string | number | null
  /** Null where the clause says nothing of the kind. */
  readonly found: string | number | null
  /** Where the clause stands, or what it says instead; not there where the plan names no clause. */
  readonly line?: number
  /** For a unit that is only looked for in running text: of so many such units of the plan so many are named there. */
  readonly named?: { readonly found: number; readonly of: number }
}

export interface ChangedStamp extends Subject {
  readonly line: number
  readonly expected: string
  readonly found: string
}

export interface Coverage {
  /** 0 to 1. */
  readonly share: number
  readonly paragraphs: number
  /** Paragraphs that look like commitments and that nothing in the plan points to. */
  readonly unpointed: readonly NumberPlace[]
  /** Such paragraphs that need be none: for a person to look at, and not counted. */
  readonly apart: readonly (NumberPlace & { readonly reason: ApartReason })[]
}

export type ApartReason =
  /** Listed in `source.ignored`. */
  | 'ignored'
  /** Stands between a heading and the list below it. */
  | 'introduction'
  /** The tasks beside it are numbered or cells of a table, and it is not. */
  | 'other-kind'
  /** Stands away from the tasks, or beside the first or last of them and is no sentence. */
  | 'outside'

/** Whether the plan says what the document says, and nothing is left out of it without a reason. */
export function isWhole({ anchors, numbers, stamps, coverage }: Trace): boolean {
  return (
    anchors.missing.length === 0 &&
    numbers.uncovered.length === 0 &&
    numbers.mismatches.length === 0 &&
    stamps.changed.length === 0 &&
    coverage.unpointed.length === 0
  )
}
