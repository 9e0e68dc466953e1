import { columnsOf, ENTRY_OF_SHEET, SHEET_KINDS } from '../../forms/columns/sheets.ts'
import type { FormWords } from '../../messages/form-words.ts'
import type { Fact } from '../../model/entry.ts'
import type { Plan } from '../../model/plan.ts'

/** What a form heads a column with; a heading of the unit's own stays as it is. */
export function headingOf(column: string, kind: Fact['kind'], plan: Plan, words: FormWords): string {
  const measure = /^measure:(.+)$/.exec(column)?.[1]
  const unit = plan.measures?.[measure ?? '']?.unit
  if (measure !== undefined && unit !== undefined) return words.measure({ name: measure, unit }).heading
  const sheet = SHEET_KINDS.find((one) => ENTRY_OF_SHEET[one] === kind)
  if (sheet === undefined) return column
  const known: Readonly<Record<string, { readonly heading: string }>> = words.columns[sheet]
  return known[column]?.heading ?? column
}

/** The field of the column that a form heads so; undefined for headings of the unit's own. */
export function fieldUnder(
  heading: string,
  kind: Fact['kind'],
  plan: Plan,
  words: FormWords,
): string | undefined {
  const sheet = SHEET_KINDS.find((one) => ENTRY_OF_SHEET[one] === kind)
  const columns = sheet === undefined ? [] : columnsOf(sheet, plan)
  return columns.find(({ id }) => headingOf(id, kind, plan, words) === heading)?.field
}

/** A value as the form would show it. */
export function shownValue(
  value: string | number | undefined,
  field: string,
  words: FormWords,
): string | number | undefined {
  const known: Readonly<Record<string, string>> =
    field === 'status' ? words.status : field === 'state' ? words.state : {}
  return typeof value === 'string' ? (known[value] ?? value) : value
}
