import type { Cell, Tally } from '../../report/doc.ts'
import { formulaString } from './safe-text.ts'
import type { PlacedTable, SheetLayout } from './sheet-layout.ts'

/** Where things of the document came to stand in the workbook. */
export interface Addresses {
  /** `'Sheet'!A5`; undefined where the document holds no such id. */
  linkTo(id: string): string | undefined
  /** The formula of a number that follows from a table; undefined where the table is not there. */
  formulaOf(tally: Tally, at: { readonly table: PlacedTable; readonly column: number }): string | undefined
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export function addressesOf(sheets: readonly SheetLayout[]): Addresses {
  const links = new Map<string, string>()
  const tables = new Map<string, { readonly sheet: string; readonly placed: PlacedTable }>()
  for (const { draft, rows, tables: placed } of sheets) {
    const sheet = `'${draft.name}'`
    for (const id of draft.ids) links.set(id, `${sheet}!A1`)
    for (const [index, { id }] of rows.entries())
      if (id !== undefined) links.set(id, `${sheet}!A${index + 1}`)
    for (const one of placed) {
      const { id } = one.table
      if (id === undefined) continue
      tables.set(id, { sheet, placed: one })
      if (!links.has(id)) links.set(id, `${sheet}!A${one.head}`)
    }
  }
  return {
    linkTo: (id) => links.get(id),
    formulaOf(tally, { table, column }) {
      if (tally.kind === 'sum') {
        const letters = columnLetters(column)
        const { first, last } = table.body
        return last < first ? undefined : `SUM(${letters}${first}:${letters}${last})`
      }
      const counted = tables.get(tally.table)
      if (counted === undefined) return undefined
      const { sheet, placed } = counted
      const index = placed.table.columns.findIndex(({ key }) => key === tally.column)
      const place = placed.columns[index]
      if (place === undefined) return undefined
      const letters = columnLetters(place)
      const range = `${sheet}!$${letters}$${placed.body.first}:$${letters}$${placed.body.last}`
      return tally.standings.map((standing) => `COUNTIF(${range},${pattern(standing)})`).join('+')
    },
  }
}

/** Matches the standing with whatever stands behind it, such as "to be verified". */
function pattern({ mark, word }: { readonly mark: string; readonly word: string }): string {
  return formulaString(`${`${mark} ${word}`.replace(/[~?*]/g, '~$&')}*`)
}

/** In a row with cells for both numbers: the formula of the share. */
export function shareFormula({ table, columns }: PlacedTable, row: number): string | undefined {
  const cellOf = (key: string) => {
    const column = columns[table.columns.findIndex((one) => one.key === key)]
    return column === undefined ? undefined : `${columnLetters(column)}${row}`
  }
  const [met, due] = [cellOf('met'), cellOf('due')]
  return met === undefined || due === undefined ? undefined : `IF(${due}=0,"–",${met}/${due})`
}

/** Columns of a table that hold shares of its own rows, for bars. */
export function shareColumns({ table, columns }: PlacedTable): number[] {
  const isShare = (cell: Cell | undefined) => typeof cell === 'object' && cell.kind === 'rate'
  return columns.filter((_, index) =>
    table.rows.some(({ cells, role }) => role === undefined && isShare(cells[index])),
  )
}
