import type { ReadingContext } from './context.ts'
import { meaningOfNotes } from './headings/notes.ts'
import type { HeadedColumn } from './headings/settle-columns.ts'
import { isFigureColumn } from './headings/units-above.ts'
import type { ImportProblem, ImportRemark } from './rows.ts'
import { addressOf, type Sheet } from './sheet.ts'
import type { TableRow } from './table-rows.ts'
import type { Table } from './tables.ts'
import { problem, remark } from './tell.ts'
import { keyOf } from './values/known-names.ts'

export interface JudgedHeadings {
  readonly table: Table
  readonly problems: readonly ImportProblem[]
  readonly remarks: readonly ImportRemark[]
}

/** Money below this in a column without unit may well be counted in 万元. */
const SURELY_YUAN = 100

/** What is wrong with the headings of a table, and what should be known of them; columns without a value say nothing. */
export function judgeHeadings(sheet: Sheet, table: Table, { mapping, plan }: ReadingContext): JudgedHeadings {
  const { header, rows, hidden } = table
  const problems: ImportProblem[] = []
  const remarks: ImportRemark[] = []
  const own = new Set<number>(Object.values(hidden))
  const columns = header.columns.map((headed): HeadedColumn => {
    const { column, shown, match: found, instead, rival } = headed
    const place = { sheet: sheet.name, cell: addressOf(header.bottom, column) }
    const ignored = own.has(column) || isNamed(shown, mapping?.ignore_headings ?? [])
    if (ignored || !rows.some(({ cells }) => cells.has(column))) return headed
    if (rival !== undefined) {
      problems.push(
        problem('heading-twice', { heading: shown, field: rival.field, other: rival.shown }, place),
      )
      return headed
    }
    if (found === undefined) {
      const told = instead === undefined ? undefined : { heading: shown, other: instead.shown }
      remarks.push(
        told === undefined
          ? remark('heading-unknown', { heading: shown }, place)
          : remark('heading-second', told, place),
      )
      return headed
    }
    const foreignUnit = unitNotOfPlan(found, plan)
    const { foreignUnit: _, ...match } = found
    const countedIn = Object.entries(mapping?.counted_in ?? {}).find(([heading]) =>
      isNamed(shown, [heading]),
    )?.[1]
    const isMoney = match.column.id === 'amount'
    const told = countedIn === undefined ? undefined : meaningOfNotes([countedIn], isMoney).exponent
    const exponent = match.exponent ?? told
    const isUntold = countedIn !== undefined && exponent === undefined && isFigureColumn(match.column)
    const unit =
      foreignUnit ?? (isUntold ? unitNotOfPlan({ ...match, foreignUnit: countedIn }, plan) : undefined)
    if (unit !== undefined) {
      problems.push(problem('heading-scale-unknown', { heading: shown, unit }, place))
      return { ...headed, match: { ...match, foreignUnit: unit } }
    }
    if (found.contradictedBy !== undefined) {
      const args = { heading: shown, unit: found.contradictedBy }
      problems.push(problem('heading-unit-contradicted', args, place))
      return { ...headed, match: { ...match, foreignUnit: '' } }
    }
    if (isMoney && exponent === undefined) {
      const smallest = smallestBare(rows, column)
      if (smallest !== undefined && smallest < SURELY_YUAN) {
        problems.push(problem('heading-without-unit', { heading: shown }, place))
        return { ...headed, match: { ...match, foreignUnit: '' } }
      }
      if (smallest !== undefined) remarks.push(remark('taken-for-yuan', { heading: shown }, place))
    }
    if (exponent === undefined || exponent === 0) return { ...headed, match }
    remarks.push(remark('heading-scaled', { heading: shown, factor: 10 ** exponent }, place))
    return { ...headed, match: { ...match, exponent } }
  })
  return { table: { ...table, header: { ...header, columns } }, problems, remarks }
}

/** Whether a heading is one of those that the office has written down. */
export function isNamed(shown: string, headings: readonly string[]): boolean {
  const key = keyOf(shown)
  return headings.some((heading) => keyOf(heading) === key)
}

/** A declared measure has a unit of its own, which notes may repeat. */
function unitNotOfPlan(
  { column, foreignUnit }: NonNullable<HeadedColumn['match']>,
  plan: ReadingContext['plan'],
): string | undefined {
  const declared = column.id.startsWith('measure:') ? plan.measures?.[column.field ?? '']?.unit : undefined
  return foreignUnit === undefined || foreignUnit === declared ? undefined : foreignUnit
}

/** The smallest number above 0 that stands in a column without any word. */
function smallestBare(rows: readonly TableRow[], column: number): number | undefined {
  const numbers = rows.flatMap(({ cells }) => {
    const cell = cells.get(column)?.cell
    if (cell?.kind === 'number' && cell.text === String(cell.number)) return [cell.number]
    const plain = cell?.kind === 'text' ? cell.text.replaceAll(',', '') : ''
    return /^\d+(?:\.\d+)?$/.test(plain) ? [Number(plain)] : []
  })
  const above = numbers.filter((number) => number > 0)
  return above.length === 0 ? undefined : Math.min(...above)
}
