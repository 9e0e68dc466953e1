import type { LogUsageErrors } from '../cli/log/usage-errors.ts'
import type { EntryKind } from '../model/entry.ts'
import type { CommandWords } from './command-words.ts'

/** Help of the log commands. */
export type LogCommandWords = Pick<CommandWords, 'log add' | 'log list' | 'log correct' | 'log withdraw'>

export type LogUsageMessages = {
  readonly [Code in keyof LogUsageErrors]: (args: LogUsageErrors[Code]) => string
}

/** Words of the log commands. */
export interface LogWords {
  readonly kinds: { readonly [Kind in EntryKind]: string }
  readonly added: (args: { id: string; file: string }) => string
  readonly wouldAdd: (args: { file: string }) => string
  readonly list: {
    readonly title: (args: { plan: string }) => string
    readonly columns: {
      readonly date: string
      readonly kind: string
      readonly units: string
      readonly what: string
      readonly figure: string
      readonly tasks: string
      readonly entry: string
    }
    readonly corrected: string
    readonly withdrawn: string
    readonly planned: string
    readonly withYear: (args: { title: string; year: number }) => string
    readonly correctionOf: (args: { entry: string; reason: string }) => string
    readonly count: (args: { entries: number }) => string
    readonly nothing: string
  }
  readonly ask: {
    readonly plan: string
    readonly kind: string
    readonly date: string
    readonly units: string
    readonly unit: string
    readonly task: string
    readonly noTask: string
    readonly title: string
    readonly participants: string
    readonly evidence: string
    readonly deliverable: string
    readonly year: string
    readonly indicator: string
    readonly value: string
    readonly state: string
    readonly text: string
    readonly reason: string
    readonly write: string
    /** To a question that may stay unanswered. */
    readonly orNothing: (question: string) => string
  }
}
