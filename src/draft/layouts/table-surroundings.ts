import type { Commitment, Outline, Surrounding } from '../outline.ts'
import { saysItself } from './evidence.ts'
import type { Material } from './layout.ts'

/**
 * What stands around a table that holds the tasks: safeguards, clauses that name somebody themselves, and text to
 * read aims from.
 */
export function surroundingsOf(
  { body }: Material,
  fromTable: readonly Commitment[],
): Pick<Outline, 'commitments' | 'surroundings'> {
  const kept = body.commitments.filter(
    (commitment) => commitment.kind === 'safeguard' || saysItself(commitment),
  )
  const rest = body.commitments.filter((commitment) => !kept.includes(commitment))
  const surroundings = rest.map(({ line }): Surrounding => ({ line, place: 'introduction' }))
  const commitments = [
    ...fromTable,
    ...kept.map((one) => (one.kind === 'task' ? { ...one, section: undefined } : one)),
  ]
  return {
    commitments: commitments.toSorted((a, b) => a.line.index - b.line.index),
    surroundings: [...body.surroundings, ...surroundings],
  }
}
