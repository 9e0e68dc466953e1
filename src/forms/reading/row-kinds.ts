import { plainForm } from '../../phrases/plain-form.ts'
import type { Column } from '../columns/column.ts'
import type { HeadedColumn } from './headings/settle-columns.ts'
import { cellText } from './sheet.ts'
import type { PlacedCell, TableRow } from './table-rows.ts'

/** What a row below headings is. */
export type RowKind =
  | { readonly kind: 'blank' | 'data' }
  /** A line across the table, such as 一、青少年科学素质提升行动. */
  | { readonly kind: 'section'; readonly text: string; readonly column: number }
  | { readonly kind: 'sum'; readonly label: string; readonly part: boolean; readonly column: number }
  /** 填报人:… below the table, or a remark on how to fill it in. */
  | { readonly kind: 'note'; readonly text: string; readonly column: number }
  | { readonly kind: 'sample'; readonly text: string; readonly column: number }

const SUM =
  /^(?:合计|总计|小计|共计|总和|累计|汇总|本页小计|本页合计|本月[合小]计|本季度?[合小]计|全年[合总]计|年度[合总]计|(?:一|二|三|四)季度[合小]计|\d{1,2}月份?[合小]计|total|subtotal)(?:[(:].*)?$/i
const PART = /小计|本页|本月|季度|月/
const NOTE =
  /^(?:填表|填报|制表|审核|审批|负责人|联系人|联系电话|单位负责|分管领导|经办|注|备注|说明|填写说明|填表说明)[^:]{0,12}[::]|^注\d?[、.]/
const SAMPLE = /^[([【]?(?:示例|样例|范例|举例|例)(?:\d{0,2}[)\]】:、]|[)\]】:]|$)|^(?:示例|样例|范例)/
const NUMBERED =
  /^(?:[([]?[一二三四五六七八九十]+[)\]]?[、.:]|[([][一二三四五六七八九十]+[)\]]|第[一二三四五六七八九十]+[章节部分类]|[([]\d{1,2}[)\]])/

/** Tells data from what people write between and below it. */
export function rowKind(
  row: TableRow,
  columns: readonly HeadedColumn[],
  namesUnit: (text: string) => boolean,
): RowKind {
  const matched = new Map(columns.map(({ column, match }) => [column, match?.column]))
  const own = [...row.cells.values()].filter((placed) => placed.row === row.number)
  const telling = own.filter(({ column }) => isTelling(matched.get(column)))
  const texts = own.map((placed) => ({ placed, text: plainForm(cellText(placed.cell)).replace(/\s+/g, '') }))
  const date = own.find(({ column }) => matched.get(column)?.id === 'date')
  const first = texts[0]
  /** A remark stands where a day or a title would, or beside none of both. */
  const isBelow = (placed: PlacedCell) =>
    date === undefined || date === placed || !own.some(({ column }) => matched.get(column)?.id === 'title')
  if (first === undefined) return { kind: 'blank' }
  const sum =
    date === undefined || date === first.placed ? texts.find(({ text }) => SUM.test(text)) : undefined
  if (sum !== undefined) {
    return { kind: 'sum', label: sum.text, part: PART.test(sum.text), column: sum.placed.column }
  }
  const sample = texts.find(({ text, placed }) => SAMPLE.test(text) && isNamed(matched.get(placed.column)))
  if (sample !== undefined)
    return { kind: 'sample', text: cellText(sample.placed.cell), column: sample.placed.column }
  if (NOTE.test(first.text) && isBelow(first.placed)) return { kind: 'note', ...said(first.placed) }
  if (own.length === 1 && isAcross(first.placed, first.text, columns.length)) {
    return { kind: 'section', ...said(first.placed) }
  }
  const alone = onlyBesideSerial(own, matched)
  if (alone?.cell.kind === 'text' && namesUnit(alone.cell.text)) return { kind: 'section', ...said(alone) }
  return { kind: telling.length === 0 ? 'blank' : 'data' }
}

/** The only cell of a row that has no more than its number beside; names below units or titles part no table. */
function onlyBesideSerial(
  own: readonly PlacedCell[],
  matched: ReadonlyMap<number, Column | undefined>,
): PlacedCell | undefined {
  const [alone, ...others] = own.filter(({ column }) => matched.get(column)?.kind !== 'serial')
  const { kind, id } = (alone === undefined ? undefined : matched.get(alone.column)) ?? {}
  return others.length > 0 || kind === 'unit' || kind === 'units' || id === 'title' ? undefined : alone
}

function said(placed: PlacedCell): { text: string; column: number } {
  return { text: cellText(placed.cell), column: placed.column }
}

/** Whether a cell makes its row one that holds something: the serial number, the unit and what a form fills in do not. */
function isTelling(column: Column | undefined): boolean {
  return column === undefined || !(column.given || column.kind === 'unit' || column.kind === 'units')
}

/** A cell in which a sample would be named: the title, or the first of all. */
function isNamed(column: Column | undefined): boolean {
  return column === undefined || column.kind === 'serial' || column.id === 'title' || column.id === 'date'
}

/** Merged over half of the table, or numbered like a heading. */
function isAcross({ merge, column }: PlacedCell, text: string, width: number): boolean {
  const span = merge === undefined ? 1 : merge.right - merge.left + 1
  return span > 1 && span * 2 >= width ? true : column <= 2 && NUMBERED.test(text)
}
