import type { TermsContext } from '../../phrases/terms/terms.ts'
import type { Line } from '../lines.ts'
import type { Commitment, Outline, Surrounding } from '../outline.ts'
import { type ReadClause, readClause } from './clause-reader.ts'
import { asksForSomething, type CommitmentTerms, readCommitment } from './commitment-terms.ts'
import { goalTerms } from './goal-levels.ts'
import type { Notebook } from './notebook.ts'
import type { ReadCommitment } from './tasks.ts'

export interface ReadOutline {
  /** What becomes a task or a safeguard. */
  readonly commitments: readonly ReadCommitment[]
  /** All text of the document with what it asks for, in order. */
  readonly clauses: readonly ReadClause[]
}

/**
 * Reads what every clause asks for. What introduces clauses or goes on below one is a task only if it asks for
 * something itself; other text is read for aims, for levels measured before, and for what is to be handed in.
 */
export function readClauses(
  outline: Outline,
  lines: readonly Line[],
  context: TermsContext,
  notes: Notebook,
): ReadOutline {
  const strong: ReadCommitment[] = []
  const weak: Surrounding[] = []
  for (const commitment of outline.commitments) {
    const terms = readCommitment(commitment, context)
    if (isRequestForReports(commitment, terms)) weak.push({ line: commitment.line, place: 'cover' })
    else if (commitment.weak === undefined || asksForSomething(terms)) strong.push({ commitment, terms })
    else {
      weak.push({ line: commitment.line, place: 'introduction' })
      notes.leave(commitment.line, commitment.line.reading.slice(0, 40), 'introduction')
    }
  }
  const own = strong.flatMap(({ terms }) => terms.clauses)
  const known = new Set(own.map(({ line }) => line))
  const places = new Map([...outline.surroundings, ...weak].map(({ line, place }) => [line, place]))
  const others = lines
    .filter((line) => !known.has(line))
    .map((line) => {
      const place = (places.get(line) ?? 'background') === 'background' ? 'background' : 'goal'
      const clause = readClause(line, line.numbering?.end ?? 0, line.reading.length, { ...context, place })
      return { ...clause, terms: goalTerms(line.reading.slice(clause.start), clause.terms, context.period) }
    })
  return {
    commitments: strong,
    clauses: [...own, ...others].toSorted((a, b) => a.line.index - b.line.index || a.start - b.start),
  }
}

/** 请各县科协于10月10日前将总结报送市科协 at the end of the text: a report is due, and no clause asks for it. */
function isRequestForReports({ line }: Commitment, { clauses }: CommitmentTerms): boolean {
  return (
    line.numbering === undefined &&
    line.plain.startsWith('请') &&
    clauses.some(({ terms }) => terms.deliverables.length > 0) &&
    clauses.every(({ terms }) => terms.quotas.length === 0)
  )
}
