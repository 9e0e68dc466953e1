import type * as z from 'zod'
import type { Path } from '../model/finding.ts'
import type { planSchema } from '../model/plan.ts'
import type { SetAsideReason } from '../phrases/terms/terms.ts'

/** A plan as read from its document, with the line that each value came from. Fields of interface.md section 2. */
export interface Draft {
  readonly plan: DraftPlan
  /** One for every value that the document states; values without one were made, such as ids. */
  readonly provenance: readonly Provenance[]
  /** Where two readings exist, or where a plan needs what the document does not say. In order of `path`. */
  readonly doubts: readonly Doubt[]
  /** Numbers and paragraphs that look like commitments and were left out. */
  readonly leftOut: readonly LeftOut[]
  readonly layout: LayoutChoice
}

/** Any field may be missing that the document does not state; such a field has a doubt. */
export type DraftPlan = Partial<z.input<typeof planSchema>> & Pick<z.input<typeof planSchema>, 'sciplan'>

export interface Provenance {
  readonly path: Path
  /** Line of the document, or ordinal of its paragraph, from 1. */
  readonly line: number
  /** The words that were read. */
  readonly text: string
}

/** What can be doubtful, and what the words about it need. */
export interface DoubtArgs {
  /** The document says nothing, and a plan cannot do without: `field` is its key. */
  'not-stated': { field: string }
  /** Two readings exist; `taken` was chosen, `other` is as possible. Both are values or short words of the document. */
  'two-readings': { words: string; taken: string; other: string }
  /** Read from words that lost characters, or that say something near it. */
  'not-certain': { words: string; taken: string }
  /** A level without a day; the end of the plan was taken. */
  'day-not-stated': { words: string; taken: string }
  /** Two layouts fit as well and read the document differently. */
  'layout-unclear': { taken: LayoutName; other: LayoutName }
  /** The rows of a column come to another sum than the last row says. */
  'sum-differs': { words: string; stated: string; summed: string }
  /** The rest of a name in a list of units: nobody can tell whom it meant. */
  'damaged-name': { words: string }
}

export type DoubtCode = keyof DoubtArgs

export type Doubt = {
  readonly [Code in DoubtCode]: {
    readonly code: Code
    readonly args: DoubtArgs[Code]
    /** The value in doubt, or the nearest one that there is. */
    readonly path: Path
    readonly line: number
    /** What would have to be set for the other reading, where it is one that a plan can state; undefined takes a value away. */
    readonly alternative?: readonly Alternative[]
  }
}[DoubtCode]

export interface Alternative {
  readonly path: Path
  readonly value: unknown
}

export interface LeftOut {
  readonly line: number
  /** The words around the number, or the beginning of the paragraph. */
  readonly text: string
  readonly reason: LeftOutReason
}

/** Why a number is no commitment, or why a paragraph was made none. */
export type LeftOutReason =
  | SetAsideReason
  | 'not-understood'
  /** Text before the clauses of a section, or below one of them, that asks for nothing itself. */
  | 'introduction'

export type LayoutName =
  | 'unit-list'
  | 'trailing-brackets'
  | 'responsibility-table'
  | 'labelled-lines'
  | 'lead-support-lines'
  | 'work-plan'
  | 'target-table'
  | 'headings'
  /** Nothing in the document commits anybody. */
  | 'none'

export interface LayoutChoice {
  /** Name of the file in `layouts/`. */
  readonly name: LayoutName
  /** From 0 to 1: how well the document fits. */
  readonly score: number
  readonly reasons: readonly LayoutReason[]
  /** The layouts that were tried besides, best first. */
  readonly others: readonly { readonly name: LayoutName; readonly score: number }[]
}

export type LayoutReasonCode = 'column' | 'label' | 'bracket' | 'heading'

/** What speaks for a layout, such as a table with these columns. */
export interface LayoutReason {
  readonly code: LayoutReasonCode
  readonly line: number
  readonly text: string
}
