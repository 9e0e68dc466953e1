/**
 * A source document as the plan's transcriber saw it: its paragraphs in reading order, blank ones left out.
 * Of running text nothing is cleaned away: page furniture and damaged characters stay, so that every line number is
 * the file's own. Readers of other formats leave out what people do not see, and list it.
 */
export interface Document {
  readonly paragraphs: readonly Paragraph[]
  /** What `Paragraph.line` counts; lines of the file where nothing is said. */
  readonly counts?: 'paragraphs'
  /** What a text file that does not say what it is in was taken for, where that is unusual. */
  readonly encoding?: 'big5'
  /** What was taken for no part of the document, in reading order. */
  readonly omitted?: readonly Omitted[]
}

/** One clause: a whole line of running text, or one cell of a table. */
export interface Paragraph {
  /** As it stands, without the blanks around it. The paragraphs of a cell are set apart by line feeds. */
  readonly text: string
  /** Line of the file, from 1; the ordinal of the paragraph where a format has no lines. */
  readonly line: number
  readonly kind: 'line' | 'cell'
  readonly place?: Place
  /** From 1; where the program that saved the file noted where its pages ended. */
  readonly page?: number
  /** Where it does not stand in the running text or in a table of it. Notes come at the end of the document. */
  readonly part?: Part
}

export type Part = 'text-box' | 'footnote' | 'endnote'

/** Where a cell stands, all from 1: a merged cell at its first row and column. It is one clause, seen in every row. */
export interface Place {
  readonly table: number
  readonly row: number
  readonly column: number
  /** How many rows and columns a merged cell takes; 1 where nothing is said. */
  readonly rows?: number
  readonly columns?: number
}

/** Text of the file that is no paragraph of the document. */
export interface Omitted {
  readonly text: string
  readonly why: OmissionReason
  /** The line of the last paragraph before it; 0 at the beginning. */
  readonly after: number
}

export type OmissionReason =
  /** Not to be seen in the program that shows the file. */
  | 'hidden'
  /** Deleted in a tracked change. */
  | 'deleted'
  /** A table of contents, which says again what the headings say. */
  | 'contents'
  /** The page around the document: navigation, buttons, links to other pages. */
  | 'furniture'
