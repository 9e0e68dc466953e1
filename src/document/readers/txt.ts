import type { Document, Paragraph } from '../document.ts'

/**
 * Reads running text, such as a web page saved as text: one line is one paragraph.
 * Lines with tabs are rows of a table, and each of their fields is a cell.
 */
export function readTxt(text: string): Document {
  const paragraphs: Paragraph[] = []
  let table = 0
  for (const block of blocksOf(text.split(/\r\n|\r|\n/))) {
    if (block.table) table += 1
    // Rows that all begin with a tab are set off by it; where some do not, it stands behind an empty first cell.
    const isSetOff = block.lines.every((line) => line.text.startsWith('\t'))
    block.lines.forEach(({ text: lineText, number }, index) => {
      if (block.table) paragraphs.push(...cellsOf(lineText, number, table, index + 1, isSetOff))
      else if (lineText.trim() !== '') paragraphs.push({ text: lineText.trim(), line: number, kind: 'line' })
    })
  }
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
    const table = tabs && fieldsOf(text).length !== 1
    const last = blocks.at(-1)
    if (last !== undefined && last.tabs === tabs) {
      last.lines.push(line)
      last.table ||= table
    } else blocks.push({ lines: [line], tabs, table })
  })
  return blocks
}

function fieldsOf(line: string, isSetOff = true): { text: string; column: number }[] {
  return (isSetOff ? line.replace(/^\t/, '') : line)
    .split('\t')
    .map((text, index) => ({ text: text.trim(), column: index + 1 }))
    .filter(({ text }) => text !== '')
}

function cellsOf(line: string, number: number, table: number, row: number, isSetOff: boolean): Paragraph[] {
  return fieldsOf(line, isSetOff).map(({ text, column }) => ({
    text,
    line: number,
    kind: 'cell',
    place: { table, row, column },
  }))
}
