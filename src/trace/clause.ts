import { comparable, type Sha256, stampOf } from '../document/comparable.ts'
import type { Document, Paragraph } from '../document/document.ts'
import { simplified } from '../document/simplified.ts'
import { tableRowsOf } from '../document/table-rows.ts'
import { flatHeader } from './roles/table-columns.ts'

/** A paragraph of the document, ready to be looked things up in. */
export interface Clause {
  /** Its place among the clauses of the document, from 0. */
  readonly index: number
  readonly paragraph: Paragraph
  /** Normalised text: every position in a clause counts in it. */
  readonly text: string
  /** The same in simplified characters: pages are saved in either script. */
  readonly simple: string
  readonly stamp: string
}

/** The clauses of a document in order. */
export interface Clauses {
  readonly all: readonly Clause[]
  /** Those that hold a normalised phrase, in order. */
  holding(phrase: string): readonly Clause[]
  /** The cells seen in the rows of a cell, itself too, in order; a cell merged over several rows is in each of them. */
  inRowOf(clause: Clause): readonly Clause[]
  /** Whether the headings of a table stand above, one below the other: the lines may be its cells. */
  isBelowHeadings(clause: Clause): boolean
}

export function clausesOf(document: Document, sha256: Sha256): Clauses {
  const all = document.paragraphs.map((paragraph, index) => {
    const text = comparableText(paragraph.text)
    return { index, paragraph, text, simple: simplified(text), stamp: stampOf(paragraph.text, sha256) }
  })
  // Many anchors of a plan are the same, so answers are kept.
  const known = new Map<string, readonly Clause[]>()
  const holding = (phrase: string): readonly Clause[] => {
    const found = known.get(phrase) ?? all.filter((clause) => clause.text.includes(phrase))
    known.set(phrase, found)
    return found
  }
  const headings = all.findIndex((_, index) => flatHeader(all, index) !== undefined)
  return {
    all,
    holding,
    inRowOf: rowFinder(document.paragraphs, all),
    isBelowHeadings: ({ index }) => headings >= 0 && index > headings,
  }
}

function rowFinder(
  paragraphs: readonly Paragraph[],
  all: readonly Clause[],
): (clause: Clause) => readonly Clause[] {
  const tables = tableRowsOf(paragraphs)
  const clauses = new Map(all.map((clause) => [clause.paragraph, clause]))
  return ({ paragraph: { place } }) => {
    if (place === undefined) return []
    const { table, row, rows = 1 } = place
    const cells = (tables.get(table) ?? []).slice(row - 1, row - 1 + rows).flat()
    const seen = new Set(cells.flatMap((cell) => (cell && clauses.get(cell)) ?? []))
    return [...seen].sort((a, b) => a.index - b.index)
  }
}

const NEXT_ITEM =
  /(?<=[^\s。;；:：,，、])\s*\n\s*(?=(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]|[①-⑳]))/g

/**
 * Items of a list in one cell stay sentences of their own where nobody wrote an end: 每年2次 and, below it, 2.力争.
 * The text keeps its length.
 */
export function withItemEnds(text: string): string {
  return text.includes('\n') ? text.replace(NEXT_ITEM, (blank) => `;${' '.repeat(blank.length - 1)}`) : text
}

function comparableText(text: string): string {
  return comparable(withItemEnds(text))
}

/** A stretch of a clause. */
export interface Passage {
  readonly clause: Clause
  readonly start: number
  readonly end: number
}

/** Where the sentence begins that a position lies in. */
export function sentenceStart({ text }: Clause, position: number): number {
  let start = position
  while (start > 0 && !'。;!?'.includes(text[start - 1] ?? '')) start -= 1
  return start
}

/** The part of the sentence before a position, without the sentences before. */
export function sentenceBefore(clause: Clause, position: number): string {
  return clause.text.slice(sentenceStart(clause, position), position)
}
