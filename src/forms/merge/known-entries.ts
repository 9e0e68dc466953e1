import { applied, corrected, indexCorrections } from '../../log/correct.ts'
import type { LogSource } from '../../log/log-source.ts'
import type { Activity, Correction, Fact, LocatedEntry } from '../../model/entry.ts'

/** An entry that a row may be about. */
export interface KnownEntry {
  readonly id: string
  /** With its corrections, a withdrawal left aside. */
  readonly current: Fact
  readonly withdrawn: boolean
  /** All that the log ever said, as first written to now. */
  readonly versions: readonly Fact[]
  /** In the order in which they apply. */
  readonly corrections: readonly LocatedEntry<Correction>[]
}

/** What is asked of the log. */
export interface LogQuestion {
  /** Ids of rows: entries that have one of them are kept. */
  readonly ids: ReadonlySet<string>
  /** Called for every activity as it is known now that has none of these ids. */
  readonly others: (activity: Activity) => void
}

/** Reads the log once and keeps of it what rows are about; of a repeated id the first entry counts. */
export function knownEntries(log: LogSource, { ids, others }: LogQuestion): ReadonlyMap<string, KnownEntry> {
  const index = indexCorrections(log.corrections())
  const known = new Map<string, KnownEntry>()
  log.each((entry) => {
    if (entry.kind === 'correction') return
    if (ids.has(entry.id)) {
      if (!known.has(entry.id)) known.set(entry.id, entryWith(entry, index.get(entry.id) ?? [], index))
      return
    }
    if (entry.kind !== 'activity') return
    const current = corrected(entry, index)
    if (current?.kind === 'activity') others(current)
  })
  return known
}

function entryWith(
  entry: Fact,
  corrections: readonly LocatedEntry<Correction>[],
  index: Parameters<typeof corrected>[1],
): KnownEntry {
  const versions: Fact[] = [entry]
  for (const { entry: correction } of corrections) {
    const next = applied(versions.at(-1) ?? entry, correction)
    if (next.kind !== 'invalid') versions.push(next)
  }
  const current = versions.at(-1) ?? entry
  return { id: entry.id, current, withdrawn: corrected(entry, index) === undefined, versions, corrections }
}
