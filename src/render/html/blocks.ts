import type { Block, Row, Table } from '../../report/doc.ts'
import { rowSpans } from '../merged-cells.ts'
import type { Anchors } from './anchors.ts'
import { cellContent } from './cells.ts'
import { element, type Markup } from './element.ts'

/** Blocks of a report as any format shows them; headings begin at `level`. */
export function blockMarkup(block: Block, anchors: Anchors, level = 2): Markup {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(6, block.level + level - 2 + (block.level === 1 ? 1 : 0))}`
      return element(name, { id: block.id === undefined ? undefined : anchors.idOf(block.id) }, block.text)
    }
    case 'text': {
      const align = block.align === undefined || block.align === 'start' ? undefined : block.align
      return element(
        'p',
        { class: align },
        block.cells.map((cell) => cellContent(cell, anchors)),
      )
    }
    case 'note':
      return element('p', { class: 'note' }, block.text)
    case 'code':
      return element('pre', { tabindex: 0 }, block.lines.join('\n'))
    case 'table':
      return tableMarkup(block, anchors)
    default:
      return element('p', {})
  }
}

function tableMarkup(table: Table, anchors: Anchors): Markup {
  const { id, caption, columns, rows } = table
  const spans = rowSpans(table)
  const isFirst = (column: number) => column === 0
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      { id: id === undefined ? undefined : anchors.idOf(id) },
      caption === undefined ? undefined : element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map(({ title, align }) =>
            element('th', { scope: 'col', class: align }, cellContent(title, anchors)),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((row, place) => rowMarkup(row, spans[place]!, table, anchors, isFirst)),
      ),
    ),
  )
}

function rowMarkup(
  { cells, role, id }: Row,
  spans: readonly number[],
  { columns }: Table,
  anchors: Anchors,
  isFirst: (column: number) => boolean,
): Markup {
  const anchor = id === undefined ? undefined : anchors.idOf(id)
  if (role === 'group') {
    const content = cellContent(cells[0] ?? '', anchors)
    const heading = element('th', { colspan: columns.length, scope: 'rowgroup' }, content)
    return element('tr', { id: anchor, class: 'group' }, heading)
  }
  return element(
    'tr',
    { id: anchor, class: role },
    cells.map((cell, column) => {
      const span = spans[column] ?? 1
      if (span === 0) return undefined
      const attributes = { class: columns[column]?.align, rowspan: span > 1 ? span : undefined }
      return isFirst(column)
        ? element('th', { scope: 'row', ...attributes }, cellContent(cell, anchors))
        : element('td', attributes, cellContent(cell, anchors))
    }),
  )
}

/** Everything that links of a report can point to. */
export function namesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.id ?? []
    if (block.kind !== 'table') return []
    return [...(block.id === undefined ? [] : [block.id]), ...block.rows.flatMap(({ id }) => id ?? [])]
  })
}
