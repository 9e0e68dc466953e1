import type { Fact } from '../../model/entry.ts'
import type { FactOfRow } from '../field-in.ts'
import type { ReadEntry, ReadRow } from '../reading/rows.ts'
import { additionsTo, changesBetween, type FieldChange } from './changes.ts'
import type { Comparing } from './comparing.ts'
import type { KnownEntry } from './known-entries.ts'
import { withPathsOf } from './same-evidence.ts'

/** Why nothing is to be done about a row. */
export type UnchangedReason =
  /** The log says the same. */
  | 'as-logged'
  /** The row is as it was exported or imported before; the log has gone on since. */
  | 'log-newer'
  /** The row is as it was, and its entry was withdrawn. */
  | 'withdrawn'

export type ConflictReason =
  /** Row and entry were both changed since the export, in different ways. */
  | 'both-changed'
  /** The row was imported before, and says something else now; what it was changed from is not known. */
  | 'logged-otherwise'
  /** The row was changed, and its entry was withdrawn. */
  | 'withdrawn'
  /** The row was exported from an entry that this log does not have. */
  | 'not-in-log'

export type Verdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'unchanged'; readonly why: UnchangedReason }
  | { readonly kind: 'changed'; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'conflict'; readonly why: ConflictReason; readonly changes: readonly FieldChange[] }

/**
 * The row as exported (its stamp), as read, and its entry as known now, compared three ways. A row without stamp was
 * blank when it was exported, or is in no form: then every version of its entry may be what it was imported as.
 */
export function compareThreeWays(
  { entry, columns, stamp }: Pick<ReadRow, 'entry' | 'columns'> & { readonly stamp: string | undefined },
  known: KnownEntry | undefined,
  how: Comparing,
): Verdict {
  if (known === undefined) {
    return stamp === undefined ? { kind: 'new' } : { kind: 'conflict', why: 'not-in-log', changes: [] }
  }
  const { current, withdrawn, versions } = known
  // The form of an office may have had fewer columns from the beginning.
  const isExported = (fact: FactOfRow) =>
    how.stamp(fact) === stamp || (stamp !== undefined && how.stamp(fact, columns) === stamp)
  const saysAs = (version: Fact) => how.stamp(withPathsOf(version, entry)) === how.stamp(version)
  const isLogged = saysAs(current)
  const asBefore = stamp === undefined ? versions.some(saysAs) : isExported(entry)
  if (withdrawn) {
    if (asBefore) return { kind: 'unchanged', why: 'withdrawn' }
    return { kind: 'conflict', why: 'withdrawn', changes: changesBetween(current, entry, how) }
  }
  if (isLogged || asBefore) {
    // Columns that a unit added are in no stamp; what they said once already is not new.
    const added = additionsTo(current, entry, how).filter(
      (addition) => !versions.some((version) => saysAlready(version, addition, entry, how)),
    )
    if (added.length > 0) return { kind: 'changed', changes: added }
    return { kind: 'unchanged', why: isLogged ? 'as-logged' : 'log-newer' }
  }
  const changes = changesBetween(current, entry, how)
  if (isExported(current)) return { kind: 'changed', changes }
  return { kind: 'conflict', why: stamp === undefined ? 'logged-otherwise' : 'both-changed', changes }
}

function saysAlready(version: Fact, addition: FieldChange, entry: ReadEntry, how: Comparing): boolean {
  return !additionsTo(version, entry, how).some(({ column }) => column === addition.column)
}
