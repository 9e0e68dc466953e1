import type { CivilDate } from '../model/civil-date.ts'
import type { Fact } from '../model/entry.ts'
import type { Fraction } from '../model/fraction.ts'
import { emptySum, plus, type Sum } from './sum.ts'

/** What was gathered for one duty in one window. Filled by the tally alone. */
export interface Bin {
  readonly figures: Sum
  readonly places: Set<string>
  /** The newest observation; its value is undefined where it states no level (a share without denominator). */
  latest: { readonly date: CivilDate; readonly value: Fraction | undefined } | undefined
  entries: string[]
  /** May hold an entry twice: one that names two supports. */
  readonly support: string[]
  toVerify: boolean
  readonly planned: string[]
  readonly plannedFigures: Sum
  readonly plannedPlaces: Set<string>
  /** The fact counted last: one that names a task or a unit twice counts once. */
  lastCounted: Fact | undefined
}

export function emptyBin(): Bin {
  return {
    figures: emptySum(),
    places: new Set(),
    latest: undefined,
    entries: [],
    support: [],
    toVerify: false,
    planned: [],
    plannedFigures: emptySum(),
    plannedPlaces: new Set(),
    lastCounted: undefined,
  }
}

/** The bin as it would be with everything planned done. */
export function withPlanned(bin: Bin): Bin {
  return {
    ...bin,
    figures: plus(bin.figures, bin.plannedFigures),
    places: new Set([...bin.places, ...bin.plannedPlaces]),
  }
}
