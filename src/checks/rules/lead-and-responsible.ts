import { commitments } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** `responsible` is for tasks without a lead; beside a lead nobody would be judged by it. */
export const leadAndResponsible: Rule<
  'lead-and-responsible',
  { leads: readonly string[]; names: readonly string[] }
> = {
  id: 'lead-and-responsible',
  severity: 'warning',
  group: 'units',
  plan({ plan, file, book }, report) {
    for (const { value: task, path } of commitments(plan)) {
      const names = task.responsible ?? []
      const leads = [...(book.tasks.get(task.id)?.parts ?? [])].flatMap(([name, { role }]) =>
        role === 'lead' ? [name] : [],
      )
      if (names.length === 0 || leads.length === 0) continue
      report({ file, path: [...path, 'responsible'], on: 'key' }, { leads, names }, { task: task.id })
    }
  },
}
