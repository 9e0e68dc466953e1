import { similarNames } from '../../phrases/similar-names.ts'
import { knownNames } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** The unit of the office is a unit of some plan. */
export const unknownOffice: Rule<'unknown-office', { name: string; similar: readonly string[] }> = {
  id: 'unknown-office',
  severity: 'warning',
  group: 'workspace',
  workspace({ settings, settingsFile: file, plans }, report) {
    const known = new Set(plans.flatMap(({ plan }) => [...knownNames(plan)]))
    const name = settings.office
    if (name === undefined || known.has(name) || plans.length === 0) return
    report({ file, path: ['office'] }, { name, similar: similarNames(name, known) }, { unit: name })
  },
}
