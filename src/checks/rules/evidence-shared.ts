import { isLink } from '../../source/evidence.ts'
import { evidenceOf } from '../entry-places.ts'
import { Repeats } from '../repeats.ts'
import type { Rule } from '../rule.ts'

/** One file as evidence of two entries may be right, or one activity noted twice. */
export const evidenceShared: Rule<'evidence-shared', { path: string; first: string }> = {
  id: 'evidence-shared',
  severity: 'warning',
  group: 'evidence',
  entries({ eachFact }, report) {
    const repeats = new Repeats()
    return {
      fact(fact) {
        const paths = new Set(evidenceOf(fact).map(({ path }) => path))
        for (const path of paths) if (!isLink(path)) repeats.note(path)
      },
      end() {
        if (!repeats.any()) return
        const first = new Map<string, string>()
        eachFact((fact, at) => {
          for (const { path, place } of evidenceOf(fact)) {
            if (!repeats.maybe(path)) continue
            const owner = first.get(path)
            if (owner === undefined) first.set(path, fact.id)
            else if (owner !== fact.id) report(at(place), { path, first: owner }, { entry: fact.id })
          }
        })
      },
    }
  },
}
