import { yearOf } from '../../model/civil-date.ts'
import { plainForm } from '../../phrases/plain-form.ts'
import type { FormMeta } from '../meta.ts'
import type { ReadingContext } from './context.ts'
import type { KnownHeadings } from './headings/known-headings.ts'
import { withoutUnitLines } from './headings/unit-lines.ts'
import { withUnitsAbove } from './headings/units-above.ts'
import { withJoinedDays } from './join-days.ts'
import { isNamed, type JudgedHeadings, judgeHeadings } from './judge-headings.ts'
import type { OpenedFile } from './open-file.ts'
import { readTable, type TableReading } from './read-table.ts'
import type { ImportProblem, ImportRemark } from './rows.ts'
import { addressOf, type Sheet } from './sheet.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { type Table, tablesIn } from './tables.ts'
import { problem, remark } from './tell.ts'
import { namesNoUnit, type UnitOfTable, unitOfTable } from './unit-of-table.ts'
import type { KnownNames } from './values/known-names.ts'
import type { Wrong } from './values/reading.ts'

/** What all sheets of a file are read with. */
export interface FileReader {
  readonly opened: OpenedFile
  readonly context: ReadingContext
  readonly headings: readonly KnownHeadings[]
  readonly known: KnownNames
}

export interface SheetReading {
  readonly tables: readonly TableReading[]
  readonly remarks: readonly ImportRemark[]
  readonly best: readonly string[]
}

/** Sheets that tell how to fill in the others. */
const GUIDES = /说明|须知|示例|样表|样例|范例|模板|指南|字典|选项|下拉|instructions?|readme|example|template/i

/** Reads the tables of a sheet, or says why it is passed over. */
export function readSheet(sheet: Sheet, reader: FileReader): SheetReading {
  const { opened, context, headings } = reader
  const { form } = opened
  const whole = { sheet: sheet.name }
  const none = { tables: [], best: [] }
  if (sheet.rows.length === 0) return { ...none, remarks: [] }
  if (context.mapping?.ignore_sheets?.includes(sheet.name)) return { ...none, remarks: [] }
  const { tables, best } = tablesIn(sheet, headings)
  // Of a form of ours, the sheets to read only hold tables that look like something to fill in.
  const own = form === undefined ? tables : tables.filter(isToBeRead)
  if (own.length === 0) {
    const isOwn = form !== undefined || sheet.hidden
    return { tables: [], best, remarks: isOwn ? [] : [remark('sheet-ignored', {}, whole)] }
  }
  if (sheet.hidden) return { ...none, remarks: [remark('hidden-sheet-ignored', {}, whole)] }
  if (form === undefined && GUIDES.test(sheet.name) && opened.sheets.length > 1) {
    return { ...none, remarks: [remark('sheet-ignored', {}, whole)] }
  }
  const remarks = own.flatMap((table) => hiddenParts(sheet, table))
  return { tables: own.map((table) => readOne(sheet, table, reader)), remarks, best }
}

function isToBeRead({ hidden, header }: Table): boolean {
  return hidden.id !== undefined || header.kind === 'ledger'
}

/** What nobody sees is read all the same, and said. */
function hiddenParts(sheet: Sheet, { header, rows, hidden }: Table): ImportRemark[] {
  const whole = { sheet: sheet.name }
  const own = new Set<number>(Object.values(hidden))
  // Behind the ids of a form made from a template stand the columns that the template lacks.
  const isOwn = (column: number) => own.has(column) || (hidden.id !== undefined && column > hidden.id)
  const hiddenRows = rows.filter((row) => row.hidden).length
  const headings = header.columns
    .filter(({ column }) => sheet.hiddenColumns.has(column) && !isOwn(column))
    .map(({ shown }) => shown)
  return [
    ...(hiddenRows > 0 ? [remark('hidden-rows-read', { rows: hiddenRows }, whole)] : []),
    ...(headings.length > 0 ? [remark('hidden-columns-read', { headings }, whole)] : []),
  ]
}

