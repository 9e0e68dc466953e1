import { type Evidence, evidencePath, type Fact } from '../model/entry.ts'
import { isLink } from '../source/evidence.ts'
import type { Column } from './columns/column.ts'

/** An entry, or what a row says before it has an id. */
export interface FactOfRow {
  readonly kind: Fact['kind']
}

/** The name under which a unit stands in the plan; names that it does not know stay as they are. */
export type UnitName = (name: string) => string

/** Between names and ids in a cell. */
const BETWEEN = '、'

/** What an entry holds for a column as a cell may hold it: days and lists as text; undefined where it holds nothing. */
export function fieldIn(column: Column, fact: FactOfRow, unitName: UnitName): string | number | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...fact }
  const { kind, field, extra } = column
  if (kind === 'subject') return subjectOf(fields)
  if (kind === 'files' || kind === 'links')
    return pathsIn((fields.evidence ?? []) as readonly Evidence[], kind)
  if (extra !== undefined) return plain((fields.extra as Record<string, unknown> | undefined)?.[extra])
  if (field === undefined) return undefined
  const value = fields[field]
  if (kind !== 'unit' && kind !== 'units') return plain(value)
  const names = [value ?? []].flat().map((name) => unitName(String(name)))
  return names.length === 0 ? undefined : names.join(BETWEEN)
}

/** What an observation observes, in one word: an indicator, or task/quota. */
export function subjectOf({ indicator, task, quota }: Readonly<Record<string, unknown>>): string | undefined {
  if (indicator !== undefined) return String(indicator)
  if (task === undefined) return undefined
  return quota === undefined ? String(task) : `${task}/${quota}`
}

/** Files and links stand in columns of their own, one a line. */
function pathsIn(evidence: readonly Evidence[], kind: 'files' | 'links'): string | undefined {
  const paths = evidence.map(evidencePath).filter((path) => isLink(path) === (kind === 'links'))
  return paths.length === 0 ? undefined : paths.join('\n')
}

function plain(value: unknown): string | number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' || typeof value === 'number') return value
  return Array.isArray(value) ? value.map(String).join(BETWEEN) : JSON.stringify(value)
}
