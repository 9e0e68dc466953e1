import { namedUnits } from '../../compliance/attribution.ts'
import { placeOfTask, placeOfUnit } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

type Args =
  | { readonly unit: string; readonly tasks: readonly string[] }
  | { readonly task: string; readonly units: readonly string[] }

/** A unit without a part in any task that the entry names, and a task in which no named unit has one (semantics.md 12.15). */
export const notResponsible: Rule<'not-responsible', Args> = {
  id: 'not-responsible',
  severity: 'warning',
  group: 'log',
  entries(_context, report) {
    return {
      fact(fact, at, attribution) {
        const problems = attribution()
        const units = new Set(problems.flatMap((one) => (one.kind === 'unit-without-part' ? [one.unit] : [])))
        const tasks =
          fact.kind === 'activity'
            ? (fact.tasks ?? [])
            : 'task' in fact && fact.task !== undefined
              ? [fact.task]
              : []
        for (const unit of units)
          report(placeOfUnit(fact, unit, at), { unit, tasks }, { unit, task: tasks[0] })
        // Where no unit has a part at all, the units say it already.
        if (namedUnits(fact).every((unit) => units.has(unit))) return
        for (const problem of problems) {
          if (problem.kind !== 'task-without-part') continue
          const { task } = problem
          report(placeOfTask(fact, task, at), { task, units: namedUnits(fact) }, { task })
        }
      },
    }
  },
}
