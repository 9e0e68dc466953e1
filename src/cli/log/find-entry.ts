import { type CorrectionIndex, indexCorrections } from '../../log/correct.ts'
import { openLog } from '../../log/read.ts'
import type { Correction, Fact, LocatedEntry } from '../../model/entry.ts'
import type { Plan } from '../../model/plan.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace, SoundPlan } from '../workspace.ts'
import { asKnown, type KnownEntry } from './as-known.ts'

/** An entry that the command line names, as it was written and as it is known now. */
export interface FoundEntry extends KnownEntry {
  readonly plan: Plan
  readonly original: Fact
  readonly file: string
  /** Those that there are, in the order in which they apply. */
  readonly corrections: readonly LocatedEntry<Correction>[]
}

/** Entries that may be meant are named up to here. */
const NAMED = 5

/**
 * The entry with an id, or with the only id that begins so; a correction means the entry that it corrects
 * (semantics.md 12.13). Of a repeated id the first entry counts.
 */
export function findEntry({ files }: OpenWorkspace, plans: readonly SoundPlan[], typed: string): FoundEntry {
  let best = 1
  let found: FoundEntry | undefined
  const candidates: string[] = []
  let total = 0
  for (const { plan } of plans) {
    const log = openLog(files, plan.id, () => {})
    const index = indexCorrections(log.corrections())
    const rank = rankByCorrections(index, typed)
    const seen = new Set<string>()
    log.each((entry, file) => {
      if (entry.kind === 'correction') return
      const fit = Math.max(fitOf(entry.id, typed), rank.get(entry.id) ?? 0)
      if (fit < best || seen.has(entry.id)) return
      seen.add(entry.id)
      if (fit > best) {
        best = fit
        total = 0
        candidates.length = 0
      }
      total += 1
      if (candidates.length < NAMED) candidates.push(entry.id)
      found = {
        plan,
        original: entry,
        file,
        corrections: index.get(entry.id) ?? [],
        ...asKnown(entry, index),
      }
    })
  }
  if (found === undefined) throw usageError(2, 'no-such-entry', { entry: typed })
  if (total > 1) throw usageError(2, 'ambiguous-entry', { entry: typed, candidates, total })
  return found
}

/** 3 the id itself, 2 but for small and capital letters, 1 its beginning, 0 another. */
function fitOf(id: string, typed: string): number {
  if (id === typed) return 3
  const [capitals, wanted] = [id.toUpperCase(), typed.normalize('NFKC').trim().toUpperCase()]
  if (capitals === wanted) return 2
  return capitals.startsWith(wanted) ? 1 : 0
}

/** How well the corrections of each entry fit. */
function rankByCorrections(index: CorrectionIndex, typed: string): Map<string, number> {
  const rank = new Map<string, number>()
  for (const [target, corrections] of index) {
    rank.set(target, Math.max(...corrections.map(({ entry }) => fitOf(entry.id, typed))))
  }
  return rank
}
