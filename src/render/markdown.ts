import type { Block, Cell, Doc, Row, Table, Tone } from '../report/doc.ts'
import { cellText } from './cell-text.ts'
import { withoutRepeats } from './merged-cells.ts'

/** Characters that Markdown or HTML would read as markup. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Markdown has no colours: what people must not miss is bold. */
const STRONG_TONES: ReadonlySet<Tone> = new Set(['strong', 'warn', 'bad'])

function inline(cell: Cell): string {
  if (typeof cell === 'object' && cell.kind === 'pieces') {
    return cell.pieces
      .map((piece) =>
        inline({ kind: 'text', text: piece.text, tone: STRONG_TONES.has(piece.tone) ? 'strong' : 'plain' }),
      )
      .join('')
  }
  const text = escapeMarkup(cellText(cell))
  return typeof cell === 'object' && cell.kind === 'text' && cell.tone === 'strong' ? strong(text) : text
}

/** Blanks stay outside: asterisks beside a blank are read as asterisks. */
function strong(text: string): string {
  const words = text.trim()
  return words === '' ? text : text.replace(words, () => `**${words}**`)
}

/** A cell of a table holds one line. */
function tableCell(cell: Cell): string {
  return inline(cell).replace(/\s*\n\s*/g, '<br>')
}

function tableRow({ cells, role }: Row, width: number): string {
  const texts = cells.map(tableCell)
  const shown = role === undefined ? texts : texts.map(strong)
  return `| ${[...shown, ...Array<string>(Math.max(0, width - shown.length)).fill('')].join(' | ')} |`
}

function renderTable(table: Table): string {
  const { columns } = table
  const lines = [
    `| ${columns.map(({ title }) => tableCell(title)).join(' | ')} |`,
    `|${columns.map(({ align }) => (align === 'right' ? ' ---: ' : ' --- ')).join('|')}|`,
    ...withoutRepeats(table).map((row) => tableRow(row, columns.length)),
  ]
  return table.caption === undefined
    ? lines.join('\n')
    : `${escapeMarkup(table.caption)}\n\n${lines.join('\n')}`
}

export function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkup(block.text)}`
    case 'text':
      return `${'  '.repeat(block.indent ?? 0)}${block.cells.map(inline).join('')}`
    case 'note':
      return `> ${escapeMarkup(block.text).replaceAll('\n', '\n> ')}`
    case 'table':
      return renderTable(block)
    case 'code':
      return `~~~\n${block.lines.join('\n')}\n~~~`
  }
}

/** A report as GitHub-flavoured Markdown. */
export function renderMarkdown(doc: Doc): string {
  return `${[`# ${escapeMarkup(doc.title)}`, ...doc.blocks.map(renderBlock)].join('\n\n')}\n`
}
