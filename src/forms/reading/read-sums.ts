import type { HeadedColumn } from './headings/settle-columns.ts'
import type { ImportRemark } from './rows.ts'
import { addressOf } from './sheet.ts'
import type { TableRow } from './table-rows.ts'
import { remark } from './tell.ts'

/** Adds up what the sums below a table should be, to tell where they are not. */
export interface SumCheck {
  /** A row of data; what cannot be read in it makes its sums unknown. */
  add(row: TableRow): void
  /** A line across the table, after which a part begins. */
  startPart(): void
  /** A row of sums: of the part before it, or of all. */
  compare(row: TableRow, part: boolean): ImportRemark[]
}

export function sumCheck(sheet: string, columns: readonly HeadedColumn[]): SumCheck {
  const figures = columns.filter(
    ({ match }) => match?.column.kind === 'count' || match?.column.kind === 'amount',
  )
  const all = new Map<number, number>()
  let part = new Map<number, number>()
  const numberAt = (row: TableRow, column: number): number | undefined => {
    const placed = row.cells.get(column)
    if (placed === undefined || placed.row !== row.number) return undefined
    const { cell } = placed
    if (cell.kind === 'number') return cell.number
    const plain = cell.kind === 'text' ? cell.text.replaceAll(',', '') : ''
    return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
  }
  return {
    add(row) {
      for (const { column } of figures) {
        const placed = row.cells.get(column)
        const number = placed === undefined ? 0 : (numberAt(row, column) ?? Number.NaN)
        for (const sums of [all, part]) sums.set(column, (sums.get(column) ?? 0) + number)
      }
    },
    startPart() {
      part = new Map()
    },
    compare(row, isPart) {
      const sums = isPart ? part : all
      const remarks = figures.flatMap(({ column, shown }): ImportRemark[] => {
        const [written, added] = [numberAt(row, column), sums.get(column) ?? 0]
        if (written === undefined || Number.isNaN(added) || Math.abs(written - added) < 0.005) return []
        const place = { sheet, cell: addressOf(row.number, column) }
        return [
          remark('sum-differs', { heading: shown, written, added: Number(added.toPrecision(12)) }, place),
        ]
      })
      if (isPart) part = new Map()
      return remarks
    },
  }
}
