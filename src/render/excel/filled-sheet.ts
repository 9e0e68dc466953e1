import type { Block, FileFacts, Table } from '../../report/doc.ts'
import { rowSpans } from '../merged-cells.ts'
import { type Content, contentOf, contentsOf } from './cell-content.ts'
import { heightOf, linesIn, textRows, titleRows } from './placing.ts'
import type { PlacedCell, PlacedRow, SheetLayout } from './sheet-layout.ts'
import type { SheetDraft } from './split-sheets.ts'
import { columnNeeds, fittedWidths, orientationFor, PAGE_WIDTH } from './table-widths.ts'

/**
 * A sheet whose columns are those of its one table. Nothing in the table is merged, so that it can be filtered and
 * sorted: group rows flow over the empty cells beside them, and what repeats stays in its cell, quietly.
 */
export function filledSheet(draft: SheetDraft, table: Table, file: FileFacts): SheetLayout {
  const contents = contentsOf(table)
  const needs = columnNeeds(table, contents, { filtered: true })
  const orientation = orientationFor([needs], file)
  const widths = fittedWidths(needs, table, PAGE_WIDTH[orientation])
  const at = draft.blocks.indexOf(table)
  const besides = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [] : textRows(block, widths)))
  const rows = [...titleRows(draft, widths), ...besides(draft.blocks.slice(0, at)), headRow(table, widths)]
  const head = rows.length
  rows.push(...bodyRows(table, contents, widths), ...besides(draft.blocks.slice(at + 1)))
  const totals = table.rows.filter(({ role }) => role === 'total').length
  const columns = table.columns.map((_, column) => column + 1)
  const body = { first: head + 1, last: head + table.rows.length - totals }
  const placed = { table, head, body, columns, lastColumn: columns.length }
  return { draft, widths, rows, tables: [placed], frozen: head, orientation }
}

function bodyRows(
  table: Table,
  contents: readonly (readonly Content[])[],
  widths: readonly number[],
): PlacedRow[] {
  const empty = contentOf('')
  const spans = rowSpans(table)
  const grouped = table.rows.some(({ role }) => role === 'group')
  return table.rows.map((row, index): PlacedRow => {
    const role = row.role ?? 'body'
    const cells = table.columns.map((_, column): PlacedCell => {
      const content = contents[index]![column] ?? empty
      const repeats = spans[index]![column] === 0
      return {
        column: column + 1,
        content,
        role,
        align: role === 'group' ? 'left' : content.align,
        wrap: role !== 'group' && !repeats && content.value.kind === 'text',
        across: 1,
        down: 1,
        repeats,
      }
    })
    const placed = { cells, height: rowHeight(cells, widths), folds: grouped && role === 'body' }
    return row.id === undefined ? placed : { ...placed, id: row.id }
  })
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
      repeats: false,
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
