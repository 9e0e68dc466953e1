import type { Cell, Row, Table } from '../report/doc.ts'
import { cellText } from './cell-text.ts'
import { type Drawn, drawLines, drawWithLibrary, LONG } from './draw-table.ts'
import { GAP, type Layout, layOut } from './layout.ts'
import { withoutRepeats } from './merged-cells.ts'
import type { Paint } from './paint.ts'
import { wrapText } from './wrap.ts'

/** Folded cells stand below their row, set in. */
const INDENT = '  '

/** A table without vertical rules: it reads in black and white and copies cleanly. */
export function renderTable(table: Table, columns: number, paint: Paint): string {
  const { rows, caption } = table
  const layout = layOutTable(table, columns)
  const width = layout.widths.reduce((total, one) => total + one, GAP * (layout.widths.length - 1))
  const rule = '─'.repeat(rows.some(({ role }) => role === 'group') ? columns : width)
  const titles = cellsOf(
    table.columns.map(({ title }) => title),
    layout,
    paint.strong,
  )
  const drawn: Drawn[] = [titles, rule]
  for (const [index, row] of withoutRepeats(table).entries()) {
    if (row.role === 'group' && index > 0) drawn.push('')
    if (row.role === 'total') drawn.push(rule)
    drawn.push(...drawRow(row, table, layout, columns, paint))
  }
  const aligns = layout.shown.map((index) => table.columns[index]!.align ?? 'left')
  const draw = rows.length > LONG ? drawLines : drawWithLibrary
  const lines = draw(drawn, layout.widths, aligns).map((line) => line.trimEnd())
  return [...(caption === undefined ? [] : [paint.strong(caption)]), ...lines].join('\n')
}

/** Columns without any content are not drawn, unless no column has any. */
function layOutTable({ columns, rows }: Table, available: number): Layout {
  const texts = columns.map((_, index) =>
    rows.filter(({ role }) => role !== 'group').map(({ cells }) => cellText(cells[index] ?? '')),
  )
  const filled = columns.flatMap((_, index) => (texts[index]!.some((text) => text !== '') ? [index] : []))
  const used = filled.length > 0 ? filled : columns.map((_, index) => index)
  const layout = layOut(
    used.map((index) => columns[index]!),
    used.map((index) => texts[index]!),
    available,
  )
  return {
    shown: layout.shown.map((place) => used[place]!),
    folded: layout.folded.map((place) => used[place]!),
    widths: layout.widths,
  }
}

function drawRow(row: Row, table: Table, layout: Layout, columns: number, paint: Paint): Drawn[] {
  if (row.role === 'group') return wrapText(row.cells.map(cellText).join(' '), columns).map(paint.strong)
  const cells = cellsOf(row.cells, layout, row.role === 'total' ? paint.strong : paint.cell)
  const folded = layout.folded
    .map((index) => [table.columns[index]!.title, cellText(row.cells[index] ?? '')] as const)
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title} ${text}`)
    .join(' · ')
  if (folded === '') return [cells]
  return [cells, ...wrapText(folded, columns - INDENT.length).map((line) => INDENT + paint.muted(line))]
}

function cellsOf(
  cells: readonly Cell[],
  layout: Layout,
  paint: (text: string, cell: Cell) => string,
): string[][] {
  return layout.shown.map((index, place) => {
    const cell = cells[index] ?? ''
    return wrapText(cellText(cell), layout.widths[place]!).map((line) => paint(line, cell))
  })
}
