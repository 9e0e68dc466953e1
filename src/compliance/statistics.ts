import {
  type CivilDate,
  civilDate,
  daysInMonth,
  earlier,
  later,
  monthOf,
  yearOf,
} from '../model/civil-date.ts'
import type { Activity } from '../model/entry.ts'
import { toNumber } from '../model/fraction.ts'
import { contains, type Window } from '../model/window.ts'
import { visitParts } from './attribution.ts'
import type { Counted } from './comply.ts'
import { addTo, emptySum, type Sum, total } from './sum.ts'
import { visitFacts } from './tally.ts'

/** Activities that have a part in the plan; each is one, whatever its units and tasks (semantics.md 12.18). */
export interface ActivitySums {
  readonly activities: number
  /** Times that they took place: `times`, by default 1. */
  readonly sessions: number
  readonly participants: number
  readonly onlineParticipants: number
}

export interface StatisticsLine extends ActivitySums {
  /** What the activities have in common; null for those that do not state it. */
  readonly of: string | null
}

/** Activities of a span of days by what the log says of them. The sums of `overall` are the report's totals. */
export interface Statistics {
  /** Cut at the as-of day. */
  readonly window: Window
  readonly overall: ActivitySums
  readonly byType: readonly StatisticsLine[]
  /** An activity for two key groups is in both lines, so that they may add up to more. */
  readonly byAudience: readonly StatisticsLine[]
  readonly byBrand: readonly StatisticsLine[]
  /** Every month of the window as YYYY-MM, also those without activity. */
  readonly byMonth: readonly StatisticsLine[]
}

interface Running {
  activities: number
  readonly sessions: Sum
  readonly participants: Sum
  readonly online: Sum
}

interface Gathering {
  readonly window: Window
  readonly overall: Running
  readonly types: Map<string | null, Running>
  readonly audiences: Map<string | null, Running>
  readonly brands: Map<string | null, Running>
  readonly months: Map<string | null, Running>
}

/** Statistics of several spans in one pass over the log; what lies after the as-of day is cut off. */
export function statisticsOf({ input, book }: Counted, windows: readonly Window[]): Statistics[] {
  const gathered = windows.map(({ from, to }) =>
    emptyGathering({ from, to: later(from, earlier(to, input.asOf)) }),
  )
  visitFacts(input.log, (fact) => {
    if (fact.kind !== 'activity' || fact.status === 'planned' || fact.date > input.asOf) return
    const inside = gathered.filter(({ window }) => contains(window, fact.date))
    if (inside.length === 0) return
    let hasPart = false
    visitParts(book, fact, () => {
      hasPart = true
    })
    if (hasPart) for (const gathering of inside) enter(gathering, fact)
  })
  return gathered.map(({ window, overall, types, audiences, brands, months }) => ({
    window,
    overall: sumsOf(overall),
    byType: byCount(types),
    byAudience: byCount(audiences),
    byBrand: byCount(brands),
    byMonth: [...months].map(([of, running]) => ({ of, ...sumsOf(running) })),
  }))
}

/** What a period is compared with: the same days of the year before, up to the same day where it is not over. */
export function comparedPeriod({ from, to }: Window, asOf: CivilDate): Window {
  return yearBefore({ from, to: later(from, earlier(asOf, to)) })
}

/** The same days of the year before; the last day of a month stays the last one. */
export function yearBefore({ from, to }: Window): Window {
  return { from: dayBeforeYear(from, false), to: dayBeforeYear(to, true) }
}

function dayBeforeYear(date: CivilDate, keepEnd: boolean): CivilDate {
  const [year, month] = [yearOf(date), monthOf(date)]
  const day = Number(date.slice(8))
  const last = daysInMonth(year - 1, month)
  const isLast = keepEnd && day === daysInMonth(year, month)
  return civilDate(year - 1, month, isLast ? last : Math.min(day, last))
}

function emptyGathering(window: Window): Gathering {
  const months = new Map<string | null, Running>(monthsOf(window).map((month) => [month, nothing()]))
  return {
    window,
    overall: nothing(),
    types: new Map(),
    audiences: new Map(),
    brands: new Map(),
    months,
  }
}

function nothing(): Running {
  return { activities: 0, sessions: emptySum(), participants: emptySum(), online: emptySum() }
}

function monthsOf({ from, to }: Window): string[] {
  const months: string[] = []
  let [year, month] = [yearOf(from), monthOf(from)]
  while (civilDate(year, month, 1) <= to) {
    months.push(civilDate(year, month, 1).slice(0, 7))
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return months
}

function enter(gathering: Gathering, activity: Activity): void {
  const { type = null, audience, brand = null } = activity
  const audiences = typeof audience === 'string' ? [audience] : (audience ?? [null])
  addActivity(gathering.overall, activity)
  addActivity(lineOf(gathering.types, type), activity)
  addActivity(lineOf(gathering.brands, brand), activity)
  addActivity(lineOf(gathering.months, activity.date.slice(0, 7)), activity)
  for (const one of new Set(audiences)) addActivity(lineOf(gathering.audiences, one), activity)
}

function lineOf(lines: Map<string | null, Running>, of: string | null): Running {
  const known = lines.get(of)
  if (known !== undefined) return known
  const line = nothing()
  lines.set(of, line)
  return line
}

function addActivity(line: Running, { times, participants, online_participants: online }: Activity): void {
  line.activities += 1
  addTo(line.sessions, times ?? 1)
  if (participants !== undefined) addTo(line.participants, participants)
  if (online !== undefined) addTo(line.online, online)
}

function sumsOf({ activities, sessions, participants, online }: Running): ActivitySums {
  return {
    activities,
    sessions: toNumber(total(sessions)),
    participants: toNumber(total(participants)),
    onlineParticipants: toNumber(total(online)),
  }
}

/** Most activities first, then by name; those that do not state it come last. */
function byCount(lines: ReadonlyMap<string | null, Running>): StatisticsLine[] {
  return [...lines]
    .map(([of, running]): StatisticsLine => ({ of, ...sumsOf(running) }))
    .sort(
      (a, b) =>
        Number(a.of === null) - Number(b.of === null) ||
        b.activities - a.activities ||
        (a.of !== null && b.of !== null && a.of < b.of ? -1 : 1),
    )
}
