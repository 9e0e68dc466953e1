import type { Column } from '../../columns/column.ts'
import { isNamed } from '../judge-headings.ts'
import type { ImportProblem, ImportRemark } from '../rows.ts'
import { addressOf, cellText } from '../sheet.ts'
import type { PlacedCell, TableRow } from '../table-rows.ts'
import { problem, remark } from '../tell.ts'
import type { EvidenceRead } from '../values/evidence-paths.ts'
import type { Days } from '../values/written-days.ts'
import type { Headed } from './read-cell.ts'
import { readPlaced } from './read-placed.ts'
import type { RowReader } from './row-reader.ts'

/** The cells of a row, read one by one. */
export interface GatheredRow {
  /** Field of an entry → value. */
  readonly fields: Map<string, unknown>
  readonly extra: Map<string, unknown>
  /** Field → address of its cell. */
  readonly cells: Map<string, string>
  readonly problems: ImportProblem[]
  readonly remarks: ImportRemark[]
  /** Holds something in a column that cannot be read as a whole: the problem stands at its heading. */
  spoilt: boolean
}

/** What a milestone and a level mean depends on the task and the indicator of their row. */
const LAST = ['milestone', 'value']

export function gatherFields(row: TableRow, reader: RowReader): GatheredRow {
  const { table, sheet, context } = reader
  const gathered: GatheredRow = {
    fields: new Map(),
    extra: new Map(),
    cells: new Map(),
    problems: [],
    remarks: [],
    spoilt: false,
  }
  const passedOver = new Set<number>(Object.values(table.hidden))
  for (const { column, shown } of table.header.columns) {
    if (isNamed(shown, context.mapping?.ignore_headings ?? [])) passedOver.add(column)
  }
  const isLast = ({ match }: { readonly match?: { readonly column: Column } }) =>
    LAST.includes(match?.column.kind ?? '')
  const inOrder = [...table.header.columns].sort((a, b) => Number(isLast(a)) - Number(isLast(b)))
  for (const headed of inOrder) {
    const { column, match, shown } = headed
    const placed = row.cells.get(column)
    if (placed === undefined || passedOver.has(column)) continue
    if (headed.rival !== undefined || match?.foreignUnit !== undefined) gathered.spoilt = true
    else if (match === undefined) keepExtra(gathered, shown, cellText(placed.cell))
    else if (match.column.kind !== 'serial' && match.column.kind !== 'shown') {
      const place = { sheet: sheet.name, cell: addressOf(placed.row, placed.column) }
      const reading = readPlaced(placed, { ...headed, match }, reader, gathered.fields)
      if (reading === undefined) continue
      if ('wrong' in reading)
        gathered.problems.push(problem(reading.wrong.code, reading.wrong.args as never, place))
      else {
        // An auditor should see in the log that the figure is no count.
        const estimate = reading.told.find(({ code }) => code === 'estimate')
        if (estimate !== undefined) keepExtra(gathered, shown, cellText(placed.cell))
        gathered.remarks.push(...reading.told.map(({ code, args }) => remark(code, args as never, place)))
        keep(gathered, { ...headed, match }, reading.value, placed)
      }
    }
  }
  return gathered
}

function keepExtra({ extra }: GatheredRow, heading: string, text: string): void {
  if (text === '') return
  // A star marks what has to be filled in and is no part of the heading.
  const name = heading.replace(/^\s*[*＊]\s*|\s*[*＊]\s*$/g, '')
  const before = extra.get(name)
  extra.set(name, before === undefined ? text : `${before}; ${text}`)
}

/** Puts a value where the entry keeps it. */
function keep(
  gathered: GatheredRow,
  { match, shown }: Headed,
  read: unknown,
  { row, column: at }: PlacedCell,
): void {
  const { fields, cells, extra } = gathered
  const { kind, field, extra: key, id } = match.column
  const address = addressOf(row, at)
  if (kind === 'files' || kind === 'links') {
    const { paths, words } = read as EvidenceRead
    if (words.length > 0) keepExtra(gathered, key ?? shown, words.join('、'))
    if (paths.length === 0) return
    fields.set('evidence', [...new Set([...((fields.get('evidence') as string[]) ?? []), ...paths])])
    if (!cells.has('evidence')) cells.set('evidence', address)
  } else if (key !== undefined) extra.set(key, read)
  else if (kind === 'day' && id === 'date') {
    const { date, until } = read as Days
    fields.set('date', date)
    if (until !== undefined) fields.set('until', until)
    cells.set('date', address)
  } else if (kind === 'subject') {
    for (const [name, text] of Object.entries(read as Record<string, string>)) {
      fields.set(name, text)
      cells.set(name, address)
    }
  } else if (field !== undefined) {
    fields.set(field, read)
    cells.set(field, address)
  }
}
