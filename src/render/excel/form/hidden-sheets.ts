import type { Workbook } from 'exceljs'
import type { ChoiceList, FormBook } from '../../../report/form/form-book.ts'
import { columnLetters } from '../addresses.ts'
import { cellString } from '../safe-text.ts'

const LISTS = '_lists'

/** What formulas call a list. */
export function listName(id: string): string {
  return `sciplan_${id}`
}

/** What drop-downs offer, a column for each list, under a name: a list inside a validation holds few characters. */
export function addLists(workbook: Workbook, lists: readonly ChoiceList[]): void {
  const sheet = workbook.addWorksheet(LISTS, { state: 'veryHidden' })
  for (const [index, { id, items }] of lists.entries()) {
    const letters = columnLetters(index + 1)
    for (const [row, item] of items.entries()) sheet.getCell(row + 1, index + 1).value = cellString(item)
    workbook.definedNames.add(`${LISTS}!$${letters}$1:$${letters}$${items.length}`, listName(id))
  }
}

export function addMeta(workbook: Workbook, { sheet: name, rows }: FormBook['meta']): void {
  const sheet = workbook.addWorksheet(name, { state: 'veryHidden' })
  for (const [index, [key, value]] of rows.entries()) {
    sheet.getCell(index + 1, 1).value = key
    sheet.getCell(index + 1, 2).value = cellString(value)
  }
}
