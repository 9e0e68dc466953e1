import { type Correction, type Evidence, evidencePath, type Fact } from '../../model/entry.ts'
import { isLink } from '../../source/evidence.ts'
import type { Column } from '../columns/column.ts'
import { fieldIn } from '../field-in.ts'
import type { ReadEntry } from '../reading/rows.ts'
import { canonicalIn } from '../stamp.ts'
import type { Comparing } from './comparing.ts'
import { withPathsOf } from './same-evidence.ts'

/** What a row says otherwise than the log does. */
export interface FieldChange {
  /** The column of the form; a heading of the unit's own has the heading. */
  readonly column: string
  /** The field of the entry; `extra` for what is kept under its heading. */
  readonly field: string
  /** As a cell would show them; undefined where there is nothing. */
  readonly before: string | number | undefined
  readonly after: string | number | undefined
}

type Extra = Readonly<Record<string, unknown>>

/** Every column in which the row differs from the entry, in the order of the form. */
export function changesBetween(known: Fact, entry: ReadEntry, how: Comparing): FieldChange[] {
  const { unitName } = how
  const row = withPathsOf(known, entry)
  const differing = how
    .columns(known.kind)
    .filter((column) => canonicalIn(column, known, unitName) !== canonicalIn(column, row, unitName))
  const shown = differing.map((column) => ({
    column: column.id,
    field: column.extra === undefined ? (column.field ?? column.id) : 'extra',
    before: fieldIn(column, known, unitName),
    after: fieldIn(column, row, unitName),
  }))
  return [...shown, ...additionsTo(known, row, how)]
}

/** What a unit wrote in columns of its own, where the log does not say the same. */
export function additionsTo(known: Fact, row: ReadEntry, how: Comparing): FieldChange[] {
  const own = new Set(how.columns(known.kind).flatMap(({ extra }) => extra ?? []))
  return Object.entries(extraOf(row))
    .filter(([heading, value]) => !own.has(heading) && !isSame(extraOf(known)[heading], value))
    .map(([heading, value]) => ({
      column: heading,
      field: 'extra',
      before: shownExtra(extraOf(known)[heading]),
      after: shownExtra(value),
    }))
}

/** The `set` of a correction that makes these changes and no others; null takes a field away. */
export function settingOf(
  changes: readonly FieldChange[],
  known: Fact,
  entry: ReadEntry,
  how: Comparing,
): NonNullable<Correction['set']> {
  const row = withPathsOf(known, entry)
  const set: Record<string, unknown> = {}
  const values: Readonly<Record<string, unknown>> = { ...row }
  const columns = new Map(how.columns(known.kind).map((column) => [column.id, column]))
  const changed = changes.flatMap(({ column }) => columns.get(column) ?? [])
  for (const { kind, field } of changed) {
    if (kind === 'subject')
      for (const part of ['indicator', 'task', 'quota']) setChanged(set, part, known, values)
    else if (kind !== 'files' && kind !== 'links' && field !== undefined) set[field] = values[field] ?? null
  }
  const evidence = changedEvidence(changed, known, row)
  if (evidence !== undefined) set.evidence = evidence.length === 0 ? null : evidence
  const headings = changes
    .filter(({ field }) => field === 'extra')
    .map(({ column }) => columns.get(column)?.extra ?? column)
  if (headings.length > 0) set.extra = changedExtra(headings, known, row)
  return set
}

function setChanged(set: Record<string, unknown>, field: string, known: Fact, values: Extra): void {
  const before = (known as Extra)[field]
  if (before !== values[field]) set[field] = values[field] ?? null
}

/** Files and links share a field: what did not change keeps what the log knows of it, such as checksums. */
function changedEvidence(changed: readonly Column[], known: Fact, row: ReadEntry): Evidence[] | undefined {
  const kinds = new Set(changed.map(({ kind }) => kind))
  if (!kinds.has('files') && !kinds.has('links')) return undefined
  const knownAs = new Map((known.evidence ?? []).map((one) => [evidencePath(one), one]))
  return (['files', 'links'] as const).flatMap((kind) => {
    const list = ((kinds.has(kind) ? row : known).evidence ?? []) as readonly Evidence[]
    const own = list.filter((one) => isLink(evidencePath(one)) === (kind === 'links'))
    return own.map((one) => (typeof one === 'string' ? (knownAs.get(one) ?? one) : one))
  })
}

function changedExtra(headings: readonly string[], known: Fact, row: ReadEntry): Extra | null {
  const merged: Record<string, unknown> = { ...extraOf(known) }
  for (const heading of headings) {
    const value = extraOf(row)[heading]
    if (value === undefined) delete merged[heading]
    else merged[heading] = value
  }
  return Object.keys(merged).length === 0 ? null : merged
}

function extraOf(fact: Fact | ReadEntry): Extra {
  return fact.kind === 'activity' ? (fact.extra ?? {}) : {}
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function shownExtra(value: unknown): string | number | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}
