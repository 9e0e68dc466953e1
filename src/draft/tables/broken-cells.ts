import type { ColumnKind } from '../../phrases/table-headings.ts'
import { isRowNumber } from '../../phrases/tables/figure-table.ts'
import { hasSentence, type Line } from '../lines.ts'

/** The lines of each cell of a row; nothing where it is empty. A merged cell is there in every row it takes. */
export type Cells = readonly (readonly Line[])[]

const MOST_LINES = 20

/**
 * Grids of plain text that are one table: the lines of a cell that hold no tab part them, and stand between them as rows of
 * one cell. `isHeaded`: whether rows begin with headings.
 */
export function joinedGrids(
  grids: readonly (readonly Cells[])[],
  lines: readonly Line[],
  isHeaded: (rows: readonly Cells[]) => boolean,
): (readonly Cells[])[] {
  const joined: Cells[][] = []
  for (const rows of grids) {
    const before = joined.at(-1)
    const between = before === undefined ? undefined : linesOfCell(before, lines, rows)
    const goesOn = before !== undefined && between !== undefined && isHeaded(before) && !isHeaded(rows)
    if (goesOn) before.push(...between.map((line) => [[line]]), ...rows)
    else joined.push([...rows])
  }
  return joined.map((rows) => [
    ...rows,
    ...(isHeaded(rows) ? itemsBehind(rows, lines) : []).map((line) => [[line]]),
  ])
}

/** Every line between two grids, where no blank line and no heading parts them. */
function linesOfCell(
  before: readonly Cells[],
  lines: readonly Line[],
  rows: readonly Cells[],
): Line[] | undefined {
  const last = lastLine(before)
  const first = rows.flat(2)[0]
  if (last === undefined || first === undefined || first.index - last.index - 1 > MOST_LINES) return undefined
  const between = lines.slice(last.index + 1 - (lines[0]?.index ?? 0), first.index - (lines[0]?.index ?? 0))
  const isClose = [...between, first].every(
    (line, index) => line.paragraph.line === (between[index - 1] ?? last).paragraph.line + 1,
  )
  const isText = between.length > 0 && between.every(({ paragraph: { kind } }) => kind === 'line')
  const isHeading = between.length === 1 && between.every(isSectionHeading)
  return isClose && isText && !isHeading ? between : undefined
}

function isSectionHeading({ numbering, words }: Line): boolean {
  return (numbering?.style === 'chinese' || numbering?.style === 'chinese-bracket') && !hasSentence(words)
}

/** 2.… and 3.… right behind the last row, whose last cell is 1.… */
function itemsBehind(rows: readonly Cells[], lines: readonly Line[]): Line[] {
  const items: Line[] = []
  let last = lastLine(rows)
  if (last?.paragraph.kind !== 'cell' || last.paragraph.place === undefined) return items
  for (let at = last.index + 1 - (lines[0]?.index ?? 0); at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const goesOn =
      line.paragraph.kind === 'line' &&
      line.paragraph.line === last.paragraph.line + 1 &&
      line.numbering?.style === 'arabic' &&
      last.numbering?.style === 'arabic' &&
      line.numbering.ordinal === (last.numbering.ordinal ?? 0) + 1
    if (!goesOn) break
    items.push(line)
    last = line
  }
  return items
}

/** Rows that merged cells reach down to are few; the whole of a long table need not be looked through. */
const ROWS_BACK = 40

function lastLine(rows: readonly Cells[]): Line | undefined {
  return rows
    .slice(-ROWS_BACK)
    .flat(2)
    .reduce<Line | undefined>(
      (last, line) => (last === undefined || line.index > last.index ? line : last),
      undefined,
    )
}

/**
 * A cell of several lines that was copied into plain text breaks its row: 3⇥县人力社保局 and 县总工会⇥产业工人⇥… are one
 * row, whose second cell names both; 2.… alone on a line goes on with the last cell.
 */
export function withWholeCells(body: readonly Cells[], columns: readonly ColumnKind[]): Cells[] {
  const whole: Cells[] = []
  for (const cells of body) {
    const before = whole.at(-1)
    const [first = []] = cells
    const [line] = first
    const isText = cells.length === 1 && line?.paragraph.kind === 'line' && !isSectionHeading(line)
    const joins = before !== undefined && (isText || breaksRow(before, cells, columns))
    if (joins)
      whole.splice(-1, 1, [...before.slice(0, -1), [...(before.at(-1) ?? []), ...first], ...cells.slice(1)])
    else whole.push(cells)
  }
  return whole
}

function breaksRow(before: Cells, cells: Cells, columns: readonly ColumnKind[]): boolean {
  const [number, first] = [before[0]?.[0], cells[0]?.[0]]
  return (
    columns[0] === 'number' &&
    number !== undefined &&
    isRowNumber(number) &&
    before.length > 1 &&
    before.length < columns.length &&
    first !== undefined &&
    !isRowNumber(first) &&
    before.length - 1 + cells.length <= columns.length &&
    (cells.length > 1 || before.length < columns.length - 1)
  )
}
