import type { FileFacts, Table } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import { rowSpans } from '../merged-cells.ts'
import { contentOf, contentsOf } from './cell-content.ts'
import { naturalWidths, orientationFor, PAGE_WIDTH, squeezed, stretched } from './columns.ts'
import { fullRow, heightOf, linesIn } from './placing.ts'
import type { PlacedCell, PlacedRow, SheetLayout } from './sheet-layout.ts'
import type { SheetDraft } from './split-sheets.ts'

/**
 * A sheet whose columns are those of its one table. Nothing in the table is merged, so that it can be filtered and
 * sorted: group rows flow over the empty cells beside them, and what repeats stays in its cell, quietly.
 */
export function filledSheet(draft: SheetDraft, table: Table, file: FileFacts): SheetLayout {
  const contents = contentsOf(table)
  const natural = naturalWidths(table, contents, { filtered: true })
  const orientation = orientationFor([natural], file)
  const page = PAGE_WIDTH[orientation]
  const widths = squeezed(stretched(natural, table, page), table, page)
  const rows: PlacedRow[] = [
    fullRow(draft.title, 'title', widths, { align: 'center' }),
    ...(draft.subtitle === undefined
      ? []
      : [fullRow(draft.subtitle, 'subtitle', widths, { align: 'center' })]),
  ]
  for (const block of draft.blocks) {
    if (block === table) break
    if (block.kind === 'text') rows.push(fullRow(block.cells.map(cellText).join(''), 'text', widths))
    else if (block.kind === 'note' || block.kind === 'heading') rows.push(fullRow(block.text, 'note', widths))
  }
  rows.push(headRow(table, widths))
  const head = rows.length
  const spans = rowSpans(table)
  const grouped = table.rows.some(({ role }) => role === 'group')
  for (const [index, row] of table.rows.entries()) {
    const cells = table.columns.map((_, column): PlacedCell => {
      const content = contents[index]![column] ?? contentOf('')
      const repeats = spans[index]![column] === 0
      const role = row.role ?? 'body'
      return {
        column: column + 1,
        content,
        role,
        align: row.role === 'group' ? 'left' : content.align,
        wrap: row.role !== 'group' && !repeats && content.value.kind === 'text',
        across: 1,
        down: 1,
        ...(repeats ? { repeats: true } : {}),
      }
    })
    rows.push({
      cells,
      height: rowHeight(cells, widths),
      ...(grouped && row.role === undefined ? { folds: true } : {}),
      ...(row.id === undefined ? {} : { id: row.id }),
    })
  }
  const after = draft.blocks.slice(draft.blocks.indexOf(table) + 1)
  const totals = table.rows.filter(({ role }) => role === 'total').length
  const last = head + table.rows.length - totals
  for (const block of after) {
    if (block.kind === 'text') rows.push(fullRow(block.cells.map(cellText).join(''), 'text', widths))
    else if (block.kind === 'note' || block.kind === 'heading') rows.push(fullRow(block.text, 'note', widths))
  }
  const columns = table.columns.map((_, column) => column + 1)
  const placed = { table, head, body: { first: head + 1, last }, columns, lastColumn: columns.length }
  return { draft, widths, rows, tables: [placed], frozen: head, orientation }
}

function headRow({ columns }: Table, widths: readonly number[]): PlacedRow {
  const cells = columns.map(
    ({ title }, column): PlacedCell => ({
      column: column + 1,
      content: contentOf(title),
      role: 'head',
      align: 'center',
      wrap: true,
      across: 1,
      down: 1,
    }),
  )
  return { cells, height: rowHeight(cells, widths) }
}

function rowHeight(cells: readonly PlacedCell[], widths: readonly number[]): number {
  let height = 0
  for (const { content, column, role, wrap } of cells) {
    const lines = wrap ? linesIn(content.shown, widths[column - 1]!, role) : 1
    height = Math.max(height, heightOf(lines, role))
  }
  return height
}
