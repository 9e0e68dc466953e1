import { partsSetApart } from '../../phrases/tables/spaced-cells.ts'
import { cellLine, type Line } from '../lines.ts'
import type { Cells } from './broken-cells.ts'
import { columnKind } from './columns.ts'
import type { Grid } from './grids.ts'

const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 3

/** Tables whose columns are set apart by blanks alone: headings, and below them as many parts in every line. */
export function spacedGrids(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  for (let start = 0; start < lines.length; start += 1) {
    const headings = cellsOf(lines[start])
    if (headings.length < FEWEST_COLUMNS || !areHeadings(headings)) continue
    let end = start + 1
    while (cellsOf(lines[end]).length === headings.length) end += 1
    if (end - start < FEWEST_ROWS) continue
    grids.push(lines.slice(start, end).map((line): Cells => cellsOf(line).map((cell) => [cell])))
    start = end - 1
  }
  return grids
}

function areHeadings(cells: readonly Line[]): boolean {
  return cells.filter((cell) => columnKind(cell) !== undefined).length >= 2
}

function cellsOf(line: Line | undefined): Line[] {
  if (line === undefined || line.paragraph.kind === 'cell') return []
  return partsSetApart(line.text).map((part) => cellLine(line, part))
}
