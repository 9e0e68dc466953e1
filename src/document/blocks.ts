import type { Document, OmissionReason, Omitted, Paragraph, Part, Place } from './document.ts'

/** What a page or a text file of a word processor is made of, before paragraphs are counted. */
export type Block = TextBlock | TableBlock | OmittedBlock

export interface TextBlock {
  readonly kind: 'text'
  readonly text: string
  readonly page?: number | undefined
  readonly part?: Part | undefined
}

export interface TableBlock {
  readonly kind: 'table'
  /** By row, then by column. */
  readonly cells: readonly CellBlock[]
}

/** A cell at its first row and column, both from 1, with the rows and columns it takes. */
export interface CellBlock {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly blocks: readonly Block[]
}

export interface OmittedBlock {
  readonly kind: 'omitted'
  readonly text: string
  readonly why: OmissionReason
}

/** Counts paragraphs and tables in reading order. A table inside a cell comes after the cell, as a table of its own. */
export function documentOf(blocks: readonly Block[]): Document {
  const paragraphs: Paragraph[] = []
  const omitted: Omitted[] = []
  let tables = 0

  const addText = (text: string, first: TextBlock | undefined, place?: Place): void => {
    if (text === '') return
    paragraphs.push({
      text,
      line: paragraphs.length + 1,
      kind: place === undefined ? 'line' : 'cell',
      ...(place === undefined ? {} : { place }),
      ...(first?.page === undefined ? {} : { page: first.page }),
      ...(first?.part === undefined ? {} : { part: first.part }),
    })
  }
  const addTable = ({ cells }: TableBlock): void => {
    tables += 1
    const table = tables
    for (const { row, column, rows, columns, blocks: inner } of cells) {
      const texts = inner.filter((block) => block.kind === 'text')
      const spans = { ...(rows > 1 ? { rows } : {}), ...(columns > 1 ? { columns } : {}) }
      const text = texts.map((block) => block.text.trim()).filter((line) => line !== '')
      addText(text.join('\n'), texts[0], { table, row, column, ...spans })
      add(inner.filter((block) => block.kind !== 'text'))
    }
  }
  const add = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'text') addText(block.text.trim(), block)
      else if (block.kind === 'omitted')
        omitted.push({ text: block.text, why: block.why, after: paragraphs.length })
      else if (isLayout(block)) add(flowOf(block))
      else addTable(block)
    }
  }
  add(blocks)
  return { paragraphs, counts: 'paragraphs', ...(omitted.length === 0 ? {} : { omitted }) }
}

/**
 * Whether a table only puts running text in its place: one column, as a frame around text has it, or a table that
 * holds other tables and hardly any rows of its own.
 */
export function isLayout({ cells }: TableBlock): boolean {
  const filled = cells.filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'omitted'))
  if (filled.every(({ column }) => column === 1)) return true
  if (!filled.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) return false
  const cellsByRow = new Map<number, number>()
  for (const { row, blocks } of filled) {
    if (blocks.some(({ kind }) => kind === 'text')) cellsByRow.set(row, (cellsByRow.get(row) ?? 0) + 1)
  }
  return [...cellsByRow.values()].filter((count) => count > 1).length < 2
}

/** What such a table puts in its place, one cell after the other. */
export function flowOf({ cells }: TableBlock): Block[] {
  return cells.flatMap(({ blocks }) => blocks)
}
