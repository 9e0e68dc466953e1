import { corrected, indexCorrections } from '../log/correct.ts'
import type { LogSource } from '../log/log-source.ts'
import { unitsOf } from '../log/names-in-entry.ts'
import { yearOf } from '../model/civil-date.ts'
import type { Fact } from '../model/entry.ts'
import { contains, type Window } from '../model/window.ts'

export interface EntriesWanted {
  readonly period: Window
  /** The unit in whose form entries of this name stand; undefined for a name that has no form. */
  readonly formOf: (name: string) => string | undefined
  /** Of those without unit, such as figures of the whole area. */
  readonly formOfAll: string | undefined
  /** Entries that belong to the period whatever their day: the documents and figures that its report rests on. */
  readonly counted: ReadonlySet<string>
}

/** What is logged in each form, as it is known now: corrections applied, nothing withdrawn, the first of an id. */
export interface LoggedEntries {
  /** By unit, in the order of the log; an entry of several units is in the form of each. */
  readonly byUnit: ReadonlyMap<string, readonly Fact[]>
  /** Every id that the log has, those of withdrawn entries and of other periods among them. */
  readonly ids: ReadonlySet<string>
}

/** Documents belong to the year in which they were due, too, whenever they were handed in. */
export function entriesByUnit(log: LogSource, wanted: EntriesWanted): LoggedEntries {
  const { period, formOf, formOfAll, counted } = wanted
  const index = indexCorrections(log.corrections())
  const byUnit = new Map<string, Fact[]>()
  const ids = new Set<string>()
  log.each((entry) => {
    if (ids.has(entry.id)) return
    ids.add(entry.id)
    if (entry.kind === 'correction') return
    const fact = corrected(entry, index)
    if (fact === undefined || !(counted.has(fact.id) || belongs(fact, period))) return
    const named = unitsOf(fact)
    const forms = named.length === 0 ? [formOfAll] : named.map(formOf)
    for (const unit of new Set(forms)) {
      if (unit === undefined) continue
      const known = byUnit.get(unit)
      if (known === undefined) byUnit.set(unit, [fact])
      else known.push(fact)
    }
  })
  return { byUnit, ids }
}

function belongs(fact: Fact, period: Window): boolean {
  if (contains(period, fact.date)) return true
  if (fact.kind !== 'submission' || fact.for === undefined) return false
  return yearOf(period.from) <= fact.for && fact.for <= yearOf(period.to)
}
