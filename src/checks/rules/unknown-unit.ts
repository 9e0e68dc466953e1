import { similarNames } from '../../phrases/similar-names.ts'
import { knownNames, nameUses } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** Every name in a role, and of those who hand in a document, is listed under units or groups. */
export const unknownUnit: Rule<'unknown-unit', { name: string; similar: readonly string[] }> = {
  id: 'unknown-unit',
  severity: 'error',
  group: 'units',
  plan({ plan, file }, report) {
    const known = knownNames(plan)
    for (const { value: name, path, task } of nameUses(plan)) {
      if (!known.has(name))
        report({ file, path }, { name, similar: similarNames(name, known) }, { task, unit: name })
    }
  },
}
