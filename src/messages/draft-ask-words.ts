import type { AnswerKind } from '../draft/answers/answer-kind.ts'

/** Lists of a plan whose items are named. */
export type NamedList =
  | 'tasks'
  | 'safeguards'
  | 'indicators'
  | 'deliverables'
  | 'actions'
  | 'units'
  | 'groups'
  | 'quotas'
  | 'milestones'

/** Words of a place in a plan, and of the walk through its doubts. */
export interface DraftAskWords {
  /** An item of a list, by its id or name. */
  readonly item: (item: { list: NamedList; name: string }) => string
  /** A field of an item or of the plan, by its key; keys without words are shown as they are. */
  readonly field: (key: string) => string
  readonly heading: (doubt: { number: number; of: number; place: string }) => string
  /** The sentence of the document. */
  readonly said: (doubt: { place: string; text: string }) => string
  readonly doubt: (why: string) => string
  readonly keep: (value: string) => string
  readonly other: (value: string) => string
  readonly type: string
  readonly later: string
  readonly back: string
  readonly stop: string
  readonly leave: string
  /** Asks for a value; an empty line goes back to the choices. */
  readonly value: (question: { field: string; kind: AnswerKind }) => string
  /** What is wanted, after an answer that cannot be read. */
  readonly wanted: { readonly [Kind in AnswerKind]: string }
  /** After an answer that is none of the choices. */
  readonly choose: (count: number) => string
  /** One of the words that may stand at a place. */
  readonly choice: (value: string) => string
  /** Back to the choices of the same doubt. */
  readonly again: string
  readonly chooseValue: (field: string) => string
}
