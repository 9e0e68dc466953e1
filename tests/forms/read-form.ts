import type { Worksheet } from 'exceljs'
import { openWorkbook, plainValue } from '../report/read-tables.ts'

/** A sheet of a form as a person sees it, and what is hidden in it. */
export interface SheetOfForm {
  readonly name: string
  readonly headings: readonly string[]
  /** Heading without star → text, for each row below the headings that holds more than its number. */
  readonly rows: readonly Readonly<Record<string, string | number>>[]
  readonly sheet: Worksheet
}

export interface ReadForm {
  readonly names: readonly string[]
  readonly states: Readonly<Record<string, string>>
  readonly meta: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
  sheet(name: string): SheetOfForm
}

/** The row of headings in every sheet that is filled in. */
export const HEAD = 3

export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  const workbook = await openWorkbook(bytes)
  const cellsOf = (sheet: Worksheet, row: number) =>
    Array.from({ length: sheet.columnCount }, (_, index) => plainValue(sheet.getRow(row).getCell(index + 1)))
  const meta = workbook.getWorksheet('_sciplan')!
  const lists = workbook.getWorksheet('_lists')!
  return {
    names: workbook.worksheets.map(({ name }) => name),
    states: Object.fromEntries(workbook.worksheets.map(({ name, state }) => [name, state])),
    meta: Object.fromEntries(
      Array.from({ length: meta.rowCount }, (_, index) => cellsOf(meta, index + 1).map(String)),
    ),
    lists: Object.fromEntries(
      workbook.definedNames.model
        .filter(({ name }) => name.startsWith('sciplan_'))
        .map(({ name, ranges }) => [name, textsIn(lists, ranges[0]!)]),
    ),
    sheet(name) {
      const sheet = workbook.getWorksheet(name)
      if (sheet === undefined)
        throw new Error(`no sheet ${name}: ${workbook.worksheets.map((one) => one.name)}`)
      const headings = cellsOf(sheet, HEAD).map((text) => String(text).replace(/ \*$/, ''))
      const rows = Array.from({ length: sheet.rowCount - HEAD }, (_, index) => {
        const cells = cellsOf(sheet, HEAD + 1 + index)
        return Object.fromEntries(headings.map((heading, column) => [heading, cells[column]!]))
      })
      return { name, headings, rows, sheet }
    },
  }
}

function textsIn(sheet: Worksheet, range: string): string[] {
  const [, letters = '', last = ''] = /\$([A-Z]+)\$1(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? []
  return Array.from({ length: Number(last || 1) }, (_, row) =>
    String(plainValue(sheet.getCell(`${letters}${row + 1}`))),
  )
}
