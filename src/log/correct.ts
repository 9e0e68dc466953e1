import {
  activitySchema,
  type Correction,
  type Entry,
  type Fact,
  type LocatedEntry,
  observationSchema,
  progressSchema,
  submissionSchema,
} from '../model/entry.ts'

const SCHEMAS = {
  activity: activitySchema,
  submission: submissionSchema,
  observation: observationSchema,
  progress: progressSchema,
} as const

/** Corrections by the id of the entry they mean, in the order in which they apply. */
export type CorrectionIndex = ReadonlyMap<string, readonly LocatedEntry<Correction>[]>

/**
 * `of` names an entry or a correction of it and means the entry. Corrections apply by date, then by file and line;
 * of two with one id the first counts (semantics.md 12.13 and 12.14).
 */
export function indexCorrections(corrections: readonly LocatedEntry<Correction>[]): CorrectionIndex {
  const byId = new Map<string, LocatedEntry<Correction>>()
  for (const located of corrections) {
    if (!byId.has(located.entry.id)) byId.set(located.entry.id, located)
  }
  const index = new Map<string, LocatedEntry<Correction>[]>()
  for (const located of byId.values()) {
    const target = meant(located.entry, byId)
    const list = index.get(target)
    if (list === undefined) index.set(target, [located])
    else list.push(located)
  }
  for (const list of index.values()) list.sort(byDateThenPlace)
  return index
}

/** The id of the entry that a correction means, through corrections of corrections. */
function meant(correction: Correction, byId: ReadonlyMap<string, LocatedEntry<Correction>>): string {
  const seen = new Set([correction.id])
  let target = correction.of
  for (let next = byId.get(target); next !== undefined && !seen.has(target); next = byId.get(target)) {
    seen.add(target)
    target = next.entry.of
  }
  return target
}

function byDateThenPlace(a: LocatedEntry<Correction>, b: LocatedEntry<Correction>): number {
  if (a.entry.date !== b.entry.date) return a.entry.date < b.entry.date ? -1 : 1
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}

/** The entry as it is known now: corrected, or undefined once withdrawn. */
export function corrected(entry: Fact, index: CorrectionIndex): Fact | undefined {
  const corrections = index.get(entry.id)
  if (corrections === undefined) return entry
  let fact = entry
  let withdrawn = false
  for (const { entry: correction } of corrections) {
    if (correction.withdraw !== undefined) withdrawn = correction.withdraw
    const next = applied(fact, correction)
    if (next.kind !== 'invalid') fact = next
  }
  return withdrawn ? undefined : fact
}

/**
 * One correction applied: only the fields in `set` change, null takes a field away.
 * `invalid` where the outcome would be no well-formed entry; such a correction changes nothing and is a finding.
 */
export function applied(
  fact: Fact,
  correction: Correction,
): Fact | { kind: 'invalid'; path: readonly PropertyKey[] } {
  const { set } = correction
  if (set === undefined) return fact
  for (const key of ['id', 'kind']) if (key in set) return { kind: 'invalid', path: [key] }
  const merged = Object.fromEntries(Object.entries({ ...fact, ...set }).filter(([, value]) => value !== null))
  const outcome = SCHEMAS[fact.kind].safeParse(merged)
  return outcome.success ? outcome.data : { kind: 'invalid', path: outcome.error.issues[0]?.path ?? [] }
}

export function isCorrection(entry: Entry): entry is Correction {
  return entry.kind === 'correction'
}
