import { displayWidth } from '../model/display-width.ts'
import type { Column } from '../report/doc.ts'

/** How a table fits a terminal: which columns are drawn and how wide, and which are told below each row instead. */
export interface Layout {
  readonly shown: readonly number[]
  readonly folded: readonly number[]
  /** Display width of each shown column. */
  readonly widths: readonly number[]
}

/** Display columns between two columns of a table. */
export const GAP = 2
/** A column of running text is not squeezed below this while another can be folded. */
const NARROWEST_TEXT = 16
const NARROWEST = 2

function widest(texts: readonly string[]): number {
  return Math.max(NARROWEST, ...texts.flatMap((text) => text.split('\n')).map((line) => displayWidth(line)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/**
 * Columns of running text (`grow`) give way first, then the least important columns are folded, and at last
 * everything is squeezed. `cells` are the texts of each column without its title.
 */
export function layOut(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  available: number,
): Layout {
  const content = columns.map((_, index) => widest(cells[index] ?? []))
  const natural = columns.map(({ title }, index) => Math.max(content[index]!, widest([title])))
  // A title of several words may stand in several lines.
  const smallest = columns.map(({ title, grow }, index) =>
    Math.max(
      widest(title.split(/\s+/)),
      grow === undefined ? content[index]! : Math.min(content[index]!, NARROWEST_TEXT),
    ),
  )
  const shown = columns.map((_, index) => index)
  const folded: number[] = []
  const spare = () => available - GAP * (shown.length - 1) - sum(shown.map((index) => smallest[index]!))
  while (spare() < 0) {
    const last = leastImportant(columns, shown)
    if (last === undefined) break
    shown.splice(shown.indexOf(last), 1)
    folded.push(last)
  }
  folded.sort((a, b) => a - b)
  const widths = shown.map((index) => smallest[index]!)
  const needs = shown.map((index) => natural[index]!)
  const left = widen(
    widths,
    needs,
    shown.map((index) => columns[index]!.grow ?? 0),
    spare(),
  )
  widen(
    widths,
    needs,
    shown.map(() => 1),
    left,
  )
  squeeze(widths, available - GAP * (shown.length - 1))
  return { shown, folded, widths }
}

/** The shown column with the highest priority number; of two alike the right one. None where all are 0. */
function leastImportant(columns: readonly Column[], shown: readonly number[]): number | undefined {
  let last: number | undefined
  for (const index of shown) {
    const priority = columns[index]!.priority ?? 0
    if (priority > 0 && priority >= (last === undefined ? 0 : columns[last]!.priority!)) last = index
  }
  return last
}

/** Gives the spare width to columns by their shares, up to what each needs; returns what is left of it. */
function widen(
  widths: number[],
  natural: readonly number[],
  shares: readonly number[],
  spare: number,
): number {
  let left = spare
  while (left > 0) {
    const hungry = shares.map((share, index) => (widths[index]! < natural[index]! ? share : 0))
    const total = sum(hungry)
    if (total === 0) break
    const before = left
    for (const [index, share] of hungry.entries()) {
      const more = Math.min(
        Math.max(1, Math.floor((before * share) / total)),
        natural[index]! - widths[index]!,
        left,
      )
      if (share === 0) continue
      widths[index]! += more
      left -= more
    }
  }
  return left
}

/** Where nothing can be folded any more, the widest columns give way until the table fits. */
function squeeze(widths: number[], available: number): void {
  for (let excess = sum(widths) - available; excess > 0; excess--) {
    const width = Math.max(...widths)
    if (width <= NARROWEST) return
    widths[widths.indexOf(width)]!--
  }
}
