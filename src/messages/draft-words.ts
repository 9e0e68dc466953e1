import type { DoubtArgs, LayoutName, LayoutReasonCode, LeftOutReason } from '../draft/draft.ts'
import type { DraftAskWords } from './draft-ask-words.ts'

/** Words of a plan drafted from its document: comments of the file, and the answer about it. */
export interface DraftWords {
  readonly title: (document: string) => string
  /** The first lines of the drafted file. */
  readonly head: (facts: { document: string; doubts: number }) => readonly string[]
  /** Where something stands: documents without lines count paragraphs. */
  readonly place: (place: { line: number; countedBy: 'line' | 'paragraph' }) => string
  readonly quoted: (words: { place: string; text: string }) => string
  readonly sums: {
    readonly found: (sums: {
      tasks: number
      safeguards: number
      quotas: number
      indicators: number
      deliverables: number
      units: number
    }) => string
    /** What became of the tasks of the plan that was drafted onto; ids but for those that stayed. */
    readonly onto: (tasks: {
      kept: number
      changed: readonly string[]
      added: readonly string[]
      removed: readonly string[]
    }) => string
    /** The document that the plan was made from is not at hand. */
    readonly withoutOld: string
    /** What differs between the documents and changed nothing in the plan. */
    readonly untaken: (count: number) => string
    readonly doubts: (count: number) => string
    readonly leftOut: (count: number) => string
    /** The document does not say what it is in; this was taken for it. */
    readonly encoding: { readonly big5: string }
    readonly layout: (choice: { layout: string; score: string }) => string
  }
  readonly nothingFound: string
  readonly sections: { readonly [Section in 'untaken' | 'doubts' | 'leftOut']: string }
  /** A line that only the older document has. */
  readonly oldPlace: (line: number) => string
  readonly columns: { readonly [Column in 'place' | 'path' | 'why' | 'text' | 'reason']: string }
  readonly layouts: { readonly [Name in LayoutName]: string }
  /** What speaks for a layout; `text` is what stands in the document. */
  readonly reasons: { readonly [Code in LayoutReasonCode]: (text: string) => string }
  readonly doubts: { readonly [Code in keyof DoubtArgs]: (args: DoubtArgs[Code]) => string }
  readonly leftOut: { readonly [Reason in LeftOutReason]: string }
  readonly ask: DraftAskWords
}