function readOne(sheet: Sheet, found: Table, { opened, context, headings, known }: FileReader): TableReading {
  const { form } = opened
  const { table, problems, remarks } = understood(sheet, found, context)
  const around = surroundingsOf(sheet, table.header.top)
  const owner: UnitOfTable =
    form === undefined
      ? unitOfTable(sheet, around.unit, context.unit, known)
      : { unit: form.unit, remarks: [] }
  const year =
    form === undefined ? (context.year ?? around.year ?? yearInName(opened.file)) : yearOfForm(form)
  const reading = readTable({
    sheet,
    table,
    context,
    known,
    columns: headings.find(({ kind }) => kind === table.header.kind)?.columns ?? [],
    year,
    ...(form === undefined ? {} : { formUnit: form.unit, formPeriod: form.period }),
    ...(owner.unit === undefined ? {} : { unit: owner.unit }),
  })
  const unnamed = owner.unit === undefined ? owner.unnamed : undefined
  return {
    ...reading,
    problems: [...problems, ...onceForUnit(reading.problems, sheet, table, { around, unnamed })],
    remarks: [
      ...remarks,
      ...(reading.rows.some(namesNoUnit) ? owner.remarks : []),
      ...ofPlans(sheet, table, around.planned),
      ...reading.remarks,
    ],
  }
}

/** The headings with everything that the sheet says of the units of their figures. */
function understood(sheet: Sheet, found: Table, context: ReadingContext): JudgedHeadings {
  const told = Object.keys(context.mapping?.counted_in ?? {})
  const isTold = (shown: string) => isNamed(shown, told)
  const lines = withoutUnitLines(sheet, withJoinedDays(found), isTold)
  const above = withUnitsAbove(sheet, lines.table, isTold)
  const judged = judgeHeadings(sheet, above.table, context)
  return {
    table: judged.table,
    problems: [...above.problems, ...judged.problems],
    remarks: [...lines.remarks, ...judged.remarks],
  }
}

/** Next year's plan in the shape of a ledger would be logged as done; only a state could tell. */
function ofPlans(sheet: Sheet, { header }: Table, title: string | undefined): ImportRemark[] {
  const hasState = header.columns.some(({ match }) => match?.column.kind === 'status')
  if (title === undefined || hasState || header.kind !== 'ledger') return []
  return [remark('title-says-planned', { title }, { sheet: sheet.name })]
}

/**
 * Where no column is for the unit, one problem stands for all rows that lack it: at the name above the table that the
 * plan does not know, or at the headings.
 */
function onceForUnit(
  problems: readonly ImportProblem[],
  sheet: Sheet,
  { header }: Table,
  { around, unnamed }: { readonly around: Surroundings; readonly unnamed: Wrong | undefined },
): ImportProblem[] {
  if (header.columns.some(({ match }) => match?.column.kind === 'units' || match?.column.kind === 'unit')) {
    return [...problems]
  }
  const isUnit = ({ code, args }: ImportProblem) =>
    code === 'value-missing' && (args.field === 'units' || args.field === 'unit')
  const others = problems.filter((one) => !isUnit(one))
  if (others.length === problems.length) return others
  const at = (row: number, column: number) => ({ sheet: sheet.name, cell: addressOf(row, column) })
  if (unnamed !== undefined && around.unit !== undefined) {
    return [problem(unnamed.code, unnamed.args as never, at(around.unit.row, around.unit.column)), ...others]
  }
  const field = header.kind === 'ledger' ? 'units' : 'unit'
  return [problem('heading-missing', { field }, at(header.bottom, header.columns[0]?.column ?? 1)), ...others]
}

function yearOfForm({ period }: FormMeta): number | undefined {
  return yearOf(period.from) === yearOf(period.to) ? yearOf(period.from) : undefined
}

/** 2024年科普活动台账.xlsx names the year of its rows; two years name none, nor does the day on which it was sent. */
function yearInName(file: string): number | undefined {
  const name = plainForm(file.split('/').at(-1) ?? '')
  const years = new Set(
    [...name.matchAll(/(?<!\d)(20\d{2})年(?!\s*\d{1,2}\s*月)/g)].map(([, year]) => Number(year)),
  )
  const [year] = years
  return years.size === 1 ? year : undefined
}
