import type { Activity } from '../../model/entry.ts'
import { Repeats } from '../repeats.ts'
import type { Rule } from '../rule.ts'

/** The same title by the same units on the same day is probably one activity that was noted twice. */
export const sameActivityTwice: Rule<'same-activity-twice', { title: string; date: string; first: string }> =
  {
    id: 'same-activity-twice',
    severity: 'warning',
    group: 'log',
    entries({ eachFact, book }, report) {
      const repeats = new Repeats()
      const keyOf = ({ date, title, units }: Activity) => {
        const names = units.map((name) => {
          const meaning = book.registry.meaning(name)
          return meaning?.kind === 'unit' ? meaning.name : name
        })
        return `${date}\n${title.replace(/\s/g, '')}\n${names.length > 1 ? names.sort().join('\n') : names[0]}`
      }
      return {
        fact(fact) {
          if (fact.kind === 'activity') repeats.note(keyOf(fact))
        },
        end() {
          if (!repeats.any()) return
          const first = new Map<string, { id: string; place: string | undefined }>()
          eachFact((fact, at) => {
            if (fact.kind !== 'activity') return
            const key = keyOf(fact)
            if (!repeats.maybe(key)) return
            const known = first.get(key)
            if (known === undefined) first.set(key, { id: fact.id, place: fact.place })
            // Two places are two activities.
            else if (known.place === undefined || fact.place === undefined || known.place === fact.place) {
              const { title, date, units } = fact
              report(at(['title']), { title, date, first: known.id }, { entry: fact.id, unit: units[0] })
            }
          })
        },
      }
    },
  }
