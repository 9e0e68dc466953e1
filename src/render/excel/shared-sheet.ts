import type { FileFacts, Row, Table } from '../../report/doc.ts'
import { shortSpans } from '../short-spans.ts'
import { type Content, contentOf, contentsOf } from './cell-content.ts'
import type { Role } from './looks.ts'
import { fullRow, gap, heightOf, linesIn, textRows, titleRows } from './placing.ts'
import { sharedGrid } from './shared-grid.ts'
import type { PlacedCell, PlacedRow, PlacedTable, SheetLayout } from './sheet-layout.ts'
import type { SheetDraft } from './split-sheets.ts'
import { columnNeeds, fittedWidths, orientationFor, PAGE_WIDTH } from './table-widths.ts'

/** A sheet of texts and several tables, like a printed page: their columns are merged from a finer grid. */
export function sharedSheet(draft: SheetDraft, file: FileFacts): SheetLayout {
  const tables = draft.blocks.filter((block) => block.kind === 'table')
  const contents = new Map(tables.map((table) => [table, contentsOf(table)]))
  const needs = tables.map((table) => columnNeeds(table, contents.get(table)!, { filtered: false }))
  const orientation = orientationFor(needs, file)
  const page = PAGE_WIDTH[orientation]
  const ownWidths = tables.map((table, index) => fittedWidths(needs[index]!, table, page))
  const { widths, starts } = sharedGrid(ownWidths, page)
  const rows = titleRows(draft, widths)
  const placed: PlacedTable[] = []
  for (const [index, block] of draft.blocks.entries()) {
    if (block.kind !== 'table') {
      rows.push(...textRows(block, widths))
      continue
    }
    if (draft.blocks[index - 1]?.kind === 'table') rows.push(gap())
    if (block.caption !== undefined) rows.push(fullRow(block.caption, 'note', widths))
    const place = { starts: starts[tables.indexOf(block)]!, widths }
    placed.push(placeTable(block, contents.get(block)!, place, rows))
  }
  return { draft, widths, rows, tables: placed, orientation }
}

interface Place {
  readonly starts: readonly number[]
  readonly widths: readonly number[]
}

function placeTable(
  table: Table,
  contents: readonly (readonly Content[])[],
  place: Place,
  rows: PlacedRow[],
): PlacedTable {
  rows.push(
    tableRow(
      table.columns.map(({ title }) => contentOf(title)),
      'head',
      place,
    ),
  )
  const head = rows.length
  const spans = shortSpans(table)
  for (const [index, row] of table.rows.entries()) {
    rows.push({
      ...tableRow(contents[index]!, row.role ?? 'body', place, spans[index]),
      ...(row.id === undefined ? {} : { id: row.id }),
    })
  }
  const totals = table.rows.filter(({ role }: Row) => role === 'total').length
  return {
    table,
    head,
    body: { first: head + 1, last: head + table.rows.length - totals },
    columns: place.starts.slice(0, -1),
    lastColumn: place.starts.at(-1)! - 1,
  }
}

function tableRow(
  contents: readonly Content[],
  role: Role,
  { starts, widths }: Place,
  spans: readonly number[] = [],
): PlacedRow {
  const last = starts.length - 1
  const columns = role === 'group' ? 1 : last
  const cells: PlacedCell[] = []
  let height = 0
  for (let index = 0; index < columns; index += 1) {
    const content = contents[index] ?? contentOf('')
    const down = spans[index] ?? 1
    if (down === 0) continue
    const column = starts[index]!
    const across = starts[role === 'group' ? last : index + 1]! - column
    const width = widths.slice(column - 1, column - 1 + across).reduce((sum, one) => sum + one, 0)
    const align = role === 'head' ? 'center' : role === 'group' ? 'left' : content.align
    const wrap = content.value.kind === 'text'
    cells.push({ column, content, role, align, wrap, across, down, repeats: false })
    // A cell that runs over several rows finds its lines there.
    const lines = Math.ceil(linesIn(content.shown, width, role) / down)
    height = Math.max(height, heightOf(lines, role))
  }
  return { cells, height }
}
