import type { Line } from './lines.ts'

/** A value and the words of the document that it was read from. */
export interface Stated<Value> {
  readonly value: Value
  readonly line: Line
  readonly text: string
  /** Whether no other reading is as likely. */
  readonly sure: boolean
  /** The other reading, where there is one. */
  readonly other?: string
}
