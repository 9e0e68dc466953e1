import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** A name or alias stands for one unit or group; what two of them claim counts for neither. */
export const ambiguousName: Rule<'ambiguous-name', { name: string; first: string; second: string }> = {
  id: 'ambiguous-name',
  severity: 'error',
  group: 'units',
  plan({ plan, file }, report) {
    const owners = new Map<string, { readonly name: string }>()
    for (const { value: owner, path } of [
      ...placed(plan.units, ['units']),
      ...placed(plan.groups, ['groups']),
    ]) {
      const names = [
        { value: owner.name, path: [...path, 'name'] },
        ...placed(owner.aliases, [...path, 'aliases']),
      ]
      for (const { value: name, path: at } of names) {
        const first = owners.get(name)
        if (first === undefined) owners.set(name, owner)
        else if (first !== owner) {
          report({ file, path: at }, { name, first: first.name, second: owner.name }, { unit: owner.name })
        }
      }
    }
  },
}
