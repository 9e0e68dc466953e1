import { placeOfUnit } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly name: string
  readonly date: string
  readonly from: string | undefined
  readonly until: string | undefined
  readonly successor: string | undefined
}

/** A unit that did not exist on the entry's day did nothing; the entry counts nowhere (semantics.md 12.17). */
export const unitNotExisting: Rule<'unit-not-existing', Args> = {
  id: 'unit-not-existing',
  severity: 'error',
  group: 'log',
  entries({ plan }, report) {
    return {
      fact(fact, at, attribution) {
        for (const problem of attribution()) {
          if (problem.kind !== 'unit-not-existing') continue
          const { name } = problem
          const { from, until, successor } = plan.units.find((unit) => unit.name === name) ?? {}
          report(
            placeOfUnit(fact, problem.unit, at),
            { name, date: fact.date, from, until, successor },
            { unit: name },
          )
        }
      },
    }
  },
}
