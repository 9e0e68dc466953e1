import type { Document, Paragraph } from '../document.ts'
import { type FieldRow, withWholeRows } from './broken-rows.ts'

/**
 * Reads running text, such as a web page saved as text: one line is one paragraph.
 * Lines with tabs are rows of a table, and each of their fields is a cell; a row that was broken inside of a cell is one.
 */
export function readTxt(text: string): Document {
  let table = 0
  const paragraphs = blocksOf(text.split(/\r\n|\r|\n/)).flatMap((block): Paragraph[] => {
    if (!block.table) {
      const lines = block.lines.map(({ text: line, number }) => ({ text: line.trim(), line: number }))
      return lines.filter((line) => line.text !== '').map((line) => ({ ...line, kind: 'line' }))
    }
    table += 1
    // Rows that all begin with a tab are set off by it; where some do not, it stands behind an empty first cell.
    const isSetOff = block.lines.every((line) => line.text.startsWith('\t'))
    const rows = block.lines.map(({ text: row, number }) => fieldRow(row, number, isSetOff))
    return withWholeRows(rows).flatMap((row, index) => cellsOf(row, table, index + 1))
  })
  return { paragraphs }
}

interface Block {
  readonly lines: { readonly text: string; readonly number: number }[]
  readonly table: boolean
}

/**
 * Neighbouring lines that begin with a tab or hold one are one block; blank lines do not end it.
 * A block is a table if a line has two fields or none: otherwise the tabs only indent paragraphs.
 */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: { lines: { text: string; number: number }[]; tabs: boolean; table: boolean }[] = []
  lines.forEach((text, index) => {
    const blank = text.trim() === '' && !text.includes('\t')
    if (blank) return
    const tabs = text.includes('\t')
    const line = { text, number: index + 1 }
    const table =
      tabs && fieldRow(text, index + 1, true).fields.filter((field) => field.text !== '').length !== 1
    const last = blocks.at(-1)
    if (last !== undefined && last.tabs === tabs) {
      last.lines.push(line)
      last.table ||= table
    } else blocks.push({ lines: [line], tabs, table })
  })
  return blocks
}

function fieldRow(text: string, line: number, isSetOff: boolean): FieldRow {
  const fields = (isSetOff ? text.replace(/^\t/, '') : text).split('\t')
  return { fields: fields.map((field) => ({ text: field.trim(), line })) }
}

function cellsOf({ fields }: FieldRow, table: number, row: number): Paragraph[] {
  return fields.flatMap(({ text, line }, index): Paragraph[] =>
    text === '' ? [] : [{ text, line, kind: 'cell', place: { table, row, column: index + 1 } }],
  )
}
