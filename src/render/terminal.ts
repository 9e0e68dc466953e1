import type { Block, Cell, Doc } from '../report/doc.ts'
import { cellText, printable } from './cell-text.ts'
import { type Paint, paintOf } from './paint.ts'
import { renderTable } from './terminal-table.ts'
import { type Slice, wrapSlices, wrapText } from './wrap.ts'

export interface TerminalOptions {
  readonly columns: number
  /** 0 writes no escape sequence at all. */
  readonly colorLevel: 0 | 1 | 2 | 3
}

const NARROWEST = 20

/** A report for the terminal, or as plain text for a pipe. */
export function renderTerminal(doc: Doc, options: TerminalOptions): string {
  const columns = Math.max(options.columns, NARROWEST)
  const paint = paintOf(options.colorLevel)
  const parts = [wrapText(printable(doc.title), columns).map(paint.strong).join('\n')]
  let before: Block['kind'] | undefined
  for (const block of doc.blocks) {
    // Lines of text stand together; everything else has air above it.
    parts.push(isLines(block.kind) && isLines(before) ? '\n' : spaceBefore(block, before))
    parts.push(renderBlock(block, columns, paint))
    before = block.kind
  }
  return `${parts.join('')}\n`
}

function isLines(kind: Block['kind'] | undefined): boolean {
  return kind === 'text' || kind === 'code'
}

function spaceBefore(block: Block, before: Block['kind'] | undefined): string {
  const close =
    before === undefined || (block.kind === 'note' && before !== 'heading') || before === 'heading'
  return close ? '\n' : '\n\n'
}

function renderBlock(block: Block, columns: number, paint: Paint): string {
  switch (block.kind) {
    case 'heading':
      return wrapText(printable(block.text), columns).map(paint.strong).join('\n')
    case 'text':
      return renderText(block, columns, paint)
    case 'note':
      return wrapText(printable(block.text), columns).map(paint.muted).join('\n')
    case 'table':
      return renderTable(block, columns, paint)
    case 'code':
      return block.lines.map(paint.muted).join('\n')
  }
}

/** Cells of a line of text run together and wrap as one; each keeps its colour. */
function renderText(block: Block & { kind: 'text' }, columns: number, paint: Paint): string {
  const indent = ' '.repeat(block.indent ?? 0)
  const texts = block.cells.map(cellText)
  const paintSlice = (slice: Slice) => {
    let start = 0
    return block.cells.map((cell: Cell, index) => {
      const text = texts[index]!
      const part = text.slice(Math.max(slice.from - start, 0), Math.max(slice.to - start, 0))
      start += text.length
      return block.tone === undefined ? paint.cell(part, cell) : paint.tone(part, block.tone)
    })
  }
  const lines = wrapSlices(texts.join(''), columns - indent.length)
  return lines.map((line) => indent + paintSlice(line).join('')).join('\n')
}
