import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A successor stands where the unit stood from the day after its end; without an end it never does. */
export const successorWithoutEnd: Rule<'successor-without-end', { name: string; successor: string }> = {
  id: 'successor-without-end',
  severity: 'warning',
  group: 'units',
  plan({ plan, file }, report) {
    for (const { value: unit, path } of placed(plan.units, ['units'])) {
      const { name, successor, until } = unit
      if (successor === undefined || until !== undefined) continue
      report({ file, path: [...path, 'successor'] }, { name, successor }, { unit: name })
    }
  },
}
