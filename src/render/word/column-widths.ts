import type { Type } from './typography.ts'

/** Room of a cell beside its text, in twips. */
export const CELL_PADDING = 70
/** A column keeps room for this many half ems where it has that much to tell. */
const NARROWEST = 9
/** Longer words are cut rather than taking the whole line. */
const LONGEST_WORD = 24
/** Titles are set in bold type, which makes Latin wider. */
const BOLD = 1.2
/** So many rows tell how a table looks. */
const SAMPLE = 80
/** A table may need this many lines for each row before it is set in smaller type. */
const LINES_A_ROW = 3

/** The type of a table and the widths of its columns in twips, which fill the line. */
export interface TableLayout {
  readonly type: Type
  readonly widths: readonly number[]
  /** Of a row, on average. */
  readonly lines: number
}

/** A text, and in how many rows it finds its lines: merged cells share theirs. */
export interface CellText {
  readonly text: string
  readonly rows: number
}

/**
 * Takes the first type in which the table is not too tall. `texts` are the texts of each column, the title first.
 * All columns get what their longest word needs; what is left goes, piece by piece, to the column that saves most lines,
 * and what nobody needs by their `grows`.
 */
export function layOutTable(
  texts: readonly (readonly CellText[])[],
  grows: readonly number[],
  available: number,
  types: readonly Type[],
): TableLayout {
  const columns = texts.map(columnOf)
  const tried = types.map((type) => {
    const halfEm = type.size * 10
    const room = (available - columns.length * 2 * CELL_PADDING) / halfEm
    return { type, halfEm, ...share(columns, grows, room) }
  })
  const best = tried.find(({ fits, lines }) => fits && lines <= LINES_A_ROW) ?? tried.at(-1)!
  const widths = best.widths.map((width) => Math.round(width * best.halfEm + 2 * CELL_PADDING))
  // Rounding goes to the widest column.
  const widest = widths.indexOf(Math.max(...widths))
  widths[widest]! += available - widths.reduce((total, width) => total + width, 0)
  return { type: best.type, widths, lines: best.lines }
}

/** A column in half ems, half the width of a Chinese character. */
interface ColumnNeed {
  /** The cells that are looked at, each with the widths of its lines. */
  readonly cells: readonly { readonly lines: readonly number[]; readonly rows: number }[]
  readonly least: number
  readonly most: number
}

function columnOf(texts: readonly CellText[]): ColumnNeed {
  const step = Math.max(1, Math.floor(texts.length / SAMPLE))
  const cells = texts
    .filter((_, index) => index % step === 0)
    .map(({ text, rows }) => ({ lines: text.split('\n').map(widthOf), rows }))
  let [most, word] = [2, 2]
  for (const [index, { text }] of texts.entries()) {
    const factor = index === 0 ? BOLD : 1
    for (const line of text.split('\n')) most = Math.max(most, widthOf(line) * factor)
    for (const [one] of text.matchAll(/[!-\u024f]+/g)) word = Math.max(word, one.length * factor + 1)
  }
  return { cells, most, least: Math.min(most, Math.max(NARROWEST, Math.min(word, LONGEST_WORD))) }
}

/** Marks are set in the Chinese typeface; between Chinese and Latin or digits Word leaves a quarter of an em. */
function widthOf(line: string): number {
  let width = 1
  let before: boolean | undefined
  for (const character of line) {
    const wide = character > '\u024f'
    width += wide ? 2 : 1
    if (before !== undefined && before !== wide && character !== ' ') width += 0.5
    before = wide
  }
  return width
}

function share(columns: readonly ColumnNeed[], grows: readonly number[], room: number) {
  const widths = columns.map(({ least }) => least)
  let left = room - sum(widths)
  if (left < 0) return { fits: false, widths: widths.map((width) => (width * room) / sum(widths)), lines: 0 }
  const heights = columns.map((column, index) => heightsAt(column, widths[index]!))
  for (; left >= 1; left -= 1) {
    const chosen = worthWidening(columns, widths, heights)
    if (chosen === undefined) break
    widths[chosen]! += 1
    heights[chosen] = heightsAt(columns[chosen]!, widths[chosen]!)
  }
  const rows = columns[0]?.cells.length ?? 0
  // Nobody needs what is left: columns of running text take it by their shares.
  const shares = grows.some((grow) => grow > 0) ? grows : grows.map(() => 1)
  const spare = left / sum(shares)
  const given = widths.map((width, index) => width + spare * shares[index]!)
  return { fits: true, widths: given, lines: tallness(heights) / rows }
}

/** The column whose widening saves most lines of the table, else the one with most to tell; none where all have enough. */
function worthWidening(
  columns: readonly ColumnNeed[],
  widths: readonly number[],
  heights: readonly (readonly number[])[],
): number | undefined {
  const before = tallness(heights)
  let best: { index: number; saved: number; lines: number } | undefined
  for (const [index, column] of columns.entries()) {
    if (widths[index]! >= column.most) continue
    const wider = heightsAt(column, widths[index]! + 2)
    const saved = before - tallness(heights.map((one, other) => (other === index ? wider : one)))
    const lines = sum(heights[index]!)
    if (best === undefined || saved > best.saved || (saved === best.saved && lines > best.lines))
      best = { index, saved, lines }
  }
  return best?.index
}

/** Lines of each cell of a column at a width. */
function heightsAt({ cells }: ColumnNeed, width: number): number[] {
  return cells.map(({ lines, rows }) =>
    Math.ceil(lines.reduce((total, line) => total + Math.ceil(line / width), 0) / rows),
  )
}

/** Lines of all rows: each is as tall as its tallest cell. */
function tallness(heights: readonly (readonly number[])[]): number {
  const rows = heights[0]?.length ?? 0
  let total = 0
  for (let row = 0; row < rows; row += 1) {
    let tallest = 0
    for (const column of heights) tallest = Math.max(tallest, column[row]!)
    total += tallest
  }
  return total
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
