import { plainForm } from '../../../phrases/plain-form.ts'
import type { ImportRemark } from '../rows.ts'
import { addressOf, cellText, type Sheet } from '../sheet.ts'
import type { PlacedCell, TableRow } from '../table-rows.ts'
import type { Table } from '../tables.ts'
import { remark } from '../tell.ts'
import { saysNothing } from '../values/absent.ts'
import type { MatchedHeading } from './match-heading.ts'
import { meaningOfNotes } from './notes.ts'
import { isFigureColumn, withUnit } from './units-above.ts'

/** How a day is to be written, and other words that say nothing of a figure. */
const HINT = /^(?:年[./-]?月[./-]?日|y{2,4}[./-]mm?[./-]dd?|单位|计量单位|文字|文本|必填|选填|填.{0,8})$/i
const ORDINAL =
  /^(?:[([]?\d{1,2}[)\]]?|[①-⑳]|[([]?[一二三四五六七八九十]{1,2}[)\]]?|[甲乙丙丁戊己庚辛壬癸]|[a-z])$/i

/**
 * Takes lines out of a table that say what its columns are counted in (人, 万元) or number them (甲, 乙, 1, 2): the first
 * hold for the columns as notes beside the headings do.
 */
export function withoutUnitLines(
  sheet: Sheet,
  table: Table,
  isNamed: (shown: string) => boolean,
): { readonly table: Table; readonly remarks: readonly ImportRemark[] } {
  const matches = new Map(table.header.columns.map(({ column, match }) => [column, match]))
  const remarks: ImportRemark[] = []
  let { columns } = table.header
  const rows = table.rows.filter((row) => {
    const own = ownTexts(row, Object.values(table.hidden))
    const [first] = own
    if (first === undefined) return true
    const place = { sheet: sheet.name, cell: addressOf(row.number, first.placed.column) }
    if (isNumberLine(own, matches)) {
      remarks.push(remark('number-line', {}, place))
      return false
    }
    if (!isUnitLine(own, matches)) return true
    const said = new Map(own.map(({ placed, text }) => [placed.column, text]))
    columns = columns.map((headed) => {
      const text = said.get(headed.column)
      return text === undefined || isNamed(headed.shown) ? headed : withUnit(headed, text)
    })
    remarks.push(remark('unit-line', { units: own.map(({ text }) => text) }, place))
    return false
  })
  return remarks.length === 0
    ? { table, remarks }
    : { table: { ...table, header: { ...table.header, columns }, rows }, remarks }
}

interface OwnText {
  readonly placed: PlacedCell
  /** Without blanks and brackets around it. */
  readonly text: string
}

/** Texts of a short line; none where anything but texts and small numbers stands in it. */
function ownTexts(row: TableRow, hidden: readonly number[]): OwnText[] {
  const own = [...row.cells.values()].filter(
    ({ row: at, column }) => at === row.number && !hidden.includes(column),
  )
  const isShort = ({ cell }: PlacedCell) =>
    (cell.kind === 'text' || cell.kind === 'number') && cellText(cell).length <= 12
  if (!own.every(isShort)) return []
  return own.map((placed) => {
    const plain = plainForm(cellText(placed.cell)).replace(/\s+/g, '')
    return { placed, text: plain.replace(/^\((.*)\)$/, '$1').replace(/^单位:/, '') }
  })
}

type Matches = ReadonlyMap<number, MatchedHeading | undefined>

/** Numbers of columns stand below a day or a title too, where no number would. */
function isNumberLine(own: readonly OwnText[], matches: Matches): boolean {
  const standsFor = (id: string) => own.some(({ placed }) => matches.get(placed.column)?.column.id === id)
  return (
    own.length >= 3 && own.every(({ text }) => ORDINAL.test(text)) && standsFor('date') && standsFor('title')
  )
}

/** Every cell says how its column is counted or written, and one of them of a figure. */
function isUnitLine(own: readonly OwnText[], matches: Matches): boolean {
  let units = 0
  const fits = own.every(({ placed, text }) => {
    const match = matches.get(placed.column)
    if (saysNothing(text) || HINT.test(text)) return true
    if (match === undefined) return /^[\p{L}%]{1,4}$/u.test(text)
    if (!isFigureColumn(match.column)) return false
    const { exponent, foreignUnit } = meaningOfNotes([text], match.column.kind === 'amount')
    if (exponent === undefined && foreignUnit === undefined) return false
    units += 1
    return true
  })
  return fits && units > 0
}
