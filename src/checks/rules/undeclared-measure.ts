import { activitySchema } from '../../model/entry.ts'
import { BUILTIN_MEASURES } from '../../model/plan.ts'
import { similarNames } from '../../phrases/similar-names.ts'
import type { Rule } from '../rule.ts'

/** A figure that no measure of the plan reads is lost, most often by a slip of the pen. */
export const undeclaredMeasure: Rule<'undeclared-measure', { field: string; similar: readonly string[] }> = {
  id: 'undeclared-measure',
  severity: 'error',
  group: 'log',
  entries({ plan }, report) {
    const fields = new Set([...Object.keys(activitySchema.shape), ...Object.keys(plan.measures ?? {})])
    // Coverage is observed; an activity has no field for it.
    const known = [
      ...fields,
      ...BUILTIN_MEASURES.filter((measure) => measure !== 'coverage' && measure !== 'activities'),
    ]
    return {
      fact(fact, at) {
        if (fact.kind !== 'activity') return
        for (const field in fact) {
          if (fields.has(field)) continue
          report(
            { ...at([field]), on: 'key' },
            { field, similar: similarNames(field, known) },
            { unit: fact.units[0] },
          )
        }
      },
    }
  },
}
