import type { CivilDate } from '../model/civil-date.ts'
import { type EntryKind, evidencePath, type Fact } from '../model/entry.ts'
import { contains, type Window } from '../model/window.ts'
import { attributionProblems, namedTasks, namedUnits, visitParts } from './attribution.ts'
import type { Counted } from './comply.ts'
import { titleOf } from './explain.ts'
import { visitFacts } from './tally.ts'

/** A copy of an entry as reports show it: corrected, under the id of the original. */
export interface LedgerEntry {
  readonly id: string
  readonly kind: Exclude<EntryKind, 'correction'>
  readonly date: CivilDate
  /** Of an activity its title, of progress its text, else the note; may be empty. */
  readonly title: string
  /** As the entry names them. */
  readonly units: readonly string[]
  readonly tasks: readonly string[]
  readonly participants?: number
  readonly onlineParticipants?: number
  /** Of an observation. */
  readonly value?: number
  readonly evidence: readonly string[]
  readonly file: string
  readonly line: number
}

/** Why an activity feeds no task. */
export type UnplannedReason =
  | 'no-task'
  | 'unknown-task'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'unit-not-existing'
  | 'without-part'

export interface UnplannedActivity extends LedgerEntry {
  readonly why: UnplannedReason
}

export interface Ledger {
  readonly entries: ReadonlyMap<string, LedgerEntry>
  /** Done activities in which no named unit has a part in any named task, by date. */
  readonly unplanned: readonly UnplannedActivity[]
}

/** The entries that are asked for by id, and the unplanned activities of a period, in one pass over the log. */
export function ledgerOf({ input, book }: Counted, ids: ReadonlySet<string>, period: Window): Ledger {
  const entries = new Map<string, LedgerEntry>()
  const unplanned: UnplannedActivity[] = []
  visitFacts(input.log, (fact, file, line) => {
    if (ids.has(fact.id)) entries.set(fact.id, entryOf(fact, file, line))
    const counts = fact.kind === 'activity' && fact.status !== 'planned' && fact.date <= input.asOf
    if (!counts || !contains(period, fact.date)) return
    let hasPart = false
    visitParts(book, fact, () => {
      hasPart = true
    })
    if (!hasPart) unplanned.push({ ...entryOf(fact, file, line), why: reasonOf(fact) })
  })
  unplanned.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return { entries, unplanned }

  function reasonOf(fact: Fact): UnplannedReason {
    if (namedTasks(fact).length === 0) return 'no-task'
    const kinds = new Set(attributionProblems(book, fact).map(({ kind }) => kind))
    const reasons = ['unknown-task', 'unknown-unit', 'ambiguous-unit', 'unit-not-existing'] as const
    return reasons.find((reason) => kinds.has(reason)) ?? 'without-part'
  }
}

function entryOf(fact: Fact, file: string, line: number): LedgerEntry {
  const { participants, online_participants: online } = fact.kind === 'activity' ? fact : {}
  const value = fact.kind === 'observation' ? fact.value : undefined
  return {
    id: fact.id,
    kind: fact.kind,
    date: fact.date,
    title: titleOf(fact),
    units: [...namedUnits(fact)],
    tasks: [...namedTasks(fact)],
    ...(participants === undefined ? {} : { participants }),
    ...(online === undefined ? {} : { onlineParticipants: online }),
    ...(value === undefined ? {} : { value }),
    evidence: (fact.evidence ?? []).map(evidencePath),
    file,
    line,
  }
}
