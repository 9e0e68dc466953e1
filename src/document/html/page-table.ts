import type { Block, CellBlock, TableBlock } from '../blocks.ts'
import { attribute, type Element, isElement, isSilent } from './tree.ts'

/** As in browsers. */
const MOST_COLUMNS = 1000

/**
 * The cells of a table at the rows and columns where a browser shows them: the head first, the foot last,
 * cells that reach over several rows pushing those of later rows to the right.
 */
export function tableOf(
  element: Element,
  isHidden: (element: Element) => boolean,
  read: (cell: Element) => Block[],
): { captions: Element[]; table: TableBlock } {
  const groups: Record<string, Element[][]> = { caption: [], thead: [], tbody: [], tfoot: [] }
  const children = element.childNodes.filter(isElement).filter((one) => !isSilent(one) && !isHidden(one))
  for (const child of children) {
    const rows = child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && !isHidden(row))
    groups[child.tagName]?.push(child.tagName === 'caption' ? [child] : rows)
  }
  const { caption = [], thead = [], tbody = [], tfoot = [] } = groups
  const cells: CellBlock[] = []
  let above = 0
  for (const group of [...thead, ...tbody, ...tfoot]) {
    cells.push(...cellsOf(group, above, isHidden, read))
    above += group.length
  }
  return { captions: caption.flat(), table: { kind: 'table', cells } }
}

/** A cell never reaches beyond its group of rows. */
function cellsOf(
  rows: readonly Element[],
  above: number,
  isHidden: (element: Element) => boolean,
  read: (cell: Element) => Block[],
): CellBlock[] {
  const cells: CellBlock[] = []
  /** For each column the first row of the group that is free again. */
  const freeFrom: number[] = []
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row.childNodes.filter(isElement)) {
      if ((cell.tagName !== 'td' && cell.tagName !== 'th') || isHidden(cell)) continue
      while ((freeFrom[column] ?? 0) > index) column += 1
      if (column >= MOST_COLUMNS) column = MOST_COLUMNS - 1
      const columns = Math.min(span(cell, 'colspan') || 1, MOST_COLUMNS - column)
      const left = rows.length - index
      const wanted = span(cell, 'rowspan')
      // By the standard 0 means: to the end of the group.
      const spanned = wanted === 0 ? left : Math.min(wanted, left)
      for (let at = column; at < column + columns; at += 1) freeFrom[at] = index + spanned
      cells.push({ row: above + index + 1, column: column + 1, rows: spanned, columns, blocks: read(cell) })
      column += columns
    }
  })
  return cells
}

/** 1 where nothing sensible is said. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const text = attribute(cell, name)?.trim() ?? ''
  return /^\d{1,5}$/.test(text) ? Number(text) : 1
}
