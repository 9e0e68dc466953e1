import { similarNames } from '../../phrases/similar-names.ts'
import { placeOfUnit } from '../entry-places.ts'
import { knownNames } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly name: string
  readonly similar: readonly string[]
  /** Set where several units claim the name. */
  readonly claimedBy: readonly string[]
}

/** A unit that the plan does not know counts nowhere (semantics.md 12.14). */
export const unknownUnitInEntry: Rule<'unknown-unit-in-entry', Args> = {
  id: 'unknown-unit-in-entry',
  severity: 'error',
  group: 'log',
  entries({ plan }, report) {
    const known = knownNames(plan)
    return {
      fact(fact, at, attribution) {
        for (const problem of attribution()) {
          if (problem.kind !== 'unknown-unit' && problem.kind !== 'ambiguous-unit') continue
          const name = problem.unit
          const claimedBy = problem.kind === 'ambiguous-unit' ? problem.candidates : []
          const similar = claimedBy.length > 0 ? [] : similarNames(name, known)
          report(placeOfUnit(fact, name, at), { name, similar, claimedBy }, { unit: name })
        }
      },
    }
  },
}
