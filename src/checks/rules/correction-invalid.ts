import { correctionSteps } from '../correction-steps.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly field: string
  readonly value: unknown
  readonly of: string
  readonly kind: string
}

/** A correction sets fields that the entry has, to values that they can take; otherwise it changes nothing. */
export const correctionInvalid: Rule<'correction-invalid', Args> = {
  id: 'correction-invalid',
  severity: 'error',
  group: 'log',
  entries({ log }, report) {
    return correctionSteps(log, ({ before, correction: { entry, file, line }, invalid }) => {
      if (invalid === undefined) return
      const [field = ''] = invalid
      const value = entry.set?.[field]
      const args = { field: String(field), value, of: before.id, kind: before.kind }
      const path = field in (entry.set ?? {}) ? ['set', ...invalid] : ['set']
      report({ file, line, path, on: value === undefined ? 'key' : 'value' }, args, { entry: entry.id })
    })
  },
}
