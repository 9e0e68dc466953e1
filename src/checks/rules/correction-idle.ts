import { correctionSteps } from '../correction-steps.ts'
import type { Rule } from '../rule.ts'

/** A correction that leaves the entry as it was says nothing, and was perhaps meant to say something else. */
export const correctionIdle: Rule<'correction-idle', { of: string }> = {
  id: 'correction-idle',
  severity: 'info',
  group: 'log',
  entries({ log }, report) {
    return correctionSteps(log, ({ before, correction: { entry, file, line }, invalid, changes }) => {
      if (invalid !== undefined || changes) return
      report({ file, line, path: ['set'] }, { of: before.id }, { entry: entry.id })
    })
  },
}
