import {
  type CommitmentNumber,
  commitmentNumbersIn,
  type StatedAmount,
} from '../phrases/commitment-numbers.ts'
import type { NamedDay } from '../phrases/day-phrase.ts'
import type { Clause, Passage } from './clause.ts'
import type { Mismatch } from './trace-result.ts'

/** A number of the document and the clause it stands in. */
export interface Figure {
  readonly clause: Clause
  readonly number: CommitmentNumber
}
export type AmountFigure = Figure & { readonly number: { readonly amount: StatedAmount } }
export type DayFigure = Figure & { readonly number: { readonly day: NamedDay } }

/** Numbers that the plan accounts for, and where it says something else than they. */
export interface Compared {
  readonly covered: readonly Figure[]
  readonly mismatches: readonly Mismatch[]
}

export function merged(parts: readonly Compared[]): Compared {
  return {
    covered: parts.flatMap(({ covered }) => covered),
    mismatches: parts.flatMap(({ mismatches }) => mismatches),
  }
}

/** The numbers of the document by clause. */
export type Figures = ReadonlyMap<Clause, readonly Figure[]>

export function figuresOf(clauses: readonly Clause[]): Figures {
  return new Map(
    clauses.map((clause) => [clause, commitmentNumbersIn(clause.text).map((number) => ({ clause, number }))]),
  )
}

export function figuresIn(figures: Figures, clauses: Iterable<Clause>): Figure[] {
  return [...clauses].flatMap((clause) => figures.get(clause) ?? [])
}

export function isAmount(figure: Figure): figure is AmountFigure {
  return figure.number.amount !== undefined
}

export function isDay(figure: Figure): figure is DayFigure {
  return figure.number.day !== undefined
}

export function isInside({ clause, number }: Figure, passage: Passage): boolean {
  return clause === passage.clause && number.start >= passage.start && number.end <= passage.end
}

export function overlaps({ clause, number }: Figure, passage: Passage): boolean {
  return clause === passage.clause && number.start < passage.end && number.end > passage.start
}
