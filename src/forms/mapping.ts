import * as z from 'zod'
import type { Plan } from '../model/plan.ts'
import { COLUMNS, measureColumns, SHEET_KINDS } from './columns/sheets.ts'

const texts = z.array(z.string().min(1)).min(1)
const meanings = z.record(z.string().min(1), z.string().min(1))

/** The mapping file of `import --mapping`: what an office knows of ledgers that are headed in a way of their own. */
export function mappingSchema(plan: Plan) {
  const known = SHEET_KINDS.flatMap((sheet) => COLUMNS[sheet].map(({ id }) => id))
  const columns = [...new Set<string>([...known, ...measureColumns(plan).map(({ id }) => id)])]
  const byColumn = <Value extends z.ZodType>(value: Value) =>
    z.strictObject(Object.fromEntries(columns.map((column) => [column, value.optional()])))
  return z.strictObject({
    /** Column → headings that mean it. */
    headings: byColumn(texts).optional(),
    /** Headings of columns that are passed over. */
    ignore_headings: texts.optional(),
    ignore_sheets: texts.optional(),
    /** Column → what stands in its cells → what it means. */
    words: byColumn(meanings).optional(),
    /** Heading → what bare numbers below it count, such as 万元. */
    counted_in: meanings.optional(),
  })
}
