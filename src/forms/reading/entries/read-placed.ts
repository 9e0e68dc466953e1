import { yearOf } from '../../../model/civil-date.ts'
import { isFigureColumn } from '../headings/units-above.ts'
import { addressOf, type Cell, cellText, type Merge } from '../sheet.ts'
import type { PlacedCell, TableRow } from '../table-rows.ts'
import { subjectsOf } from '../values/named-things.ts'
import { readLevel } from '../values/number.ts'
import { type Reading, value, wrong } from '../values/reading.ts'
import type { Days } from '../values/written-days.ts'
import { type Headed, readCell } from './read-cell.ts'
import { type Before, readName } from './read-name.ts'
import type { RowReader } from './row-reader.ts'

/** Reads a cell with regard to where it stands: what is merged, what the office says a word means, what row it is in. */
export function readPlaced(
  placed: PlacedCell,
  headed: Headed,
  reader: RowReader,
  before: Before,
): Reading<unknown> {
  const { cell, merge } = placed
  const { column } = headed.match
  const text = cellText(cell)
  if (merge !== undefined && isFigureColumn(column) && coversOthers(merge, reader)) {
    const range = `${addressOf(merge.top, merge.left)}:${addressOf(merge.bottom, merge.right)}`
    return wrong('merged-figure', { found: text, range })
  }
  const meant = reader.context.mapping?.words?.[column.id]?.[text]
  const said: Cell = meant === undefined ? cell : { kind: 'text', text: meant }
  switch (column.kind) {
    case 'deliverable':
    case 'subject':
    case 'milestone':
      return readName(said, column.kind, reader.known, before)
    case 'value': {
      const subject = subjectIn(before, reader)
      return readLevel(said, subject?.inPercent ?? false, subject?.unit)
    }
    case 'day':
      return readDay(said, headed, reader, before)
    default:
      return readCell(said, headed, reader)
  }
}

/** Only the first column of days may hold a span; a day that nothing is counted by is kept as it was written. */
function readDay(cell: Cell, headed: Headed, reader: RowReader, before: Before): Reading<unknown> {
  const { id, extra } = headed.match.column
  const date = before.get('date')
  const year = reader.year ?? (id === 'until' && typeof date === 'string' ? yearOf(date) : undefined)
  const reading = readCell(cell, headed, { ...reader, year }) as Reading<Days>
  if (reading === undefined || id === 'date') return reading
  if ('wrong' in reading) return extra === undefined ? reading : value(cellText(cell))
  const found = cellText(cell)
  return reading.value.until === undefined
    ? value(reading.value.date, ...reading.told)
    : wrong('dates-several', { found })
}

/** A figure that spans rows of the table, or columns of other figures: whose it is cannot be told. */
function coversOthers({ top, bottom, left, right }: Merge, { table }: RowReader): boolean {
  // Of rows merged as a whole the first holds everything, and there are no others.
  if (bottom > top && holdsRow(table.rows, top, bottom)) return true
  return table.header.columns.some(
    ({ column, match }) =>
      column > left && column <= right && match !== undefined && isFigureColumn(match.column),
  )
}

/** Whether a row below `top`, down to `last`, holds anything of its own. Rows come in order. */
function holdsRow(rows: readonly TableRow[], top: number, last: number): boolean {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.number <= top) low = middle + 1
    else high = middle
  }
  return (rows[low]?.number ?? Number.POSITIVE_INFINITY) <= last
}

function subjectIn(before: Before, { known }: RowReader) {
  const [indicator, task, quota] = ['indicator', 'task', 'quota'].map((field) => before.get(field))
  return subjectsOf(known).find(
    ({ fields }) => fields.indicator === indicator && fields.task === task && fields.quota === quota,
  )
}
