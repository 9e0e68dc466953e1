import type { Column } from '../columns/column.ts'
import type { ImportRemark, ReadRow } from './rows.ts'
import { addressOf, type Sheet } from './sheet.ts'
import type { Table } from './tables.ts'
import { remark } from './tell.ts'

/** Columns that everything is counted by; of figures one is enough. */
const COUNTED_BY = {
  tasks: ['tasks'],
  type: ['type'],
  participants: ['participants', 'online_participants', 'items'],
} as const
/** What an activity lacks that keeps it out of a count. */
export type CountedBy = keyof typeof COUNTED_BY

/**
 * Says once for each column that everything is counted by where it is blank or missing: the activities stand, and count
 * for less than people think.
 */
export function leftBlank(
  sheet: Sheet,
  { header }: Table,
  rows: readonly ReadRow[],
  columns: readonly Column[],
): ImportRemark[] {
  return (Object.keys(COUNTED_BY) as CountedBy[]).flatMap((field): ImportRemark[] => {
    if (!columns.some(({ id }) => id === field)) return []
    const headed = header.columns.find(({ match }) => match?.column.id === field)
    // A column that was deleted may have held something where another figure stands.
    const names: readonly string[] = headed === undefined ? [field] : COUNTED_BY[field]
    const lacking = rows.filter(({ entry }) => {
      const said = entry as unknown as Readonly<Record<string, unknown>>
      return said.status !== 'planned' && names.every((name) => said[name] === undefined)
    })
    const [first] = lacking
    if (first === undefined) return []
    const at =
      headed === undefined
        ? addressOf(header.bottom, header.columns[0]?.column ?? 1)
        : addressOf(first.row, headed.column)
    const place = { sheet: sheet.name, cell: at }
    return headed === undefined
      ? [remark('column-missing', { field, rows: lacking.length }, place)]
      : [remark('left-blank', { field, heading: headed.shown, rows: lacking.length }, place)]
  })
}
