import type { Block } from '../doc.ts'

/** A place where people write; what the tool knows of the matter stands before it. */
export interface Blank {
  readonly kind: 'blank'
  /** The same for the same matter in every run; letters, digits, dots and dashes. */
  readonly id: string
  /** What belongs here. */
  readonly title: string
}

/** A summary in order: what the tool states, and the places that it leaves to people. */
export type SummaryPart = Block | Blank

export function text(...cells: string[]): Block {
  return { kind: 'text', cells }
}
