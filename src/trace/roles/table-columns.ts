import { type ColumnKind, columnKindOf, isRoleColumn } from '../../phrases/table-headings.ts'
import type { Clause } from '../clause.ts'

export const FEWEST_COLUMNS = 3

export function isTaskColumn(kind: ColumnKind | undefined): boolean {
  return kind === 'task' || kind === 'action'
}

/** 配合单位:县科协 is no heading but what stands below one. */
function columnOf(text: string): ColumnKind | undefined {
  return /[,。;:]/.test(text) ? undefined : columnKindOf(text)
}

/** Undefined for the headings of any other table. */
export function columnsOf(
  cells: readonly (Clause | undefined)[],
): readonly (ColumnKind | undefined)[] | undefined {
  const columns = cells.map((cell) => (cell === undefined ? undefined : columnOf(cell.text)))
  return columns.some(isRoleColumn) && columns.some(isTaskColumn) ? columns : undefined
}

/** Three headings or more, one below the other. */
export function flatHeader(
  all: readonly Clause[],
  start: number,
): readonly (ColumnKind | undefined)[] | undefined {
  let end = start
  while (columnOf(all[end]?.text ?? '') !== undefined) end += 1
  return end - start < FEWEST_COLUMNS ? undefined : columnsOf(all.slice(start, end))
}

export function isRowNumber(text: string): boolean {
  return /^\(?\d{1,3}[).、]?$/.test(text)
}
