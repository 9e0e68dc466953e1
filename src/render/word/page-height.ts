import { displayWidth } from '../../model/display-width.ts'
import type { Block, Doc } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import { titleOf } from './blocks.ts'
import { tableHeight } from './table.ts'
import { type Type, type Typography, textWidth } from './typography.ts'

/** Whether a document takes no more than one page, as far as that can be told without setting it. */
export function fitsPage(doc: Doc, typography: Typography): boolean {
  const { page, title, body } = typography
  const titleHeight = titleOf(doc, typography).length * title.line * 20 + body.line * 10
  const height = doc.blocks.reduce((sum, block) => sum + blockHeight(block, typography), titleHeight)
  return height <= page.height - page.top - page.bottom
}

/** In twips. */
function blockHeight(block: Block, typography: Typography): number {
  const { body, note, afterTable } = typography
  switch (block.kind) {
    case 'heading':
      return textHeight(block.text, body, typography)
    case 'text':
      return textHeight(block.cells.map(cellText).join(''), body, typography)
    case 'note':
      return textHeight(block.text, note, typography)
    case 'code':
      return block.lines.reduce((sum, line) => sum + textHeight(line, note, typography), 0)
    case 'table': {
      const caption = block.caption === undefined ? 0 : textHeight(block.caption, note, typography)
      return caption + tableHeight(block, typography) + afterTable.line * 20
    }
  }
}

/** The first line is indented by two characters; Word needs a little more room than is counted here. */
function textHeight(text: string, { size, line }: Type, typography: Typography): number {
  const room = textWidth(typography) / (size * 10) - 1
  const lines = text
    .split('\n')
    .reduce((sum, one) => sum + Math.ceil(Math.max(1, displayWidth(one) + 4) / room), 0)
  return lines * line * 20
}
