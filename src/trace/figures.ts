import {
  type CommitmentNumber,
  commitmentNumbersIn,
  type StatedAmount,
} from '../phrases/commitment-numbers.ts'
import type { NamedDay } from '../phrases/day-phrase.ts'
import { overlap } from '../phrases/span.ts'
import type { CellHeading, FigureCell } from './cells/figure-cells.ts'
import type { Clause, Passage } from './clause.ts'
import type { Mismatch } from './trace-result.ts'

/** A number of the document and the clause it stands in. */
export interface Figure {
  readonly clause: Clause
  readonly number: CommitmentNumber
  /** Of an amount in a table whose headings say what it counts. */
  readonly heading?: CellHeading
}
export type AmountFigure = Figure & { readonly number: { readonly amount: StatedAmount } }
export type CellFigure = AmountFigure & { readonly heading: CellHeading }
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

/** Where headings say what a cell counts, that is said of its number, and not what its own words alone would say. */
export function figuresOf(
  clauses: readonly Clause[],
  cells: ReadonlyMap<Clause, readonly FigureCell[]>,
): Figures {
  return new Map(
    clauses.map((clause): [Clause, Figure[]] => {
      const own = cells.get(clause) ?? []
      const said = commitmentNumbersIn(clause.text).filter(
        (number) => !own.some((cell) => overlap(cell.number, number)),
      )
      const figures = [
        ...said.map((number) => ({ clause, number })),
        ...own.map((cell) => ({ clause, ...cell })),
      ]
      return [clause, figures.toSorted((a, b) => a.number.start - b.number.start)]
    }),
  )
}

export function figuresIn(figures: Figures, clauses: Iterable<Clause>): Figure[] {
  return [...clauses].flatMap((clause) => figures.get(clause) ?? [])
}

export function isAmount(figure: Figure): figure is AmountFigure {
  return figure.number.amount !== undefined
}

/** Whether a figure is an amount that headings explain. */
export function isCell(figure: Figure): figure is CellFigure {
  return figure.heading !== undefined && isAmount(figure)
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
