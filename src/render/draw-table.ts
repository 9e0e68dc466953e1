import CliTable from 'cli-table3'
import { displayWidth } from '../model/display-width.ts'
import { GAP } from './layout.ts'

/** From this many rows on a table is drawn line by line: cli-table3 needs time that grows with the square. */
export const LONG = 300

/** A drawn row: the lines of each cell, already wrapped and coloured, or one line over the whole width. */
export type Drawn = readonly (readonly string[])[] | string

type Align = 'left' | 'right'

const NO_RULES = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((name) => [name, '']),
)

/** Lines of a table by cli-table3. */
export function drawWithLibrary(
  rows: readonly Drawn[],
  widths: readonly number[],
  aligns: readonly Align[],
): string[] {
  const table = new CliTable({
    // The library counts one column between cells, so the rest of the gap is padding.
    chars: { ...NO_RULES, middle: ' ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP - 1 },
    colWidths: widths.map((width) => width + GAP - 1),
    colAligns: [...aligns],
  })
  for (const row of rows) if (typeof row !== 'string') table.push(row.map((lines) => lines.join('\n')))
  // Lines over the whole width may be longer than the columns together, which the library would cut.
  const lines = table.toString().split('\n')
  return rows.flatMap((row) => (typeof row === 'string' ? [row] : lines.splice(0, heightOf(row))))
}

function heightOf(row: readonly (readonly string[])[]): number {
  return Math.max(...row.map((cell) => cell.length))
}

/** The same lines, one row after the other, in time that grows with the rows. */
export function drawLines(
  rows: readonly Drawn[],
  widths: readonly number[],
  aligns: readonly Align[],
): string[] {
  return rows.flatMap((row) => {
    if (typeof row === 'string') return [row]
    return Array.from({ length: heightOf(row) }, (_, line) =>
      row
        .map((cell, place) => {
          const text = cell[line] ?? ''
          const padding = ' '.repeat(Math.max(0, widths[place]! - displayWidth(text)))
          return aligns[place] === 'right' ? padding + text : text + padding
        })
        .join(' '.repeat(GAP)),
    )
  })
}
