import { applied, indexCorrections } from '../log/correct.ts'
import type { LogSource } from '../log/log-source.ts'
import type { Correction, Fact, LocatedEntry } from '../model/entry.ts'
import type { Path } from '../model/finding.ts'
import type { EntryVisitor } from './rule.ts'

/** One correction at its turn. */
export interface CorrectionStep {
  /** The entry as the corrections before left it. */
  readonly before: Fact
  readonly correction: LocatedEntry<Correction>
  /** Where in `set` the outcome would be no well-formed entry; undefined if it is one. */
  readonly invalid: Path | undefined
  readonly changes: boolean
}

/** Goes through the corrections of every entry in the order in which they apply (semantics.md 12.13). */
export function correctionSteps(log: LogSource, visit: (step: CorrectionStep) => void): EntryVisitor {
  const index = indexCorrections(log.corrections())
  const done = new Set<string>()
  return {
    record(entry) {
      const corrections = index.get(entry.id)
      if (corrections === undefined || entry.kind === 'correction' || done.has(entry.id)) return
      done.add(entry.id)
      let before: Fact = entry
      let withdrawn = false
      for (const correction of corrections) {
        const withdraw: boolean = correction.entry.withdraw ?? withdrawn
        const outcome = applied(before, correction.entry)
        if (outcome.kind === 'invalid') {
          visit({ before, correction, invalid: outcome.path as Path, changes: false })
        } else {
          const changes = withdraw !== withdrawn || !equal(before, outcome)
          visit({ before, correction, invalid: undefined, changes })
          before = outcome
        }
        withdrawn = withdraw
      }
    },
  }
}

/** Deep equality of entries; the order of keys does not matter. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && equal(value, right.get(key)))
  )
}
