import type { Cell, Column, Row, Table } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import { shortSpans } from '../short-spans.ts'
import { cellRuns } from './cell-runs.ts'
import { CELL_PADDING, type CellText, layOutTable, type TableLayout } from './column-widths.ts'
import type { Links } from './links.ts'
import { paragraph, type RunLook, run } from './markup.ts'
import { tableStyle } from './styles.ts'
import { type Typography, textWidth } from './typography.ts'

/** A row with longer texts than this may run over the end of a page. */
const LONG_CELL = 200
/** A merged cell is given room as if it covered fewer rows by this: a page may end in the midst of it. */
const SPREAD = 3
/** Room above and below the text of a cell, in twips. */
const ROW_PADDING = 25
/** Thickness of the lines between rows, in twips. */
const LINE = 10
const SHADE = { head: 'E7E6E6', group: 'F2F2F2', none: '' } as const

/** A table as wide as the text: its titles are repeated on every page, like cells are merged where the column says so. */
export function tableMarkup(table: Table, typography: Typography, links: Links): string {
  const { columns, rows } = table
  const spans = shortSpans(table)
  const { type, widths } = layOut(table, spans, typography)
  const style = tableStyle(typography.tables.indexOf(type))
  const drawn = rows.map((row, index) => tableRow(row, spans, index, { columns, widths, style, links }))
  const head = headRow({ columns, widths, style, links }, table.id)
  return `<w:tbl>${tableProperties(widths)}${head}${drawn.join('')}</w:tbl>`
}

function layOut(
  { columns, rows }: Table,
  spans: readonly (readonly number[])[],
  typography: Typography,
): TableLayout {
  const texts = columns.map(({ title }, column) => {
    const own: CellText[] = [{ text: title, rows: 1 }]
    let covered = 1
    for (const [index, { cells, role }] of rows.entries()) {
      if (role === 'group') continue
      covered = spans[index]![column] || covered
      own.push({ text: cellText(cells[column] ?? ''), rows: Math.max(1, covered / SPREAD) })
    }
    return own
  })
  const grows = columns.map(({ grow = 0 }) => grow)
  return layOutTable(texts, grows, textWidth(typography), typography.tables)
}

/** About how tall the table is, in twips. */
export function tableHeight(table: Table, typography: Typography): number {
  const { type, lines } = layOut(table, shortSpans(table), typography)
  const row = lines * type.line * 20 + 2 * ROW_PADDING + LINE
  return row * (table.rows.length + 1)
}

function tableProperties(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
  const padding = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`
  const room =
    padding('top', ROW_PADDING) +
    padding('left', CELL_PADDING) +
    padding('bottom', ROW_PADDING) +
    padding('right', CELL_PADDING)
  return (
    `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${room}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  )
}

interface Drawing {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly style: string
  readonly links: Links
}

function headRow({ columns, widths, style, links }: Drawing, id: string | undefined): string {
  const cells = columns.map(({ title }, index) => {
    const bookmarks = index === 0 ? links.at(id) : []
    const text = paragraph(style, run(title, { bold: true }), { align: 'center', keepNext: true, bookmarks })
    return cellMarkup(text, widths[index]!, { shade: SHADE.head })
  })
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

function tableRow(row: Row, spans: readonly (readonly number[])[], index: number, drawing: Drawing): string {
  const { columns, widths, style, links } = drawing
  const bookmarks = links.at(row.id)
  const look: RunLook = row.role === undefined ? {} : { bold: true }
  if (row.role === 'group') {
    const runs = row.cells.map((cell) => cellRuns(cell, links, look)).join('')
    const total = widths.reduce((sum, width) => sum + width, 0)
    const text = paragraph(style, runs, { keepNext: true, bookmarks })
    return rowMarkup(row, [cellMarkup(text, total, { span: columns.length, shade: SHADE.group })])
  }
  const shade = row.role === 'total' ? SHADE.group : SHADE.none
  return rowMarkup(
    row,
    columns.map(({ align = 'left' }, column) => {
      const cell: Cell = row.cells[column] ?? ''
      const rows = spans[index]![column] ?? 1
      const runs = rows === 0 ? '' : cellRuns(cell, links, look)
      const place = column === 0 ? { bookmarks } : {}
      const merge = rows === 0 ? 'continue' : rows > 1 ? 'restart' : undefined
      return cellMarkup(paragraph(style, runs, { align, ...place }), widths[column]!, { shade, merge })
    }),
  )
}

function rowMarkup({ cells }: Row, drawn: readonly string[]): string {
  const long = cells.some((cell) => cellText(cell).length > LONG_CELL)
  return `<w:tr>${long ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${drawn.join('')}</w:tr>`
}

function cellMarkup(
  content: string,
  width: number,
  look: {
    readonly span?: number
    readonly merge?: 'restart' | 'continue' | undefined
    readonly shade?: string
  },
): string {
  const { span, merge, shade = '' } = look
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`) +
    (merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`) +
    (shade === '' ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`) +
    `<w:vAlign w:val="${merge === undefined ? 'center' : 'top'}"/>`
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}
