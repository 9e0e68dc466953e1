import { placeOfUnit } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly group: string
  readonly tasks: readonly string[]
  readonly members: readonly string[]
}

/** Where every member owes the number by itself, an entry of the group counts for nobody (semantics.md 12.11). */
export const groupNamedInEntry: Rule<'group-named-in-entry', Args> = {
  id: 'group-named-in-entry',
  severity: 'error',
  group: 'log',
  entries({ book }, report) {
    return {
      fact(fact, at, attribution) {
        const problems = attribution().flatMap((problem) => (problem.kind === 'group-named' ? [problem] : []))
        for (const { unit: group, members } of problems.filter(
          ({ unit }, index) => problems.findIndex((one) => one.unit === unit) === index,
        )) {
          const tasks = problems.filter(({ unit }) => unit === group).map(({ task }) => task)
          const named = ('units' in fact ? fact.units : []).find((name) => {
            const meaning = book.registry.meaning(name)
            return meaning?.kind === 'group' && meaning.name === group
          })
          report(
            placeOfUnit(fact, named ?? group, at),
            { group, tasks, members },
            { unit: group, task: tasks[0] },
          )
        }
      },
    }
  },
}
