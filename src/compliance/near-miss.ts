import { later } from '../model/civil-date.ts'
import type { Fact } from '../model/entry.ts'
import type { ComplianceRow } from '../model/report.ts'
import { contains, overlap, type Window } from '../model/window.ts'
import { countsIn, type Naming, namedTasks, namedUnits, namingOf } from './attribution.ts'
import type { Counted } from './comply.ts'
import { isMeant, namesPlaceOf } from './fill-bins.ts'
import type { Lookups } from './kinds/kind.ts'
import type { Book, Duty } from './obligations.ts'

/** Why an entry that seems to belong to a row is not in its figure. */
export type NearMiss =
  | 'withdrawn'
  | 'duplicate-id'
  | 'after-as-of'
  | 'outside-window'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'unit-not-existing'
  | 'without-part'
  | 'before-succession'
  | 'group-named'
  | 'no-task'
  | 'unknown-task'
  | 'superseded'
  | 'without-level'
  | 'other-quota'
  | 'without-place'
  | 'other-kind'

/** An entry met on the way through the log. */
export interface Met {
  readonly fact: Fact
  readonly file: string
  readonly line: number
  readonly state: 'stands' | 'withdrawn' | 'duplicate-id'
  readonly corrected: boolean
}

/** Why an entry is not in the figure of a row; undefined where it is none of that unit's business. */
export function whyNot(
  counted: Counted,
  { fact, state }: Met,
  row: ComplianceRow,
  duty: Duty,
): NearMiss | 'planned' | undefined {
  const { book } = counted
  const namings = namedUnits(fact).map((unit) => namingOf(book, unit, fact.date))
  const own = namings.filter((naming) => isOwn(book, naming, row, duty))
  const ofAll = duty.scope === 'joint' && fact.kind === 'observation' && fact.unit === undefined
  if (own.length === 0 && !ofAll) return strayKind(namings, fact, row)
  if (state !== 'stands') return state
  const tasks = namedTasks(fact)
  if (!tasks.includes(row.task)) return tasks.length === 0 ? 'no-task' : 'unknown-task'
  const named = own.filter(({ kind }) => duty.scope === 'joint' || kind !== 'group')
  if (named.length === 0 && !ofAll) return 'group-named'
  const existing = named.flatMap((naming) => (naming.kind === 'unit-not-existing' ? [] : [naming.name]))
  if (existing.length === 0 && !ofAll) return 'unit-not-existing'
  return whyNotAdded(counted, fact, row, duty, ofAll ? 'all' : existing)
}

type NamedUnit = Exclude<Naming, { readonly kind: 'unknown-unit' } | { readonly kind: 'ambiguous-unit' }>

/** The row's own unit, one that it follows or that follows it, its group, or for a joint row whoever has a part. */
function isOwn(book: Book, naming: Naming, row: ComplianceRow, duty: Duty): naming is NamedUnit {
  if (naming.kind === 'unknown-unit' || naming.kind === 'ambiguous-unit') return false
  const { name } = naming
  if (naming.kind === 'group' && name === row.group) return true
  if (duty.scope === 'joint' && book.tasks.get(row.task)?.parts.has(name)) return true
  return (row.units ?? [row.unit]).some((owner) => sameLine(book, name, owner))
}

/** Whether one unit follows or precedes the other, or is the same. */
export function sameLine({ registry }: Book, name: string, unit: string): boolean {
  return registry.succession(name).includes(unit) || registry.succession(unit).includes(name)
}

/** A name that nobody knows may have been meant for any unit: it is told in the windows that it could have counted in. */
function strayKind(
  namings: readonly Naming[],
  { date }: Fact,
  { window }: ComplianceRow,
): NearMiss | undefined {
  const stray = namings.find(({ kind }) => kind === 'unknown-unit' || kind === 'ambiguous-unit')?.kind
  if (stray !== 'unknown-unit' && stray !== 'ambiguous-unit') return undefined
  return contains(window, date) ? stray : undefined
}

/** Of an entry that names the task and units that exist. `names` is `all` for a level that names no unit. */
function whyNotAdded(
  { book, input, lookups }: Counted,
  fact: Fact,
  row: ComplianceRow,
  duty: Duty,
  names: readonly string[] | 'all',
): NearMiss | 'planned' | undefined {
  const days = daysOf(fact, duty, lookups)
  if (!overlap(days, row.window)) return 'outside-window'
  const planned = fact.kind === 'activity' && fact.status === 'planned'
  if (!planned && later(days.from, row.window.from) > input.asOf) return 'after-as-of'
  const parts = book.tasks.get(row.task)?.parts
  const feeding = (names === 'all' ? [] : names).flatMap((name) => {
    const part = parts?.get(name)
    return part?.feeds.includes(duty) ? [{ name, part }] : []
  })
  if (names !== 'all' && feeding.length === 0) return 'without-part'
  const unfit = whyUnfit(fact, duty, lookups)
  if (unfit !== undefined) return unfit
  const windows = duty.calendar.windows.filter(
    (window) => overlap(window, days) && overlap(window, row.window),
  )
  const counts = windows.some(
    (window) =>
      names === 'all' || feeding.some(({ name, part }) => countsIn(name, part, duty, window, book.registry)),
  )
  if (!counts) return 'before-succession'
  if (planned) return 'planned'
  return fact.kind === 'observation' ? 'superseded' : undefined
}

/** Why an entry of this kind adds nothing to the quota, whoever it names. */
function whyUnfit(fact: Fact, duty: Duty, lookups: Lookups): NearMiss | undefined {
  switch (duty.kind.gathers(duty.quota, lookups)) {
    case 'figures':
      return fact.kind === 'activity' ? undefined : 'other-kind'
    case 'places':
      if (fact.kind !== 'activity' && fact.kind !== 'progress') return 'other-kind'
      return namesPlaceOf(fact, duty, lookups) ? undefined : 'without-place'
    case 'levels':
      if (fact.kind !== 'observation') return 'other-kind'
      if (!isMeant(fact, duty)) return 'other-quota'
      return duty.kind.level(fact) === undefined ? 'without-level' : undefined
  }
}

/** The days on which an entry counts: of a bulk entry all, of any other the first. */
function daysOf(fact: Fact, duty: Duty, lookups: Lookups): Window {
  const bulk = fact.kind === 'activity' && fact.each_day !== undefined
  return {
    from: fact.date,
    to: bulk && duty.kind.gathers(duty.quota, lookups) === 'figures' ? (fact.until ?? fact.date) : fact.date,
  }
}
