import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A chain of successors comes to an end. */
export const successorCycle: Rule<'successor-cycle', { names: readonly string[] }> = {
  id: 'successor-cycle',
  severity: 'error',
  group: 'units',
  plan({ plan, file, book }, report) {
    const canonical = (name: string) => {
      const meaning = book.registry.meaning(name)
      return meaning?.kind === 'unit' ? meaning.name : name
    }
    const successors = new Map(
      plan.units.flatMap((unit) =>
        unit.successor === undefined ? [] : [[unit.name, canonical(unit.successor)]],
      ),
    )
    const reported = new Set<string>()
    for (const { value: unit, path } of placed(plan.units, ['units'])) {
      const names = [unit.name]
      for (
        let next = successors.get(unit.name);
        next !== undefined && !reported.has(next);
        next = successors.get(next)
      ) {
        const start = names.indexOf(next)
        names.push(next)
        if (start < 0) continue
        // A chain that only leads into a cycle is told at the cycle itself.
        if (start === 0) {
          report({ file, path: [...path, 'successor'] }, { names }, { unit: unit.name })
          for (const name of names) reported.add(name)
        }
        break
      }
    }
  },
}
