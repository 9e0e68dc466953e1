import type { LogSource } from '../log/log-source.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { type EntryKind, evidencePath, type Fact } from '../model/entry.ts'
import { toNumber } from '../model/fraction.ts'
import { contains, type Window } from '../model/window.ts'
import { namedTasks, namedUnits, namingOf, visitParts } from './attribution.ts'
import type { Counted } from './comply.ts'
import { titleOf } from './explain.ts'
import { type ActivitySums, type Statistics, statisticsOf } from './statistics.ts'
import { addTo, emptySum, total } from './sum.ts'
import { visitFacts } from './tally.ts'

/** An entry as the ledger of a period lists it: corrected, under the id of the original, names as the plan has them. */
export interface RecordedEntry {
  readonly id: string
  readonly kind: Exclude<EntryKind, 'correction'>
  readonly date: CivilDate
  readonly until?: CivilDate
  /** Of an activity its title, of progress its text, else the note; may be empty. */
  readonly title: string
  readonly units: readonly string[]
  /** Tasks that the plan knows. */
  readonly tasks: readonly string[]
  readonly type?: string
  readonly brand?: string
  /** Of an activity: how often it took place, by default once. */
  readonly sessions?: number
  readonly participants?: number
  readonly onlineParticipants?: number
  /** Of an observation: its value, or the percentage that follows from what it states. */
  readonly value?: number
  /** Of an observation. */
  readonly indicator?: string
  /** Of a submission: the document, and the year of its due day. */
  readonly deliverable?: string
  readonly for?: number
  readonly evidence: readonly string[]
}

/** Whose entries are asked for: names of a unit, and ids that its figures rest on under other names. */
export interface RecordOf {
  readonly names: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
}

/**
 * Everything in a period up to the as-of day that has a part in the plan: activities by date, then progress,
 * observations and submissions. Planned activities and those that feed no task are left out.
 */
export function recordOf(counted: Counted, period: Window, whose?: RecordOf): RecordedEntry[] {
  const { input, book } = counted
  const entries: RecordedEntry[] = []
  visitFacts(input.log, (fact) => {
    if (!contains(period, fact.date) || fact.date > input.asOf) return
    if (fact.kind === 'activity' && fact.status === 'planned') return
    const owners = ownersOf(counted, fact)
    if (owners === undefined) return
    const isAsked =
      whose === undefined || whose.ids.has(fact.id) || owners.some((one) => whose.names.has(one))
    if (!isAsked) return
    const tasks = namedTasks(fact).filter((task) => book.tasks.has(task))
    entries.push(entryOf(counted, fact, tasks))
  })
  return entries.sort((a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** Statistics of the activities of a record: those of the whole log where the record is whole. */
export function recordStatistics(
  counted: Counted,
  period: Window,
  record: readonly RecordedEntry[],
): Statistics {
  const ids = new Set(record.map(({ id }) => id))
  const { log } = counted.input
  const own: LogSource = {
    each: (visit) => log.each((entry, file, line) => ids.has(entry.id) && visit(entry, file, line)),
    corrections: () => log.corrections(),
  }
  return statisticsOf({ ...counted, input: { ...counted.input, log: own } }, [period])[0]!
}

function rank({ kind }: RecordedEntry): number {
  return ['activity', 'progress', 'observation', 'submission'].indexOf(kind)
}

/** The units and groups that an entry counts for; undefined where it has no part in the plan. */
function ownersOf({ book }: Counted, fact: Fact): string[] | undefined {
  const known = namedUnits(fact).flatMap((unit) => {
    const naming = namingOf(book, unit, fact.date)
    return naming.kind === 'unit' || naming.kind === 'group' ? [naming.name] : []
  })
  if (fact.kind === 'submission') {
    const { deliverable } = fact
    const isAsked = (book.plan.deliverables ?? []).some(({ id }) => id === deliverable)
    return isAsked && known.length > 0 ? known : undefined
  }
  if (fact.kind === 'observation') {
    if (fact.indicator !== undefined) {
      const { indicator } = fact
      return (book.plan.indicators ?? []).some(({ id }) => id === indicator) ? known : undefined
    }
    // A level of all together names no unit.
    if (fact.unit === undefined) return book.tasks.has(fact.task ?? '') ? [] : undefined
  }
  const owners = new Set<string>()
  visitParts(book, fact, (_task, unit) => owners.add(unit))
  return owners.size === 0 ? undefined : [...owners]
}

/** A long log lends its entries for the call alone: what is kept is copied. */
function entryOf({ book }: Counted, fact: Fact, tasks: readonly string[]): RecordedEntry {
  const units = namedUnits(fact).map((unit) => {
    const naming = namingOf(book, unit, fact.date)
    return 'name' in naming ? naming.name : unit
  })
  return {
    id: fact.id,
    kind: fact.kind,
    date: fact.date,
    title: titleOf(fact),
    units: [...new Set(units)],
    tasks: [...new Set(tasks)],
    ...particulars(fact),
    evidence: (fact.evidence ?? []).map(evidencePath),
  }
}

function particulars(fact: Fact): Partial<RecordedEntry> {
  switch (fact.kind) {
    case 'activity':
      return stated({
        until: fact.until,
        type: fact.type,
        brand: fact.brand,
        sessions: fact.times ?? 1,
        participants: fact.participants,
        onlineParticipants: fact.online_participants,
      })
    case 'observation':
      return stated({ indicator: fact.indicator, value: fact.value ?? shareOf(fact) })
    case 'submission':
      return stated({ deliverable: fact.deliverable, for: fact.for })
    case 'progress':
      return {}
  }
}

function shareOf({
  covered,
  total,
}: {
  readonly covered?: number | undefined
  readonly total?: number | undefined
}) {
  return covered === undefined || total === undefined || total === 0 ? undefined : (100 * covered) / total
}

type Stated<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

function stated<T extends object>(values: T): Stated<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Stated<T>
}

/** The sums of some activities of a record, each counted once. */
export function activitySums(entries: readonly RecordedEntry[]): ActivitySums {
  const [sessions, participants, online] = [emptySum(), emptySum(), emptySum()]
  let activities = 0
  for (const entry of entries) {
    if (entry.kind !== 'activity') continue
    activities += 1
    addTo(sessions, entry.sessions ?? 1)
    addTo(participants, entry.participants ?? 0)
    addTo(online, entry.onlineParticipants ?? 0)
  }
  return {
    activities,
    sessions: toNumber(total(sessions)),
    participants: toNumber(total(participants)),
    onlineParticipants: toNumber(total(online)),
  }
}
