import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A unit ends on or after its first day. */
export const unitDates: Rule<'unit-dates', { name: string; from: string; until: string }> = {
  id: 'unit-dates',
  severity: 'error',
  group: 'units',
  plan({ plan, file }, report) {
    for (const { value: unit, path } of placed(plan.units, ['units'])) {
      const { name, from, until } = unit
      if (from === undefined || until === undefined || from <= until) continue
      report({ file, path: [...path, 'until'] }, { name, from, until }, { unit: name })
    }
  },
}
