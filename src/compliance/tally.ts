import { type CorrectionIndex, corrected, indexCorrections } from '../log/correct.ts'
import type { LogSource } from '../log/log-source.ts'
import { exactIds, fingerprints, type SeenIds } from '../log/seen-ids.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { Activity, Fact, Observation, Progress, Submission } from '../model/entry.ts'
import { contains, type Window } from '../model/window.ts'
import { namingOf, visitParts } from './attribution.ts'
import type { Bin } from './bin.ts'
import { binFiller } from './fill-bins.ts'
import type { Lookups } from './kinds/kind.ts'
import type { Book, TaskBook } from './obligations.ts'
import { addTo, emptySum, type Sum } from './sum.ts'

/** An entry that was noted for a task without number. */
export interface Noted {
  readonly date: CivilDate
  readonly id: string
}

/** Activities of one day. */
export interface DaySum {
  activities: number
  unplanned: number
  readonly participants: Sum
  readonly onlineParticipants: Sum
}

/** Everything that one pass over the log gathers; reports of any period are read from it. */
export interface Tally {
  readonly asOf: CivilDate
  /** By the index of the duty, then by the index of the window. */
  readonly bins: readonly (Bin | undefined)[][]
  /** For tasks without number: task → unit → entries. */
  readonly noted: ReadonlyMap<string, ReadonlyMap<string, readonly Noted[]>>
  readonly submissions: ReadonlyMap<string, readonly Submission[]>
  readonly indicators: ReadonlyMap<string, readonly Observation[]>
  readonly progress: ReadonlyMap<string, readonly Progress[]>
  readonly days: ReadonlyMap<CivilDate, DaySum>
}

export interface TallyInput {
  readonly book: Book
  readonly log: LogSource
  readonly asOf: CivilDate
  readonly lookups: Lookups
  readonly evidenceExists: (path: string) => boolean
  /** The only days that reports will be asked about; undefined for all. */
  readonly span?: Window | undefined
}

/**
 * Calls `visit` for each entry as it is known now: corrections applied, the first of an id, nothing withdrawn.
 * False where the register of ids was unsure of one: what was visited until then is to be thrown away.
 */
export function visitFacts(
  log: LogSource,
  visit: (fact: Fact, file: string, line: number) => void,
  ids: SeenIds = exactIds(),
): boolean {
  const index: CorrectionIndex = indexCorrections(log.corrections())
  let sure = true
  log.each((entry, file, line) => {
    if (!sure) return
    const state = ids.add(entry.id)
    if (state === 'unsure') sure = false
    if (state !== 'new' || entry.kind === 'correction') return
    const fact = index.size === 0 ? entry : corrected(entry, index)
    if (fact !== undefined) visit(fact, file, line)
  })
  return sure
}

export function tally(input: TallyInput): Tally {
  // Almost no log has an id twice: only one that may have is read again with a register that can tell.
  const quick = gather(input, fingerprints())
  return quick ?? gather(input, exactIds())!
}

function gather(input: TallyInput, ids: SeenIds): Tally | undefined {
  const { book, asOf, span } = input
  const bins: (Bin | undefined)[][] = book.duties.map(() => [])
  const noted = new Map<string, Map<string, Noted[]>>()
  const submissions = new Map<string, Submission[]>()
  const indicators = new Map<string, Observation[]>()
  const progress = new Map<string, Progress[]>()
  const days = new Map<CivilDate, DaySum>()
  const fill = binFiller(input, bins)

  const note = (fact: Fact, task: TaskBook, unit: string) => {
    if (span !== undefined && !contains(span, fact.date)) return
    const units = noted.get(task.task.id) ?? new Map<string, Noted[]>()
    noted.set(task.task.id, units)
    const list = units.get(unit)
    if (list === undefined) units.set(unit, [{ date: fact.date, id: fact.id }])
    else if (list.at(-1)?.id !== fact.id) list.push({ date: fact.date, id: fact.id })
  }

  const sure = visitFacts(
    input.log,
    (fact) => {
      if (fact.kind === 'activity') {
        const done = fact.status !== 'planned'
        if (done && fact.date > asOf) return
        let hasPart = false
        visitParts(book, fact, (task, unit, part) => {
          hasPart = true
          fill.byPart(fact, unit, part)
          if (done && task.qualitative) note(fact, task, unit)
        })
        if (done) addToDay(days, fact, hasPart)
        return
      }
      if (fact.date > asOf) return
      if (fact.kind === 'submission') {
        if (namingOf(book, fact.unit, fact.date).kind === 'unit') push(submissions, fact.deliverable, fact)
      } else if (fact.kind === 'observation' && fact.indicator !== undefined) {
        push(indicators, fact.indicator, fact)
      } else if (fact.kind === 'observation' && fact.unit === undefined) {
        fill.forAll(fact)
      } else {
        let first = true
        visitParts(book, fact, (task, unit, part) => {
          fill.byPart(fact, unit, part)
          if (fact.kind !== 'progress' || !first) return
          first = false
          push(progress, fact.task, fact)
          if (task.qualitative) note(fact, task, unit)
        })
      }
    },
    ids,
  )
  return sure ? { asOf, bins, noted, submissions, indicators, progress, days } : undefined
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function addToDay(days: Map<CivilDate, DaySum>, activity: Activity, hasPart: boolean): void {
  let day = days.get(activity.date)
  if (day === undefined) {
    day = { activities: 0, unplanned: 0, participants: emptySum(), onlineParticipants: emptySum() }
    days.set(activity.date, day)
  }
  if (!hasPart) {
    day.unplanned += 1
    return
  }
  day.activities += 1
  if (activity.participants !== undefined) addTo(day.participants, activity.participants)
  if (activity.online_participants !== undefined) addTo(day.onlineParticipants, activity.online_participants)
}
