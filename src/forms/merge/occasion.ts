import type { ReadEntry } from '../reading/rows.ts'
import type { Comparing } from './comparing.ts'

/** What tells whether two activities may be one. */
export interface Occasion {
  readonly date: string
  /** Without blanks, signs and the difference of full and half width. */
  readonly title: string
  readonly place: string
  readonly participants: number | undefined
  /** Canonical names. */
  readonly units: readonly string[]
  /** Units that have a part in it besides. */
  readonly partners: string
}

type ActivityRow = Extract<ReadEntry, { kind: 'activity' }>

export function occasionOf(activity: ActivityRow, { unitName }: Pick<Comparing, 'unitName'>): Occasion {
  const { date, title, place, participants, units, host, cohosts } = activity
  return {
    date,
    title: folded(title),
    place: folded(place ?? ''),
    participants,
    units: units.map(unitName),
    partners: [host ?? '', ...(cohosts ?? [])].join('\n'),
  }
}

/** Below this share of common pairs of characters two titles are two things. */
const ALIKE = 0.7

/**
 * Whether two activities look like one: on one day, under equal titles or under like ones with the same place or
 * attendance. Two places are two activities, and so are number one and number two of a row.
 */
export function looksLikeOne(a: Occasion, b: Occasion): boolean {
  if (a.date !== b.date || (a.place !== '' && b.place !== '' && !samePlace(a, b))) return false
  if (a.title === b.title) return true
  return (samePlace(a, b) || sameAttendance(a, b)) && titlesAlike(a.title, b.title)
}

/** Whether a second sign, beside the title, says that units did something together. */
export function looksJoint(a: Occasion, b: Occasion): boolean {
  return samePlace(a, b) || sameAttendance(a, b) || names(a, b) || names(b, a)
}

export function haveCommonUnit(a: Occasion, b: Occasion): boolean {
  return a.units.some((unit) => b.units.includes(unit))
}

/** Equal, or like but for a numeral: 科普进社区 and 科普进社区活动. */
export function titlesAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (numeralsIn(a) !== numeralsIn(b)) return false
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const common = [...left].filter((pair) => right.has(pair)).length
  return (2 * common) / (left.size + right.size) >= ALIKE
}

export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]/gu, '')
}

function samePlace(a: Occasion, b: Occasion): boolean {
  if (a.place === '' || b.place === '') return false
  return a.place === b.place || a.place.includes(b.place) || b.place.includes(a.place)
}

function sameAttendance(a: Occasion, b: Occasion): boolean {
  return a.participants !== undefined && a.participants > 0 && a.participants === b.participants
}

function names(a: Occasion, b: Occasion): boolean {
  return b.units.some((unit) => a.partners.includes(unit))
}

function numeralsIn(title: string): string {
  return (title.match(/[\d一二三四五六七八九十]+/g) ?? []).join(' ')
}

function pairsOf(title: string): Set<string> {
  const signs = [...title]
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}
