import { visitParts } from '../../compliance/attribution.ts'
import { similarNames } from '../../phrases/similar-names.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly place: string
  readonly register: string
  readonly similar: readonly string[]
}

/** A place that the register does not list covers nothing. */
export const unknownPlace: Rule<'unknown-place', Args> = {
  id: 'unknown-place',
  severity: 'warning',
  group: 'log',
  entries({ book, registers }, report) {
    const known = new Map([...registers].map(([name, places]) => [name, new Set(places)]))
    return {
      fact(fact, at) {
        if ((fact.kind !== 'activity' && fact.kind !== 'progress') || fact.places === undefined) return
        const used = new Set<string>()
        visitParts(book, fact, (_task, _unit, { feeds }) => {
          for (const { quota } of feeds)
            if (quota.measure === 'coverage' && quota.of !== undefined) used.add(quota.of)
        })
        for (const register of used) {
          const places = known.get(register)
          if (places === undefined) continue
          fact.places.forEach((place, index) => {
            if (!places.has(place))
              report(at(['places', index]), { place, register, similar: similarNames(place, places) })
          })
        }
      },
    }
  },
}
