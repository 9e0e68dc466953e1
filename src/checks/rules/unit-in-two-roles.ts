import { placed, ROLES, type Role, roleHolders } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A unit has one role in a task or action: a lead does not support itself. */
export const unitInTwoRoles: Rule<'unit-in-two-roles', { name: string; first: Role; second: Role }> = {
  id: 'unit-in-two-roles',
  severity: 'warning',
  group: 'units',
  plan({ plan, file, book }, report) {
    const canonical = (name: string) => {
      const meaning = book.registry.meaning(name)
      return meaning === undefined || meaning.kind === 'ambiguous' ? name : meaning.name
    }
    for (const { value: holder, path, task } of roleHolders(plan)) {
      const roles = new Map<string, Role>()
      for (const role of ROLES) {
        for (const { value: name, path: at } of placed(holder[role], [...path, role])) {
          const first = roles.get(canonical(name))
          if (first === undefined) roles.set(canonical(name), role)
          else report({ file, path: at }, { name, first, second: role }, { task, unit: canonical(name) })
        }
      }
    }
  },
}
