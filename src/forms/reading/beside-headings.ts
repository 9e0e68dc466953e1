import type { ImportProblem, ImportRemark } from './rows.ts'
import { addressOf, cellText, columnLetters, type Sheet } from './sheet.ts'
import type { TableRow } from './table-rows.ts'
import type { Table } from './tables.ts'
import { problem, remark } from './tell.ts'

/** What stands below no heading. */
export interface BesideHeadings {
  /** Rows that are broken in pieces: which field belongs to which heading cannot be told. */
  readonly broken: ReadonlyMap<number, ImportProblem>
  /** One for each column without heading that holds something. */
  readonly remarks: readonly ImportRemark[]
}

export function besideHeadings(sheet: Sheet, { header, rows, hidden }: Table): BesideHeadings {
  const headed = new Set([...header.columns.map(({ column }) => column), ...Object.values(hidden)])
  const last = Math.max(...headed)
  const [broken, strays] = [
    new Map<number, ImportProblem>(),
    new Map<number, { cell: string; found: string; cells: number }>(),
  ]
  const usual = usualFields(rows)
  for (const row of rows) {
    const own = [...row.cells.values()].filter(({ row: at }) => at === row.number)
    const outside = own.filter(({ column }) => !headed.has(column))
    const isLonger = row.fields !== undefined && row.fields > (header.fields ?? 0)
    const beyond = outside.find(({ column }) => column > last)
    // An empty field too many is nothing where every row has one.
    if (row.fields !== undefined && (beyond !== undefined || (isLonger && row.fields !== usual))) {
      const found = own.map(({ cell }) => cellText(cell)).join(',')
      const args = { found: found.slice(0, 60), fields: row.fields ?? 0, headings: header.fields ?? 0 }
      broken.set(
        row.number,
        problem('row-too-long', args, { sheet: sheet.name, cell: addressOf(row.number, 1) }),
      )
      continue
    }
    for (const { column, cell } of outside) {
      const known = strays.get(column)
      if (known !== undefined) known.cells += 1
      else strays.set(column, { cell: addressOf(row.number, column), found: cellText(cell), cells: 1 })
    }
  }
  const remarks = [...strays].map(([column, { cell, found, cells }]) =>
    remark(
      'column-without-heading',
      { column: columnLetters(column), found, cells },
      { sheet: sheet.name, cell },
    ),
  )
  return { broken, remarks }
}

/** How many fields most records have; 0 for a workbook. */
function usualFields(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { fields = 0 } of rows) counts.set(fields, (counts.get(fields) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0]
}
