import type { Rule } from '../rule.ts'

/** The log of a plan is found by its id, and the plan by its file: both must agree. */
export const planFileName: Rule<'plan-file-name', { id: string; file: string }> = {
  id: 'plan-file-name',
  severity: 'error',
  group: 'plan',
  plan({ plan, file }, report) {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '')
    if (name !== plan.id) report({ file, path: ['id'] }, { id: plan.id, file: name })
  },
}
