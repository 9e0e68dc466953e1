import { wrapText } from '../wrap.ts'
import { type Content, contentOf } from './cell-content.ts'
import { lineHeight, type Role, widthFactor } from './looks.ts'
import type { PlacedCell, PlacedRow } from './sheet-layout.ts'

/** Excel refuses higher rows. */
const HIGHEST = 409
const AIR: Readonly<Partial<Record<Role, number>>> = { title: 10, heading: 8, head: 6, code: 2 }

/** Lines that a text takes in a width; what programs draw is a little wider than what is counted here. */
export function linesIn(text: string, width: number, role: Role): number {
  const available = Math.max(2, Math.floor((width - 1) / widthFactor(role)))
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, available), 0)
}

/** A character takes two columns at most, so that most lines need neither be measured nor wrapped. */
function linesOf(line: string, available: number): number {
  return line.length * 2 <= available ? 1 : wrapText(line, available).length
}

export function heightOf(lines: number, role: Role): number {
  return Math.min(HIGHEST, lines * lineHeight(role) + (AIR[role] ?? 4))
}

/** A row with one text over the whole width of the sheet. */
export function fullRow(
  text: string,
  role: Role,
  widths: readonly number[],
  options: { readonly align?: 'left' | 'center'; readonly look?: Content['look'] } = {},
): PlacedRow {
  const content = { ...contentOf(text), ...(options.look === undefined ? {} : { look: options.look }) }
  const width = widths.reduce((sum, one) => sum + one, 0)
  const cell: PlacedCell = {
    column: 1,
    content,
    role,
    align: options.align ?? 'left',
    wrap: true,
    across: widths.length,
    down: 1,
  }
  return { cells: [cell], height: heightOf(linesIn(content.shown, width, role), role) }
}

export function gap(points = 8): PlacedRow {
  return { cells: [], height: points }
}
