import { comparable } from '../../document/comparable.ts'
import { simplified } from '../../document/simplified.ts'
import type { Plan } from '../../model/plan.ts'

/** The units and groups of a plan under all their names; texts are searched in either script. */
export interface UnitNames {
  /** Normalised ways to write a unit. */
  readonly spellings: (unit: string) => readonly string[]
  /** Whether two names are of one unit, or of one and its successor. */
  readonly same: (one: string, other: string) => boolean
  /** Units in a text in order, as the plan calls them; of names inside each other the longest. */
  readonly within: (text: string) => readonly string[]
  /** Where a unit stands in a text, in order. */
  readonly places: (unit: string, text: string) => readonly number[]
  /** The units that a text begins with, one or a list of them. */
  readonly leading: (text: string) => string[]
  /** How many characters of a text are names of units. */
  readonly coveredBy: (text: string) => number
  /** The units of a text that names nothing else; undefined for any other text. */
  readonly listed: (text: string) => string[] | undefined
}

/** Stands for a name; no text holds it. */
const NAME = '\ue000'
const ONLY_NAMES = new RegExp(`^${NAME}(?:[、,;]${NAME})*$`)

export function unitNamesOf(plan: Plan): UnitNames {
  const spellings = new Map<string, string[]>()
  const owners = new Map<string, string>()
  for (const { name, aliases = [] } of [...plan.units, ...(plan.groups ?? [])]) {
    const all = [name, ...aliases].map(nameText)
    spellings.set(name, all)
    for (const one of all) if (!owners.has(one)) owners.set(one, name)
  }
  // A unit goes on in its successor, and documents name either.
  for (const { name, successor } of plan.units) {
    if (successor === undefined) continue
    const both = [...(spellings.get(name) ?? []), ...(spellings.get(successor) ?? [])]
    spellings.set(name, both)
    spellings.set(successor, both)
  }
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escaped).join('|') || '(?!)', 'g')
  // Every way of looking reads the same lines.
  const known = new Map<string, readonly string[]>()
  const spellingsOf = (unit: string): readonly string[] => spellings.get(unit) ?? [nameText(unit)]
  return {
    spellings: spellingsOf,
    same: (one, other) => spellingsOf(one).some((spelling) => spellingsOf(other).includes(spelling)),
    within(text) {
      const units =
        known.get(text) ?? [...simplified(text).matchAll(pattern)].flatMap(([name]) => owners.get(name) ?? [])
      known.set(text, units)
      return units
    },
    places: (unit, text) =>
      [...simplified(text).matchAll(pattern)].flatMap(({ 0: name, index }) =>
        spellingsOf(unit).includes(name) ? [index] : [],
      ),
    leading(text) {
      const plain = simplified(text)
      const units: string[] = []
      let end = 0
      for (const { 0: name, index } of plain.matchAll(pattern)) {
        if (!/^(?:[、和及与]|以及)?$/.test(plain.slice(end, index)) || (index === end && end > 0)) break
        units.push(owners.get(name) ?? name)
        end = index + name.length
      }
      return units
    },
    coveredBy: (text) =>
      [...simplified(text).matchAll(pattern)].reduce((sum, [name]) => sum + name.length, 0),
    listed(text) {
      // 各镇、街道 may be one name.
      const plain = simplified(text).replace(/[。;]$/, '')
      if (!ONLY_NAMES.test(plain.replace(pattern, NAME))) return undefined
      return [...plain.matchAll(pattern)].flatMap(([name]) => owners.get(name) ?? [])
    },
  }
}

function nameText(name: string): string {
  return simplified(comparable(name))
}

export function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
