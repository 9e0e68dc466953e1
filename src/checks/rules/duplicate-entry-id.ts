import { Repeats } from '../repeats.ts'
import type { Rule } from '../rule.ts'

/** An id names one entry; the second one with it counts nowhere (semantics.md 12.14). */
export const duplicateEntryId: Rule<'duplicate-entry-id', { id: string; file: string; line: number }> = {
  id: 'duplicate-entry-id',
  severity: 'error',
  group: 'log',
  entries({ log }, report) {
    const repeats = new Repeats()
    return {
      record({ id }) {
        repeats.note(id)
      },
      end() {
        if (!repeats.any()) return
        const first = new Map<string, { file: string; line: number }>()
        log.each(({ id }, file, line) => {
          if (!repeats.maybe(id)) return
          const known = first.get(id)
          if (known === undefined) first.set(id, { file, line })
          else report({ file, line, path: ['id'] }, { id, ...known }, { entry: id })
        })
      },
    }
  },
}
