import { overlap } from '../../phrases/span.ts'
import type { TermsContext } from '../../phrases/terms/terms.ts'
import type { Line } from '../lines.ts'
import type { Commitment, Outline, Surrounding } from '../outline.ts'
import { type ReadClause, readClause } from './clause-reader.ts'
import { asksForSomething, type CommitmentTerms, readCommitment } from './commitment-terms.ts'
import { readLevels } from './figure-clauses.ts'
import { goalTerms } from './goal-levels.ts'
import type { Notebook } from './notebook.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import type { ReadCommitment } from './tasks.ts'
import { withUnnamedLevel } from './unnamed-level.ts'

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
    if (asksForReports(commitment, terms)) weak.push({ line: commitment.line, place: 'cover' })
    else if (commitment.weak === undefined || asksForSomething(terms)) strong.push({ commitment, terms })
    else {
      weak.push({ line: commitment.line, place: 'introduction' })
      notes.leave(commitment.line, commitment.line.reading.slice(0, 40), 'introduction')
    }
  }
  const own = strong.flatMap(({ terms }) => terms.clauses)
  const levels = (outline.levels ?? []).flatMap((row) => readLevels(row, context))
  const known = new Set([
    ...[...own, ...levels].flatMap(({ line }) => [line, ...(line.joins ?? [])]),
    ...(outline.headings ?? []),
  ])
  const places = new Map([...outline.surroundings, ...weak].map(({ line, place }) => [line, place]))
  const others = lines
    .filter((line) => !known.has(line))
    .flatMap((line) =>
      stretchesOf(line, places.get(line)).map((stretch) => readStretch(line, stretch, context)),
    )
  return {
    commitments: strong,
    clauses: [...own, ...levels, ...others].toSorted(
      (a, b) => a.line.index - b.line.index || a.start - b.start,
    ),
  }
}

function readStretch(line: Line, stretch: Stretch, context: TermsContext): ReadClause {
  const { start, end, place } = stretch
  const clause = readClause(line, start, end, { ...context, place })
  const terms = withUnnamedLevel(clause.terms, line, stretch, context)
  return { ...clause, terms: goalTerms(line.reading.slice(start, end), terms, context.period) }
}

/**
 * 请各县科协于10月10日前将总结报送市科协 at the end of the text, 按时报送。各单位于12月10日前报送总结 among the safeguards: a
 * report is due, and the clause asks for nothing else.
 */
function asksForReports(
  { kind, line, heading, start, end }: Commitment,
  { clauses }: CommitmentTerms,
): boolean {
  const [own, ...more] = clauses
  if (own === undefined || more.length > 0 || own.terms.quotas.length > 0) return false
  const reports = own.terms.deliverables
  if (reports.length === 0) return false
  if (line.numbering === undefined && line.plain.startsWith('请')) return true
  // What stands between commas and full stops, brackets left out.
  const words = line.plain.slice(start, end).replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
  const parts = [...words.matchAll(/[^,。;]+/g)].filter(({ 0: part }) => part.trim() !== '')
  const isReport = ({ 0: part, index }: RegExpExecArray): boolean =>
    HANDS_IN.test(part) ||
    DAY_ALONE.test(part) ||
    reports.some((report) => overlap(report, { start: index, end: index + part.length }))
  return kind === 'safeguard' && (heading === undefined || HANDS_IN.test(heading)) && parts.every(isReport)
}

const DAY_ALONE = /^(?:每年|次年|每季度)?[\d月日年底末前上中下旬于在到至]+$/
const HANDS_IN = /报送|上报|报告|呈报|提交|报(?=[^,。;]*(?:科协|办公室|领导小组|政府|委员会)$)/
