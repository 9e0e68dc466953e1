import { columnsOf } from '../columns/sheets.ts'
import { cellStampOf } from '../stamp.ts'
import { besideHeadings } from './beside-headings.ts'
import { hiddenText, readRow } from './entries/read-row.ts'
import type { RowReader } from './entries/row-reader.ts'
import { leftBlank } from './left-blank.ts'
import { sumCheck } from './read-sums.ts'
import { rowKind } from './row-kinds.ts'
import type { EmptiedRow, ImportProblem, ImportRemark, ReadRow, UntouchedRow } from './rows.ts'
import { sectionsOf } from './sections.ts'
import { addressOf, cellText } from './sheet.ts'
import type { TableRow } from './table-rows.ts'
import { problem, remark } from './tell.ts'

/** What the rows of a table say. */
export interface TableReading {
  read: number
  readonly rows: ReadRow[]
  readonly emptied: EmptiedRow[]
  readonly untouched: UntouchedRow[]
  readonly problems: ImportProblem[]
  readonly remarks: ImportRemark[]
}

export function readTable(reader: RowReader): TableReading {
  const { sheet, table } = reader
  const { hidden, header } = table
  const reading: TableReading = { read: 0, rows: [], emptied: [], untouched: [], problems: [], remarks: [] }
  const beside = besideHeadings(sheet, table)
  reading.remarks.push(...beside.remarks)
  const sums = sumCheck(sheet.name, header.columns)
  const order = new Map(columnsOf(header.kind, reader.context.plan).map(({ id }, index) => [id, index]))
  const matched = header.columns.filter(({ column }) => !Object.values(hidden).includes(column))
  const { unit: _, ...withoutUnit } = reader
  const sections = sectionsOf(reader.unit, reader.known)
  for (const row of table.rows) {
    const place = (column: number) => ({ sheet: sheet.name, cell: addressOf(row.number, column) })
    const about = { sheet: sheet.name, row: row.number, rowId: hiddenText(row, hidden.id) }
    const kind = rowKind(withoutColumns(row, Object.values(hidden)), matched, sections.namesUnit)
    if (about.rowId !== '' && isUntouched(row, order, reader)) {
      reading.read += 1
      reading.untouched.push(about)
      sums.add(row)
      continue
    }
    switch (kind.kind) {
      case 'blank': {
        const stamp = hiddenText(row, hidden.stamp)
        if (about.rowId !== '' && stamp !== '') reading.emptied.push({ ...about, stamp })
        break
      }
      case 'section': {
        sums.startPart()
        sections.begin(kind.text, place(kind.column))
        reading.remarks.push(remark('section-row', { text: kind.text }, place(kind.column)))
        break
      }
      case 'sum':
        reading.remarks.push(remark('sum-row-left-out', { label: kind.label }, place(kind.column)))
        reading.remarks.push(...sums.compare(row, kind.part))
        break
      case 'note':
        reading.remarks.push(remark('note-row', { text: kind.text }, place(kind.column)))
        break
      case 'sample':
        reading.read += 1
        reading.problems.push(problem('sample-row', { found: kind.text }, place(kind.column)))
        break
      case 'data': {
        reading.read += 1
        const broken = beside.broken.get(row.number)
        if (broken !== undefined) {
          reading.problems.push(broken)
          break
        }
        sums.add(row)
        const result = readRow(row, { ...withoutUnit, ...sections.owner() })
        if ('row' in result) reading.rows.push(result.row)
        else reading.problems.push(...result.problems)
      }
    }
  }
  if (header.kind === 'ledger') {
    reading.remarks.push(...leftBlank(sheet, table, reading.rows, reader.columns))
  }
  return reading
}

function withoutColumns(row: TableRow, columns: readonly number[]): TableRow {
  if (columns.length === 0) return row
  return { ...row, cells: new Map([...row.cells].filter(([column]) => !columns.includes(column))) }
}

/** Whether the cells of a row of a form are those that were written into it, in the `order` of its columns. */
function isUntouched(
  row: TableRow,
  order: ReadonlyMap<string, number>,
  { table, columns, context }: RowReader,
): boolean {
  const stamp = hiddenText(row, table.hidden.cells)
  if (stamp === '') return false
  // What has no text reads as an empty cell, which it is not.
  if ([...row.cells.values()].some(({ cell }) => cell.kind === 'uncalculated' || cell.kind === 'picture')) {
    return false
  }
  const texts = table.header.columns
    .flatMap(({ column, match }) => {
      const { id = '', kind } = match?.column ?? {}
      if (match === undefined || kind === 'serial' || kind === 'shown' || !columns.includes(match.column))
        return []
      const placed = row.cells.get(column)
      const text = placed === undefined || placed.row !== row.number ? '' : cellText(placed.cell)
      return [{ place: order.get(id) ?? 0, text }]
    })
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
  return cellStampOf(texts, context.sha256) === stamp
}
