import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** An accountable unit that ended without successor owes nothing from then on (semantics.md 12.8). */
export const leadEnded: Rule<'lead-ended', { name: string; until: string; tasks: readonly string[] }> = {
  id: 'lead-ended',
  severity: 'warning',
  group: 'units',
  plan({ plan, file, book }, report) {
    const tasks = new Map<string, string[]>()
    for (const { task, accountable } of book.tasks.values()) {
      for (const { unit } of accountable) {
        for (const name of book.registry.succession(unit).slice(-1)) {
          const list = tasks.get(name) ?? []
          tasks.set(name, list.includes(task.id) ? list : [...list, task.id])
        }
      }
    }
    for (const { value: unit, path } of placed(plan.units, ['units'])) {
      const { name, until } = unit
      const owed = tasks.get(name)
      // A successor of the last one means that the chain goes in circles, which another rule tells.
      if (owed === undefined || unit.successor !== undefined) continue
      if (until === undefined || until >= plan.period.to) continue
      report({ file, path: [...path, 'until'] }, { name, until, tasks: owed }, { unit: name })
    }
  },
}
