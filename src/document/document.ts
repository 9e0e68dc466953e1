/**
 * A source document as the plan's transcriber saw it: its paragraphs in reading order, blank ones left out.
 * Nothing is cleaned away: page furniture and damaged characters stay, so that every line number is the file's own.
 */
export interface Document {
  readonly paragraphs: readonly Paragraph[]
}

/** One clause: a whole line of running text, or one cell of a table. */
export interface Paragraph {
  /** As it stands, without the blanks around it. */
  readonly text: string
  /** Line of the file, from 1; the ordinal of the paragraph where a format has no lines. */
  readonly line: number
  readonly kind: 'line' | 'cell'
  /** Where a cell stands, all from 1. */
  readonly place?: { readonly table: number; readonly row: number; readonly column: number }
}
