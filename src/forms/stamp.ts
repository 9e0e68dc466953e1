import type { Column } from './columns/column.ts'
import { type FactOfRow, fieldIn, type UnitName } from './field-in.ts'
import { tidyText } from './tidy-text.ts'

/** Hex digits of the SHA-256 of bytes. */
export type Sha256 = (bytes: Uint8Array) => string

/** Between names, ids and paths that share a cell. */
export const LIST_SEPARATORS = /[、,，;；\n\r]+/

/** What the log takes for granted where a field is absent. */
const DEFAULTS: Readonly<Record<string, string>> = { status: 'done', times: '1' }

/**
 * What an entry says in a column, in a form of its own that outlives a cell: blanks, signs that nobody sees and the
 * way in which lists are joined make no difference. Two entries with equal texts say the same there.
 */
export function canonicalIn(column: Column, fact: FactOfRow, unitName: UnitName): string {
  const value = fieldIn(column, fact, unitName)
  if (value === undefined) return DEFAULTS[column.id] ?? ''
  if (typeof value !== 'string') return String(value)
  return isList(column) ? tidyList(value) : tidyText(value)
}

/**
 * First 12 hex digits of the SHA-256 of all that the columns show of an entry: of the row as it was exported, as it
 * was read, and of the entry as it is known now.
 */
export function stampOf(
  fact: FactOfRow,
  columns: readonly Column[],
  { unitName, sha256 }: { readonly unitName: UnitName; readonly sha256: Sha256 },
): string {
  const said = columns
    .map((column) => [column.id, canonicalIn(column, fact, unitName)] as const)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return shortHash(JSON.stringify(said), sha256)
}

/** The stamp of the cells of a row as texts: numbers in digits, days as 2024-03-05, empty cells as ''. */
export function cellStampOf(texts: readonly string[], sha256: Sha256): string {
  return shortHash(JSON.stringify(texts.map(tidyText)), sha256)
}

export function shortHash(text: string, sha256: Sha256, digits = 12): string {
  return sha256(new TextEncoder().encode(text)).slice(0, digits)
}

function isList({ kind }: Column): boolean {
  return ['units', 'names', 'tasks', 'choices', 'files', 'links', 'lacking'].includes(kind)
}

/** Who is named twice is there once. */
function tidyList(text: string): string {
  const parts = text.split(LIST_SEPARATORS).map(tidyText)
  return [...new Set(parts.filter((part) => part !== ''))].join('\n')
}
