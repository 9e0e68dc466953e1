import type { Plan } from '../model/plan.ts'
import type { Clause, Clauses } from './clause.ts'
import { type Compared, type Figure, type Figures, figuresIn } from './figures.ts'
import type { About, Mismatch, MissingAnchor, Subject } from './trace-result.ts'

/** What the parts of a plan are compared with. */
export interface Surroundings {
  readonly plan: Plan
  readonly clauses: Clauses
  readonly figures: Figures
  /** All numbers of the document. */
  readonly everywhere: readonly Figure[]
  /** Clauses that say more about the commitment of a clause. */
  readonly companionsOf: (clause: Clause) => readonly Clause[]
}

/** A clause with its companions, and the numbers in them. */
export interface Own {
  readonly clauses: readonly Clause[]
  readonly figures: readonly Figure[]
}

/** A quota or milestone against the document, and whether its anchor was found there. */
export interface ComparedPart extends Compared {
  /** 0 where there is no anchor to be found. */
  readonly found: number
  readonly missing: readonly MissingAnchor[]
  /** Where a milestone stands that is not in the clauses of its task. */
  readonly elsewhere: readonly Clause[]
}

export function ownOf(clause: Clause, { figures, companionsOf }: Surroundings): Own {
  const clauses = [clause, ...companionsOf(clause)]
  return { clauses, figures: figuresIn(figures, clauses) }
}

export function partOf({ about, path }: Subject, part: About, key: string, index: number): Subject {
  return { about: { ...about, ...part }, path: [...path, key, index] }
}

/** `field` may lead through several keys: due/on. */
export function dayMismatch(
  { about, path }: Subject,
  field: string,
  expected: string,
  found: string | null,
  { paragraph }: Clause,
): Mismatch {
  return { about, path: [...path, ...field.split('/')], field, expected, found, line: paragraph.line }
}
