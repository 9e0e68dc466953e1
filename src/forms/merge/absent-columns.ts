import { type Evidence, evidencePath, type Fact } from '../../model/entry.ts'
import { isLink } from '../../source/evidence.ts'
import type { ReadEntry, ReadRow } from '../reading/rows.ts'
import type { Comparing } from './comparing.ts'

/** What a row says; of columns that somebody took out of the sheet what the entry says, for nothing was said of them. */
export function withAbsentColumns(known: Fact, { entry, columns }: ReadRow, how: Comparing): ReadEntry {
  const absent = how.columns(entry.kind).filter(({ id }) => !columns.includes(id))
  if (absent.length === 0 || known.kind !== entry.kind) return entry
  const fields: Record<string, unknown> = { ...entry }
  const before: Readonly<Record<string, unknown>> = { ...known }
  const extra: Record<string, unknown> = { ...(fields.extra ?? {}) }
  const kept: Readonly<Record<string, unknown>> = { ...(before.extra ?? {}) }
  for (const column of absent) {
    const { kind, field } = column
    if (column.extra !== undefined && column.extra in kept) extra[column.extra] = kept[column.extra]
    else if (kind === 'files' || kind === 'links') {
      const own = evidenceIn(fields, kind === 'files' ? 'links' : 'files')
      fields.evidence = [...own, ...evidenceIn(before, kind)]
    } else if (field !== undefined && field in before) fields[field] = before[field]
  }
  if (Object.keys(extra).length > 0) fields.extra = extra
  return Object.assign({}, entry, fields)
}

function evidenceIn(fields: Readonly<Record<string, unknown>>, kind: 'files' | 'links'): Evidence[] {
  const evidence = (fields.evidence ?? []) as readonly Evidence[]
  return evidence.filter((one) => isLink(evidencePath(one)) === (kind === 'links'))
}
