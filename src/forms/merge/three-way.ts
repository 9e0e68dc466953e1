import type { Fact } from '../../model/entry.ts'
import type { FactOfRow } from '../field-in.ts'
import type { ReadEntry, ReadRow } from '../reading/rows.ts'
import { additionsTo, changesBetween, type FieldChange } from './changes.ts'
import type { Comparing } from './comparing.ts'
import type { KnownEntry } from './known-entries.ts'

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
 * The row as exported (its stamp), as read, and its entry as known now, compared three ways, field by field: only what
 * the file changed is a change, and a conflict is what both changed. A row without stamp was blank when it was
 * exported, or is in no form: then every version of its entry may be what it was imported as.
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
  const base = versions.find(isExported)
  const since = base === undefined && stamp === undefined ? versions : [base ?? []].flat()
  const asExported = stamp !== undefined && isExported(entry)
  const all = changesBetween(current, entry, how)
  const additions = new Set(additionsTo(current, entry, how).map(({ column }) => column))
  const changes = all.filter(({ column }) =>
    // Columns that a unit added are in no stamp; what they said once already is not new.
    additions.has(column)
      ? versions.every((version) => differsIn(column, version, entry, how))
      : !asExported && since.every((version) => differsIn(column, version, entry, how)),
  )
  if (changes.length === 0) {
    if (withdrawn) return { kind: 'unchanged', why: 'withdrawn' }
    return { kind: 'unchanged', why: all.length === 0 ? 'as-logged' : 'log-newer' }
  }
  if (withdrawn) return { kind: 'conflict', why: 'withdrawn', changes }
  const contested = changes.filter(
    ({ column }) => !additions.has(column) && (base === undefined || differsIn(column, base, current, how)),
  )
  if (contested.length === 0) return { kind: 'changed', changes }
  return { kind: 'conflict', why: stamp === undefined ? 'logged-otherwise' : 'both-changed', changes }
}

/** Whether a row or a later version says something else in a column than this version of its entry. */
function differsIn(column: string, version: Fact, entry: ReadEntry, how: Comparing): boolean {
  return changesBetween(version, entry, how).some((change) => change.column === column)
}
