import { ENTRY_OF_SHEET } from '../../columns/sheets.ts'
import type { ImportProblem, ReadEntry, ReadRow } from '../rows.ts'
import { cellText } from '../sheet.ts'
import type { TableRow } from '../table-rows.ts'
import { type GatheredRow, gatherFields } from './gather-fields.ts'
import type { RowReader } from './row-reader.ts'
import { settleRow } from './settle-row.ts'

export type RowReading = { readonly row: ReadRow } | { readonly problems: readonly ImportProblem[] }

/** Reads a row that holds something: an entry with all that it says, or everything that is wrong with it. */
export function readRow(row: TableRow, reader: RowReader): RowReading {
  const gathered = gatherFields(row, reader)
  const { problems, remarks } = settleRow(gathered, row, reader)
  const all = [...gathered.problems, ...problems]
  if (all.length > 0 || gathered.spoilt) return { problems: all }
  const { id, stamp } = reader.table.hidden
  const [rowId, exported] = [hiddenText(row, id), hiddenText(row, stamp)]
  return {
    row: {
      sheet: reader.sheet.name,
      row: row.number,
      cells: Object.fromEntries(gathered.cells),
      columns: reader.table.header.columns.flatMap(({ match }) => match?.column.id ?? []),
      entry: entryOf(gathered, reader),
      ...(rowId === '' ? {} : { rowId }),
      ...(exported === '' ? {} : { stamp: exported }),
      remarks: [...gathered.remarks, ...remarks],
    },
  }
}

/** What stands in one of the hidden columns of a form. */
export function hiddenText({ cells, number }: TableRow, column: number | undefined): string {
  const placed = column === undefined ? undefined : cells.get(column)
  return placed === undefined || placed.row !== number ? '' : cellText(placed.cell)
}

/** Only activities have room for what no field is for; elsewhere it goes into the note. */
function entryOf({ fields, extra }: GatheredRow, { table }: RowReader): ReadEntry {
  const kind = ENTRY_OF_SHEET[table.header.kind]
  const entry: Record<string, unknown> = { kind, ...Object.fromEntries(fields) }
  if (extra.size > 0 && kind === 'activity') entry.extra = Object.fromEntries(extra)
  else if (extra.size > 0) {
    const further = [...extra].map(([heading, text]) => `${heading}: ${text}`)
    entry.note = [...(entry.note === undefined ? [] : [entry.note]), ...further].join('; ')
  }
  // Every field was read by the kind of its column, and all that are required are there.
  return entry as unknown as ReadEntry
}
