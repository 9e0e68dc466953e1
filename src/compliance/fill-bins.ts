import { type CivilDate, earlier, later } from '../model/civil-date.ts'
import {
  type Activity,
  evidencePath,
  type Fact,
  type Observation,
  type Progress,
  type Submission,
} from '../model/entry.ts'
import { lengthOf, type Window } from '../model/window.ts'
import { countsIn } from './attribution.ts'
import { type Bin, emptyBin } from './bin.ts'
import { firstEndingFrom } from './calendar.ts'
import type { Lookups } from './kinds/kind.ts'
import type { Duty, Part } from './obligations.ts'
import { countsFor } from './places.ts'
import { addTo } from './sum.ts'
import type { TallyInput } from './tally.ts'

/** Claimed without evidence, or with evidence that is not there (semantics.md 12.19). */
export function lacksEvidence(fact: Fact, evidenceExists: (path: string) => boolean): boolean {
  const { evidence } = fact
  if (evidence === undefined || evidence.length === 0) return true
  for (const one of evidence) if (!evidenceExists(evidencePath(one))) return true
  return false
}

/** The observation's quota: the one it names, or the only one of the task (semantics.md 12.22). */
export function isMeant(observation: Observation, { task, quota }: Duty): boolean {
  return observation.quota === undefined ? task.quotas?.length === 1 : observation.quota === quota.id
}

/** Whether an entry covers a place of the duty's register (semantics.md 12.23). */
export function namesPlaceOf(fact: Activity | Progress, { quota }: Duty, { registers }: Lookups): boolean {
  const register = registers.get(quota.of ?? '') ?? []
  return fact.places?.some((place) => register.includes(place)) ?? false
}

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

/** Puts entries into bins. */
interface BinFiller {
  /** Into those of the duties that a part feeds or supports. */
  byPart(fact: Exclude<Fact, Submission>, unit: string, part: Part): void
  /** A level that names no unit is that of all together: it counts for joint quotas. */
  forAll(fact: Observation): void
}

/** Fills `bins`: by the index of the duty, then by the index of the window. */
export function binFiller(input: TallyInput, bins: (Bin | undefined)[][]): BinFiller {
  const { book, asOf, lookups, evidenceExists } = input
  const gathersOf = ({ kind, quota }: Duty) => kind.gathers(quota, lookups)

  const binOf = (duty: Duty, index: number): Bin => {
    const row = bins[duty.index]!
    const bin = row[index] ?? emptyBin()
    row[index] = bin
    return bin
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

  /** The windows that the days of a bulk entry touch, and what it adds to each. */
  const visitEachDay = (fact: Activity, duty: Duty, visit: (index: number, figure: number) => void) => {
    const { windows } = duty.calendar
    const last = fact.until ?? fact.date
    for (let index = firstEndingFrom(windows, fact.date); index < windows.length; index += 1) {
      const window = windows[index]!
      if (window.from > last) return
      const figure = eachDayFigure(fact, window, asOf)
      if (figure !== undefined) visit(index, figure)
    }
  }

  const feed = (fact: Exclude<Fact, Submission>, unit: string, part: Part, duty: Duty) => {
    const { windows, indexOf } = duty.calendar
    const gathers = gathersOf(duty)
    if (fact.kind === 'activity' && fact.each_day !== undefined && gathers === 'figures') {
      visitEachDay(fact, duty, (index, figure) => {
        if (countsIn(unit, part, duty, windows[index]!, book.registry)) addFigure(fact, duty, index, figure)
      })
      return
    }
    const index = indexOf(fact.date)
    if (index < 0 || !countsIn(unit, part, duty, windows[index]!, book.registry)) return
    if (fact.kind === 'observation') {
      if (gathers === 'levels' && isMeant(fact, duty))
        holdLevel(binOf(duty, index), fact, duty, evidenceExists)
    } else if (gathers === 'places') {
      if (namesPlaceOf(fact, duty, lookups)) addPlaces(fact, duty, index)
    } else if (fact.kind === 'activity' && gathers === 'figures') {
      addFigure(fact, duty, index, duty.kind.figure(fact, duty.quota))
    }
  }

  const support = (fact: Activity, unit: string, part: Part, duty: Duty) => {
    const gathers = gathersOf(duty)
    const show = (index: number) => {
      const window = duty.calendar.windows[index]!
      if (part.supportVia.some((slot) => countsFor(unit, slot, window, book.registry)))
        binOf(duty, index).support.push(fact.id)
    }
    if (fact.each_day !== undefined && gathers === 'figures') visitEachDay(fact, duty, show)
    else if (gathers === 'figures' || (gathers === 'places' && namesPlaceOf(fact, duty, lookups))) {
      const index = duty.calendar.indexOf(fact.date)
      if (index >= 0) show(index)
    }
  }

  return {
    byPart(fact, unit, part) {
      for (const duty of part.feeds) feed(fact, unit, part, duty)
      if (fact.kind !== 'activity' || fact.status === 'planned') return
      for (const duty of part.supports) support(fact, unit, part, duty)
    },
    forAll(fact) {
      for (const duty of book.tasks.get(fact.task ?? '')?.duties ?? []) {
        const index = duty.calendar.indexOf(fact.date)
        if (duty.scope !== 'joint' || index < 0 || !isMeant(fact, duty)) continue
        if (gathersOf(duty) === 'levels') holdLevel(binOf(duty, index), fact, duty, evidenceExists)
      }
    },
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
