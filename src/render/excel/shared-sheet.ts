import type { Block, FileFacts, Row, Table } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import { rowSpans } from '../merged-cells.ts'
import { type Content, contentOf, contentsOf } from './cell-content.ts'
import { naturalWidths, orientationFor, PAGE_WIDTH, sharedGrid, squeezed, stretched } from './columns.ts'
import type { Role } from './looks.ts'
import { fullRow, gap, heightOf, linesIn } from './placing.ts'
import type { PlacedCell, PlacedRow, PlacedTable, SheetLayout } from './sheet-layout.ts'
import type { SheetDraft } from './split-sheets.ts'

/** A sheet of texts and several tables, like a printed page: their columns are merged from a finer grid. */
export function sharedSheet(draft: SheetDraft, file: FileFacts): SheetLayout {
  const tables = draft.blocks.filter((block) => block.kind === 'table')
  const contents = new Map(tables.map((table) => [table, contentsOf(table)]))
  const naturals = tables.map((table) => naturalWidths(table, contents.get(table)!, { filtered: false }))
  const orientation = orientationFor(naturals, file)
  const page = PAGE_WIDTH[orientation]
  const ownWidths = tables.map((table, index) =>
    squeezed(stretched(naturals[index]!, table, page), table, page),
  )
  const { widths, starts } = sharedGrid(ownWidths, page)
  const rows: PlacedRow[] = [
    fullRow(draft.title, 'title', widths, { align: 'center' }),
    ...(draft.subtitle === undefined
      ? []
      : [fullRow(draft.subtitle, 'subtitle', widths, { align: 'center' })]),
  ]
  const placed: PlacedTable[] = []
  let before: Block['kind'] | undefined
  for (const block of draft.blocks) {
    switch (block.kind) {
      case 'heading': {
        const row = fullRow(block.text, 'heading', widths)
        rows.push(gap(), block.id === undefined ? row : { ...row, id: block.id })
        break
      }
      case 'text': {
        const [only] = block.cells
        const look = block.cells.length === 1 && only !== undefined ? contentOf(only).look : {}
        const tone = block.tone ?? look.tone
        const text = block.cells.map(cellText).join('')
        rows.push(fullRow(text, 'text', widths, tone === undefined ? {} : { look: { tone } }))
        break
      }
      case 'note':
        rows.push(fullRow(block.text, 'note', widths))
        break
      case 'code':
        rows.push(...block.lines.map((line) => fullRow(line, 'code', widths)))
        break
      case 'table': {
        if (before === 'table') rows.push(gap())
        const own = starts[tables.indexOf(block)]!
        if (block.caption !== undefined) rows.push(fullRow(block.caption, 'note', widths))
        placed.push(placeTable(block, contents.get(block)!, { starts: own, widths }, rows))
      }
    }
    before = block.kind
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
  const spans = rowSpans(table)
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
    cells.push({ column, content, role, align, wrap, across, down })
    // A cell that runs over several rows finds its lines there.
    const lines = Math.ceil(linesIn(content.shown, width, role) / down)
    height = Math.max(height, heightOf(lines, role))
  }
  return { cells, height }
}
