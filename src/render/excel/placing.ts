import type { Block, Table, Tone } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import { titleLines } from '../title-lines.ts'
import { wrapText } from '../wrap.ts'
import { contentOf } from './cell-content.ts'
import { lineHeight, type Role, widthFactor } from './looks.ts'
import type { PlacedCell, PlacedRow } from './sheet-layout.ts'
import type { SheetDraft } from './split-sheets.ts'

/** Excel refuses higher rows. */
const HIGHEST = 409
const AIR: Readonly<Partial<Record<Role, number>>> = { title: 10, heading: 8, head: 6, code: 2 }

/** Lines that a text takes in a width; what programs draw is a little wider than what is counted here. */
export function linesIn(text: string, width: number, role: Role): number {
  const room = available(width, role)
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room), 0)
}

/** Characters of this role that stand side by side. */
function available(width: number, role: Role): number {
  return Math.max(2, Math.floor((width - 1) / widthFactor(role)))
}

/** A character takes two columns at most, so that most lines need neither be measured nor wrapped. */
function linesOf(line: string, room: number): number {
  return line.length * 2 <= room ? 1 : wrapText(line, room).length
}

export function heightOf(lines: number, role: Role): number {
  return Math.min(HIGHEST, lines * lineHeight(role) + (AIR[role] ?? 4))
}

/** A row with one text over the whole width of the sheet. */
export function fullRow(
  text: string,
  role: Role,
  widths: readonly number[],
  options: { readonly align?: PlacedCell['align']; readonly tone?: Tone | undefined } = {},
): PlacedRow {
  const content = { ...contentOf(text), look: { tone: options.tone } }
  const width = widths.reduce((sum, one) => sum + one, 0)
  const cell: PlacedCell = {
    column: 1,
    content,
    role,
    align: options.align ?? 'left',
    wrap: true,
    across: widths.length,
    down: 1,
    repeats: false,
  }
  return { cells: [cell], height: heightOf(linesIn(content.shown, width, role), role) }
}

/** Title of a sheet and what it belongs to. */
export function titleRows(
  { title, titleParts, subtitle }: SheetDraft,
  widths: readonly number[],
): PlacedRow[] {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const text = titleLines(title, titleParts, available(width, 'title')).join('\n')
  const rows = [fullRow(text, 'title', widths, { align: 'center' })]
  if (subtitle !== undefined) rows.push(fullRow(subtitle, 'subtitle', widths, { align: 'center' }))
  return rows
}

const ALIGNS = { start: 'left', center: 'center', end: 'right' } as const

/** The rows of anything that is no table, over the whole width. */
export function textRows(block: Exclude<Block, Table>, widths: readonly number[]): PlacedRow[] {
  switch (block.kind) {
    case 'heading': {
      const row = fullRow(block.text, 'heading', widths)
      return [gap(), block.id === undefined ? row : { ...row, id: block.id }]
    }
    case 'text': {
      const { cells, align = 'start' } = block
      // A line has one colour in a workbook: its own, or that of the only cell in it.
      const [only] = cells
      const tone =
        block.tone ?? (cells.length === 1 && only !== undefined ? contentOf(only).look.tone : undefined)
      return [fullRow(cells.map(cellText).join(''), 'text', widths, { tone, align: ALIGNS[align] })]
    }
    case 'note':
      return [fullRow(block.text, 'note', widths)]
    case 'code':
      return block.lines.map((line) => fullRow(line, 'code', widths))
  }
}

export function gap(points = 8): PlacedRow {
  return { cells: [], height: points }
}
