import type { FormWords } from './form-words.ts'

/** What our forms call a column; of columns that several sheets have, the heading in the ledger. */
export function headingNames({ columns }: Pick<FormWords, 'columns'>): (column: string) => string {
  const headings = new Map<string, string>()
  for (const sheet of [columns.observations, columns.submissions, columns.progress, columns.ledger]) {
    for (const [id, { heading }] of Object.entries(sheet)) headings.set(id, heading)
  }
  return (column) => headings.get(column) ?? column
}
