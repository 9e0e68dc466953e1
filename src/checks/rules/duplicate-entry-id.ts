import type { Rule } from '../rule.ts'

/** An id names one entry; the second one with it counts nowhere (semantics.md 12.14). */
export const duplicateEntryId: Rule<'duplicate-entry-id', { id: string; file: string; line: number }> = {
  id: 'duplicate-entry-id',
  severity: 'error',
  group: 'log',
  entries(_context, report) {
    // Files and lines in a number: a long log has many ids.
    const files: string[] = []
    const places = new Map<string, number>()
    return {
      record({ id }, at) {
        const { file, line = 0 } = at()
        if (files.at(-1) !== file) files.push(file)
        const first = places.get(id)
        if (first === undefined) places.set(id, (files.length - 1) * LINES + line)
        else report(at(['id']), { id, file: files[Math.floor(first / LINES)] ?? file, line: first % LINES })
      },
    }
  },
}

/** More lines than a file can have. */
const LINES = 2 ** 32
