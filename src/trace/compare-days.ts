import { type CivilDate, yearOf } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import { agreesWith, agreesWithDayOfYear, meanings, type NamedDay } from '../phrases/day-phrase.ts'
import type { Passage } from './clause.ts'
import { type DayFigure, type Figure, isDay, overlaps } from './figures.ts'

/** Where a day of the plan is looked for. */
export interface DayPlace {
  /** Its anchor: days named inside decide alone. */
  readonly passage: Passage | undefined
  /** Numbers of the clause and of what belongs to it. */
  readonly near: readonly Figure[]
  /** Those of the whole document. */
  readonly everywhere: readonly Figure[]
}

export interface ComparedDay {
  /** The days that agree, or the one that says otherwise. */
  readonly covered: readonly DayFigure[]
  /** What the document says instead; null where it names no such day; undefined where it agrees. */
  readonly found: string | null | undefined
}

/**
 * Compares a due day of the plan with the days named near its clause, then with those of the whole document:
 * a year stated once for a section holds for its tasks, and the plan's own last day needs no statement at all.
 */
export function compareDay(due: CivilDate, place: DayPlace, period: Plan['period']): ComparedDay {
  return compare(place, {
    agrees: (day) => agreesWith(day, due),
    // A year before the plan begins is history, and a month without a year may be a habit.
    contradicts: ({ year }) => year !== undefined && year >= yearOf(period.from),
    describe: (day) => meanings(day, yearOf(due))[0] ?? null,
    isKnown: due === period.to,
  })
}

/** The same for the due day of a document to hand in, which often goes without its year: 5月25日前. */
export function compareHandInDay(due: CivilDate, place: DayPlace): ComparedDay {
  return compare(place, {
    agrees: (day) => agreesWith(day, due),
    contradicts: ({ month }) => month !== undefined,
    describe: (day) => meanings(day, yearOf(due))[0] ?? null,
    isKnown: false,
  })
}

/** The same for a day of every year, as MM-DD. */
export function compareDayOfYear(monthAndDay: string, place: DayPlace): ComparedDay {
  // 每年11月30日 is meant rather than a day of one year in the same clause.
  const yearly = place.near.filter((figure) => isYearly(figure, place.near))
  return compare(yearly.length > 0 ? { ...place, near: yearly } : place, {
    agrees: (day) => agreesWithDayOfYear(day, monthAndDay),
    contradicts: ({ month, year }) => month !== undefined && year === undefined,
    describe: (day) => meanings(day, 2023)[0]?.slice(5) ?? null,
    isKnown: false,
  })
}

/** 每年6月底、11月底 says 每年 once. */
function isYearly(figure: Figure, near: readonly Figure[]): boolean {
  if (figure.number.day?.yearly === true) return true
  return near.some(
    ({ clause, number }) =>
      number.day?.yearly === true &&
      clause === figure.clause &&
      /^[、和及与]$/.test(clause.text.slice(number.end, figure.number.start)),
  )
}

interface Wanted {
  agrees(day: NamedDay): boolean
  /** Whether a day near by that does not agree says otherwise. */
  contradicts(day: NamedDay): boolean
  describe(day: NamedDay): string | null
  /** The plan may name it though the document does not. */
  readonly isKnown: boolean
}

function compare({ passage, near, everywhere }: DayPlace, wanted: Wanted): ComparedDay {
  const inside = passage === undefined ? [] : withShared(passage, near.filter(isDay))
  const decisive = inside.some(({ number }) => wanted.contradicts(number.day)) ? inside : near.filter(isDay)
  const agreeing = decisive.filter((figure) => daysOf(figure).some(wanted.agrees))
  if (agreeing.length > 0) return { covered: agreeing, found: undefined }
  const others = decisive.filter(({ number }) => wanted.contradicts(number.day))
  const other = passage === undefined ? others[0] : nearest(others, passage)
  if (other !== undefined) return { covered: [other], found: wanted.describe(other.number.day) }
  const known = wanted.isKnown || everywhere.filter(isDay).some(({ number }) => wanted.agrees(number.day))
  return { covered: [], found: known ? undefined : null }
}

/**
 * The days of an anchor, one that it cuts into too; where it begins behind 2024年、2025年 of 2024年、2025年、2026年分别达到,
 * all of these.
 */
function withShared(passage: Passage, days: readonly DayFigure[]): DayFigure[] {
  const inside = days.filter((figure) => overlaps(figure, passage))
  const { text } = passage.clause
  if (!/分别/.test(text.slice(passage.start, passage.end))) return inside
  const shared = [...inside]
  for (const day of days.filter(({ clause }) => clause === passage.clause).toReversed()) {
    const [first] = shared
    const isBeside =
      first !== undefined && /^[、和及与]$/.test(text.slice(day.number.end, first.number.start))
    if (isBeside) shared.unshift(day)
  }
  return shared
}

/** 9月1日至30日 is over on its last day. */
function daysOf({ clause, number }: DayFigure): readonly NamedDay[] {
  const last = /^[-‐‑–—―~～至到]+(\d{1,2})日/.exec(clause.text.slice(number.end))?.[1]
  return last === undefined ? [number.day] : [number.day, { ...number.day, day: Number(last) }]
}

function nearest(figures: readonly DayFigure[], passage: Passage): DayFigure | undefined {
  const distance = ({ clause, number }: DayFigure): number =>
    clause === passage.clause ? Math.abs(number.start - passage.start) : Number.POSITIVE_INFINITY
  return figures.toSorted((a, b) => (distance(a) < distance(b) ? -1 : distance(a) > distance(b) ? 1 : 0))[0]
}
