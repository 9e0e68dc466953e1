import { type CorrectionIndex, corrected, indexCorrections } from '../log/correct.ts'
import type { LogSource } from '../log/log-source.ts'
import { exactIds, fingerprints, type SeenIds } from '../log/seen-ids.ts'
import { type CivilDate, earlier, later } from '../model/civil-date.ts'
import {
  type Activity,
  evidencePath,
  type Fact,
  type Observation,
  type Progress,
  type Submission,
} from '../model/entry.ts'
import { contains, lengthOf, type Window } from '../model/window.ts'
import { namingOf, visitParts } from './attribution.ts'
import { type Bin, emptyBin } from './bin.ts'
import { firstEndingFrom } from './calendar.ts'
import type { Lookups } from './kinds/kind.ts'
import { type Book, countsFor, countsForOwner, type Duty, type Part, type TaskBook } from './obligations.ts'
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
  const count = counter(input, bins)

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
          count(fact, unit, part)
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
        countForAll(fact, input, bins)
      } else {
        let first = true
        visitParts(book, fact, (task, unit, part) => {
          count(fact, unit, part)
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

/** Claimed without evidence, or with evidence that is not there (semantics.md 12.19). */
export function lacksEvidence(fact: Fact, evidenceExists: (path: string) => boolean): boolean {
  const { evidence } = fact
  if (evidence === undefined || evidence.length === 0) return true
  for (const one of evidence) if (!evidenceExists(evidencePath(one))) return true
  return false
}

/** The observation's quota: the one it names, or the only one of the task (semantics.md 12.22). */
function isMeant(observation: Observation, { task, quota }: Duty): boolean {
  return observation.quota === undefined ? task.quotas?.length === 1 : observation.quota === quota.id
}

type Count = (fact: Exclude<Fact, Submission>, unit: string, part: Part) => void

/**
 * What a bulk entry adds to a window: n on each of its days up to the as-of day, planned ones to their end
 * (semantics.md 12.16). Undefined where none of its days lies in the window.
 */
export function eachDayFigure(fact: Activity, window: Window, asOf: CivilDate): number | undefined {
  const last = fact.until ?? fact.date
  const from = later(window.from, fact.date)
  const to = earlier(window.to, fact.status === 'planned' ? last : earlier(last, asOf))
  return from <= to ? (fact.each_day ?? 0) * lengthOf({ from, to }) : undefined
}

function binIn(bins: (Bin | undefined)[][], duty: Duty, window: number): Bin {
  const row = bins[duty.index]!
  const bin = row[window] ?? emptyBin()
  row[window] = bin
  return bin
}

/** Puts an entry into the bins of the duties that a part feeds. */
function counter(input: TallyInput, bins: (Bin | undefined)[][]): Count {
  const { book, asOf, lookups, evidenceExists } = input
  const binOf = (duty: Duty, window: number) => binIn(bins, duty, window)

  const inWindow = (unit: string, part: Part, duty: Duty, index: number) => {
    if (part.group) return true
    const window = duty.calendar.windows[index]!
    if (duty.scope === 'joint') return part.via.some((slot) => countsFor(unit, slot, window, book.registry))
    return countsForOwner(unit, duty, window, book.registry)
  }

  const addFigure = (fact: Activity, duty: Duty, index: number, figure: number | undefined) => {
    const bin = binOf(duty, index)
    if (bin.lastCounted === fact) return
    bin.lastCounted = fact
    if (fact.status === 'planned') {
      bin.planned.push(fact.id)
      if (figure !== undefined) addTo(bin.plannedFigures, figure)
      return
    }
    bin.entries.push(fact.id)
    if (figure !== undefined) addTo(bin.figures, figure)
    if (figure === undefined || lacksEvidence(fact, evidenceExists)) bin.toVerify = true
  }

  const addPlaces = (fact: Activity | Progress, duty: Duty, index: number) => {
    if (fact.places === undefined) return
    const bin = binOf(duty, index)
    if (bin.lastCounted === fact) return
    bin.lastCounted = fact
    const planned = fact.kind === 'activity' && fact.status === 'planned'
    if (planned) bin.planned.push(fact.id)
    else bin.entries.push(fact.id)
    for (const place of fact.places) (planned ? bin.plannedPlaces : bin.places).add(place)
    if (!planned && lacksEvidence(fact, evidenceExists)) bin.toVerify = true
  }

  const namesPlaceOf = (fact: Activity | Progress, duty: Duty) => {
    const register = lookups.registers.get(duty.quota.of ?? '') ?? []
    return fact.places?.some((place) => register.includes(place)) ?? false
  }

  /** A bulk entry may fill many windows. */
  const addEachDay = (fact: Activity, unit: string, part: Part, duty: Duty) => {
    const { windows } = duty.calendar
    const last = fact.until ?? fact.date
    for (let index = firstEndingFrom(windows, fact.date); index < windows.length; index += 1) {
      const window = windows[index]!
      if (window.from > last) return
      const figure = eachDayFigure(fact, window, asOf)
      if (figure !== undefined && inWindow(unit, part, duty, index)) addFigure(fact, duty, index, figure)
    }
  }

  return (fact, unit, part) => {
    for (const duty of part.feeds) {
      const gathers = duty.kind.gathers(duty.quota, lookups)
      if (fact.kind === 'activity' && fact.each_day !== undefined && gathers === 'figures') {
        addEachDay(fact, unit, part, duty)
        continue
      }
      const index = duty.calendar.indexOf(fact.date)
      if (index < 0 || !inWindow(unit, part, duty, index)) continue
      if (fact.kind === 'observation') {
        if (gathers === 'levels' && isMeant(fact, duty))
          holdLevel(binOf(duty, index), fact, duty, evidenceExists)
      } else if (gathers === 'places') {
        if (namesPlaceOf(fact, duty)) addPlaces(fact, duty, index)
      } else if (fact.kind === 'activity' && gathers === 'figures') {
        addFigure(fact, duty, index, duty.kind.figure(fact, duty.quota))
      }
    }
    if (fact.kind !== 'activity' || fact.status === 'planned') return
    for (const duty of part.supports) {
      const index = duty.calendar.indexOf(fact.date)
      const gathers = duty.kind.gathers(duty.quota, lookups)
      if (index < 0 || gathers === 'levels' || (gathers === 'places' && !namesPlaceOf(fact, duty))) continue
      const bin = binOf(duty, index)
      if (bin.lastSupport === fact) continue
      bin.lastSupport = fact
      bin.support.push(fact.id)
    }
  }
}

/** A level that names no unit is that of all together: it counts for joint quotas. */
function countForAll(fact: Observation, input: TallyInput, bins: (Bin | undefined)[][]): void {
  for (const duty of input.book.tasks.get(fact.task ?? '')?.duties ?? []) {
    const index = duty.calendar.indexOf(fact.date)
    if (duty.scope !== 'joint' || index < 0 || !isMeant(fact, duty)) continue
    if (duty.kind.gathers(duty.quota, input.lookups) !== 'levels') continue
    holdLevel(binIn(bins, duty, index), fact, duty, input.evidenceExists)
  }
}

/** The newest level replaces the former; of one day the later line (semantics.md 12.22). */
function holdLevel(
  bin: Bin,
  fact: Observation,
  { kind }: Duty,
  evidenceExists: (path: string) => boolean,
): void {
  if (bin.latest !== undefined && bin.latest.date > fact.date) return
  const value = kind.level(fact)
  bin.latest = { date: fact.date, value }
  bin.entries = value === undefined ? [] : [fact.id]
  bin.toVerify = value !== undefined && lacksEvidence(fact, evidenceExists)
}
