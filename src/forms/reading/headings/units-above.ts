import { plainForm } from '../../../phrases/plain-form.ts'
import type { Column } from '../../columns/column.ts'
import type { ImportProblem } from '../rows.ts'
import { addressOf, cellText, type Sheet } from '../sheet.ts'
import type { Table } from '../tables.ts'
import { problem } from '../tell.ts'
import { countersOf } from '../values/figure-words.ts'
import { meaningOfNotes } from './notes.ts'
import type { HeadedColumn } from './settle-columns.ts'

/** 单位:万元、人次 above the headings, 金额单位 and 人次单位 with the kind of figure in front. */
const SAID = /(?:^|[(\s,。;]|金额|经费|货币|计量|数量|计数|人次|人数)单位:\s*([^()]+?)\s*(?:[)]|\s{2}|$)/
const OF_MONEY = /(?:金额|经费|货币)单位:/
const OF_PEOPLE = /(?:人次|人数)单位:/
/** Longer texts tell how to fill in the table. */
const LONGEST = 120
const PEOPLE = ['participants', 'online_participants']

/** What a text above a table says figures are counted in; undefined where it names something else, such as an office. */
export function unitsSaidIn(text: string): readonly string[] | undefined {
  const said = text.length > LONGEST ? undefined : SAID.exec(plainForm(text))?.[1]
  const units = said?.split(/[、,;/\s]+|和/).filter((unit) => unit !== '') ?? []
  const isUnit = (unit: string) =>
    [true, false].some((money) => {
      const { exponent, foreignUnit } = meaningOfNotes([unit], money)
      return exponent !== undefined || foreignUnit !== undefined
    })
  return units.length > 0 && units.every(isUnit) ? units : undefined
}

/**
 * Gives columns the units that stand above the table. One that is scaled and cannot be given to a column for certain is
 * a problem: figures may be ten thousand times as large as they look.
 */
export function withUnitsAbove(
  sheet: Sheet,
  table: Table,
  isNamed: (shown: string) => boolean,
): { readonly table: Table; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = []
  let { columns } = table.header
  for (const { number, cells } of sheet.rows) {
    if (number >= table.header.top) break
    for (const [column, cell] of cells) {
      const text = cellText(cell)
      for (const unit of unitsSaidIn(text) ?? []) {
        const meant = columnsCountedIn(unit, plainForm(text), columns)
        const places = meant.length === 1 || isOneThing(meant) ? meant : []
        const isScaled = [true, false].some((money) => (meaningOfNotes([unit], money).exponent ?? 0) > 0)
        if (places.length === 0 && isScaled) {
          problems.push(
            problem(
              'unit-not-placed',
              { found: unit },
              { sheet: sheet.name, cell: addressOf(number, column) },
            ),
          )
        }
        columns = columns.map((headed) =>
          !meant.includes(headed) || isNamed(headed.shown)
            ? headed
            : places.length === 0
              ? doubted(headed, unit, isScaled)
              : withUnit(headed, unit),
        )
      }
    }
  }
  return { table: { ...table, header: { ...table.header, columns } }, problems }
}

/** Columns that a unit may be meant for: those of money, of people, or all that count such things. */
function columnsCountedIn(
  unit: string,
  text: string,
  columns: readonly HeadedColumn[],
): readonly HeadedColumn[] {
  const withId = (ids: readonly string[]) =>
    columns.filter(({ match }) => ids.includes(match?.column.id ?? ''))
  const counted = unit.replace(/^[十百千万亿]+/, '')
  if (OF_MONEY.test(text)) return withId(['amount'])
  if (OF_PEOPLE.test(text)) return withId(PEOPLE)
  return columns.filter(({ match }) => {
    if (match === undefined || !isFigureColumn(match.column)) return false
    return counted === '' || countersOf(match.column, undefined).includes(counted)
  })
}

/** Who was there and who watched are counted alike. */
function isOneThing(columns: readonly HeadedColumn[]): boolean {
  return columns.length > 0 && columns.every(({ match }) => PEOPLE.includes(match?.column.id ?? ''))
}

/** Its bare figures may be scaled, and may not be. */
function doubted(headed: HeadedColumn, unit: string, isScaled: boolean): HeadedColumn {
  const { match } = headed
  return !isScaled || match === undefined || match.exponent !== undefined
    ? headed
    : { ...headed, match: { ...match, contradictedBy: unit } }
}

/** A heading with what was said elsewhere of its unit: both have to agree. */
export function withUnit(headed: HeadedColumn, unit: string): HeadedColumn {
  const { match } = headed
  if (match === undefined || !isFigureColumn(match.column)) return headed
  const { exponent, foreignUnit } = meaningOfNotes([unit], match.column.kind === 'amount')
  if (foreignUnit !== undefined) return { ...headed, match: { ...match, foreignUnit } }
  if (exponent === undefined || exponent === match.exponent) return headed
  return match.exponent === undefined
    ? { ...headed, match: { ...match, exponent } }
    : { ...headed, match: { ...match, contradictedBy: unit } }
}

export function isFigureColumn({ kind }: Column): boolean {
  return kind === 'count' || kind === 'amount' || kind === 'value'
}
