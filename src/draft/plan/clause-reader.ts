import { readTerms } from '../../phrases/terms/read-terms.ts'
import type { Term, Terms, TermsContext } from '../../phrases/terms/terms.ts'
import type { Line } from '../lines.ts'

/** A stretch of a line, and what it asks for. Spans of the terms count in the stretch. */
export interface ReadClause {
  readonly line: Line
  readonly start: number
  readonly terms: Terms
}

export function readClause(line: Line, start: number, end: number, context: TermsContext): ReadClause {
  return { line, start, terms: readTerms(line.reading.slice(start, end), context) }
}

/** The same words as the document writes them: in traditional characters, where it is written in these. */
export function verbatim({ line, start }: ReadClause, term: Term<{ readonly anchor: string }>): string {
  const { anchor } = term.value
  const near = line.reading.lastIndexOf(anchor, start + term.start)
  const at =
    near >= 0 && near + anchor.length >= start + term.end ? near : line.reading.indexOf(anchor, start)
  return at < 0 ? anchor : line.text.slice(at, at + anchor.length)
}
