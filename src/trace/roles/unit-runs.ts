import type { Clause } from '../clause.ts'
import type { UnitNames } from './unit-names.ts'

/**
 * The units of a line or cell of nothing else, with those of such lines right above it: a cell that holds several names
 * comes out of a saved page as several lines. Undefined for any other clause.
 */
export function unitsOfRun(
  clause: Clause,
  all: readonly Clause[],
  names: UnitNames,
): readonly string[] | undefined {
  const own = names.listed(clause.text)
  const above = all[clause.index - 1]
  if (own === undefined || above === undefined) return own
  return [...(unitsOfRun(above, all, names) ?? []), ...own]
}

/** For each clause the units of the last such run above it. */
export function runsAbove(
  all: readonly Clause[],
  names: UnitNames,
): readonly ({ readonly units: readonly string[]; readonly clause: Clause } | undefined)[] {
  let last: { units: readonly string[]; clause: Clause } | undefined
  return all.map((clause) => {
    const above = last
    const own = names.listed(clause.text)
    if (own !== undefined) {
      const goesOn = above !== undefined && above.clause.index === clause.index - 1
      last = { units: goesOn ? [...above.units, ...own] : own, clause }
    }
    return above
  })
}
