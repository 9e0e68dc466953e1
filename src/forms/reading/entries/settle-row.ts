import type { ImportProblem, ImportRemark, Place } from '../rows.ts'
import { addressOf } from '../sheet.ts'
import type { TableRow } from '../table-rows.ts'
import { problem, remark } from '../tell.ts'
import type { GatheredRow } from './gather-fields.ts'
import type { RowReader } from './row-reader.ts'

/**
 * What the cells of a row say together: whose row it is, what is lacking, what does not go together.
 * Fields that hold one name hold it alone afterwards.
 */
export function settleRow(
  gathered: GatheredRow,
  row: TableRow,
  reader: RowReader,
): { readonly problems: readonly ImportProblem[]; readonly remarks: readonly ImportRemark[] } {
  const { fields, cells } = gathered
  const { header } = reader.table
  const problems: ImportProblem[] = []
  const remarks: ImportRemark[] = []
  const at = (field: string) => ({
    sheet: reader.sheet.name,
    cell: cells.get(field) ?? addressUnder(field, row, reader),
  })

  const unitField = header.kind === 'ledger' ? 'units' : 'unit'
  const units = fields.get(unitField) as readonly string[] | undefined
  if (units === undefined && reader.unit !== undefined) fields.set(unitField, [reader.unit])
  const unitProblem = units === undefined ? reader.unitProblem : undefined
  if (unitProblem !== undefined) problems.push(unitProblem)
  if (units !== undefined && reader.formUnit !== undefined && !units.includes(reader.formUnit)) {
    remarks.push(remark('unit-differs', { found: units.join('、'), unit: reader.formUnit }, at(unitField)))
  }
  for (const [field, code] of [
    ['unit', 'units-several'],
    ['task', 'tasks-several'],
  ] as const) {
    const names = fields.get(field)
    if (!Array.isArray(names)) continue
    if (names.length > 1) problems.push(problem(code, { found: names.join('、') }, at(field)))
    fields.set(field, names[0])
  }

  const wrongCells = new Set(gathered.problems.map(({ cell }) => cell))
  for (const { required, kind, id, field } of reader.columns) {
    if (!required || field === undefined || kind === 'subject' || fields.has(field)) continue
    if (field === unitField && unitProblem !== undefined) continue
    const place = at(field)
    // What could not be read is not missing besides.
    if (!wrongCells.has(place.cell))
      problems.push(problem('value-missing', missing(id, field, reader), place))
  }
  const [date, until] = [fields.get('date'), fields.get('until')]
  if (typeof date === 'string' && typeof until === 'string' && until < date) {
    problems.push(problem('date-range-backwards', { found: `${date} – ${until}` }, at('until')))
  }
  problems.push(...ofObservation(gathered, reader, at))
  if (typeof date === 'string') {
    const first = outside(date, reader, at('date'))
    const last =
      typeof until === 'string' ? outside(until, reader, at(cells.has('until') ? 'until' : 'date')) : []
    // Of several days outside one remark is enough.
    remarks.push(...(first.length > 0 ? first : last))
  }
  return { problems, remarks }
}

/** A day that the form does not ask for, or the plan does not reach, may have the wrong year. */
function outside(date: string, { context, formPeriod }: RowReader, place: Place): ImportRemark[] {
  for (const [code, window] of [
    ['date-outside-plan', context.plan.period],
    ['date-outside-form', formPeriod],
  ] as const) {
    if (window === undefined || (date >= window.from && date <= window.to)) continue
    return [remark(code, { date, from: window.from, to: window.to }, place)]
  }
  return []
}

/** An observation is of something, and says how much. */
function ofObservation(
  { fields, problems }: GatheredRow,
  reader: RowReader,
  at: (field: string) => { sheet: string; cell: string },
): ImportProblem[] {
  const { table, known } = reader
  if (problems.length > 0) return []
  if (table.header.kind === 'submissions') {
    const deliverable = known.plan.deliverables?.find(({ id }) => id === fields.get('deliverable'))
    const yearly = deliverable !== undefined && typeof deliverable.due !== 'string'
    return yearly && !fields.has('for')
      ? [problem('value-missing', missing('for', 'for', reader), at('for'))]
      : []
  }
  if (table.header.kind !== 'observations') return []
  if (!fields.has('indicator') && !fields.has('task'))
    return [problem('value-missing', missing('subject', 'subject', reader), at('indicator'))]
  const [covered, total] = [fields.get('covered'), fields.get('total')]
  if (typeof covered === 'number' && typeof total === 'number' && covered > total) {
    return [problem('covered-above-total', { found: `${covered} / ${total}` }, at('covered'))]
  }
  const says = ['value', 'covered', 'lacking'].some((field) => fields.has(field))
  return says ? [] : [problem('value-missing', missing('value', 'value', reader), at('value'))]
}

/** What is lacking, under the heading that the sheet has for it. */
function missing(id: string, field: string, { table }: RowReader): { field: string; heading?: string } {
  const headed = table.header.columns.find(({ match }) => match?.column.field === field)
  return { field: id, ...(headed === undefined ? {} : { heading: headed.shown }) }
}

/** The cell of a row below the heading of a field; its first cell where no column is headed so. */
function addressUnder(field: string, row: TableRow, { table }: RowReader): string {
  const headed = table.header.columns.find(({ match }) => match?.column.field === field)
  return addressOf(row.number, headed?.column ?? [...row.cells.keys()][0] ?? 1)
}
