import type { Clause } from './clause.ts'
import type { Figure } from './figures.ts'
import { markedPieces } from './marked-pieces.ts'
import type { ApartReason, ExcusedNumber, NumberMark, TracedClause, UncoveredNumber } from './trace-result.ts'

/** What became of each number of the document, and which clauses plan and document part in. */
export interface Judged {
  /** Numbers by clause. */
  readonly figures: ReadonlyMap<Clause, readonly Figure[]>
  readonly covered: ReadonlySet<Figure>
  readonly excused: ReadonlyMap<Figure, ExcusedNumber>
  readonly uncovered: ReadonlyMap<Figure, UncoveredNumber>
  /** Lines that mismatches lie on. */
  readonly questioned: ReadonlySet<number>
  readonly unpointed: ReadonlySet<Clause>
  readonly apart: ReadonlyMap<Clause, ApartReason>
}

export function tracedClause(clause: Clause, judged: Judged): TracedClause {
  const { line, place, page, part } = clause.paragraph
  const figures = judged.figures.get(clause) ?? []
  const markings = figures.map((figure) => ({
    start: figure.number.start,
    end: figure.number.end,
    mark: markOf(figure, judged),
  }))
  return {
    index: clause.index,
    line,
    place,
    page,
    part,
    pieces: markedPieces(clause, markings),
    isUnpointed: judged.unpointed.has(clause),
    apart: judged.apart.get(clause),
    excused: figures.flatMap((figure) => judged.excused.get(figure) ?? []),
    uncovered: figures.flatMap((figure) => judged.uncovered.get(figure) ?? []),
  }
}

function markOf(figure: Figure, { covered, excused, questioned }: Judged): NumberMark {
  if (covered.has(figure)) return questioned.has(figure.clause.paragraph.line) ? 'questioned' : 'covered'
  return excused.has(figure) ? 'excused' : 'uncovered'
}
