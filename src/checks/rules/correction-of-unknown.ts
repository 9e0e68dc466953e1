import type { Rule } from '../rule.ts'

/** A correction names an entry, or a correction of it. `circle` where corrections only name each other. */
export const correctionOfUnknown: Rule<'correction-of-unknown', { of: string; circle: boolean }> = {
  id: 'correction-of-unknown',
  severity: 'error',
  group: 'log',
  entries({ log }, report) {
    const corrections = log.corrections()
    const targets = new Map(corrections.map(({ entry }) => [entry.id, entry.of]))
    const missing = new Set(targets.values())
    return {
      record({ id }) {
        missing.delete(id)
      },
      end() {
        for (const { entry, file, line } of corrections) {
          const circle = goesInCircles(entry.id, targets)
          if (missing.has(entry.of) || circle) {
            report({ file, line, path: ['of'] }, { of: entry.of, circle }, { entry: entry.id })
          }
        }
      },
    }
  },
}

function goesInCircles(id: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let next = targets.get(id); next !== undefined; next = targets.get(next)) {
    if (next === id) return true
    if (seen.has(next)) return false
    seen.add(next)
  }
  return false
}
