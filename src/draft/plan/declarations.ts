import type { DraftPlan } from '../draft.ts'
import type { ReadClause } from './clause-reader.ts'

/** Registers and measures that values name: the document lists no members of the one, and the other is its own word. */
export function declarationsOf(clauses: readonly ReadClause[]): Pick<DraftPlan, 'registers' | 'measures'> {
  const registers = [...new Set(clauses.flatMap(({ terms }) => terms.registers))]
  const measures = Object.assign({}, ...clauses.map(({ terms }) => terms.measures))
  return {
    ...(registers.length === 0 ? {} : { registers: Object.fromEntries(registers.map((name) => [name, []])) }),
    ...(Object.keys(measures).length === 0 ? {} : { measures }),
  }
}
