import { displayWidth } from '../../model/display-width.ts'
import type { Column, FileFacts, Table } from '../../report/doc.ts'
import type { Content } from './cell-content.ts'

type Orientation = FileFacts['orientation']

/** Characters that a page of A4 holds side by side in body size. */
export const PAGE_WIDTH: Readonly<Record<Orientation, number>> = { portrait: 92, landscape: 140 }

const NARROWEST = 6
/** Room left and right of a text. */
const PADDING = 3
/** The button of a filter. */
const BUTTON = 1
/** A title up to this width stands on one line; a longer one may take two. */
const SHORT_TITLE = 10
/** Widest column without `grow`, and by the share of spare width that a column takes. */
const WIDEST = 18
const WIDEST_GROWING = [WIDEST, 22, 28, 44, 54] as const
const NARROWEST_GROWING = 14
/** A column of running text is not stretched beyond this unless it asks for most of the width. */
const STRETCHED = [0, 28, 44, 80, 100] as const
/** A sheet may be this much wider than a page: it is then printed smaller. */
const SHRINKING = 1.35

/** What a column wants. */
export interface ColumnNeed {
  /** In characters: what stands in it, within bounds. */
  readonly width: number
  /** Length of all its texts: how many lines it costs to narrow it. */
  readonly load: number
}

/** What the columns of a table want. Numbers, dates and standings stay whole, texts may be wrapped. */
export function columnNeeds(
  { columns, rows }: Table,
  contents: readonly (readonly Content[])[],
  options: { readonly filtered: boolean },
): ColumnNeed[] {
  const [whole, widest, load] = [columns.map(() => 0), columns.map(() => 0), columns.map(() => 0)]
  for (const [place, cells] of contents.entries()) {
    if (rows[place]?.role === 'group') continue
    for (const [index, { shown, unbroken }] of cells.entries()) {
      if (index >= columns.length) continue
      if (unbroken !== undefined) {
        whole[index] = Math.max(whole[index]!, unbroken)
        continue
      }
      const repeats = columns[index]?.merge && contents[place - 1]?.[index]?.shown === shown
      if (!repeats) load[index]! += shown.length
      // A character takes two columns at most: most texts need not be measured.
      if (shown.length * 2 > widest[index]!) widest[index] = Math.max(widest[index]!, widestLine(shown))
    }
  }
  return columns.map((column, index) => {
    const head = headWidth(column) + (options.filtered ? BUTTON : 0)
    const most = column.grow === undefined ? WIDEST : (WIDEST_GROWING[column.grow] ?? WIDEST_GROWING[4])
    const text = column.unbroken ? widest[index]! : Math.min(widest[index]!, most)
    const width = Math.max(whole[index]!, text, Math.min(head, most), NARROWEST) + PADDING
    return { width, load: load[index]! }
  })
}

function headWidth({ title }: Column): number {
  const line = widestLine(title)
  const lines = line <= SHORT_TITLE ? line : Math.ceil(line / 2) + 1
  return Math.max(lines, ...title.split('\n').map(longestWord))
}

function widestLine(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map(displayWidth)) : displayWidth(text)
}

/** Latin words stay whole, Chinese may break anywhere. */
function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[\x21-\x7e]+/g) ?? []).map((word) => word.length))
}

/** A sheet is upright where the whole report is, or where all of its tables fit. */
export function orientationFor(tables: readonly (readonly ColumnNeed[])[], file: FileFacts): Orientation {
  const fits = tables.every((needs) => sum(needs.map(({ width }) => width)) <= PAGE_WIDTH.portrait)
  return fits ? 'portrait' : file.orientation
}

/** Widths for a page: columns of running text share what is left of it, or give way where it costs least. */
export function fittedWidths(needs: readonly ColumnNeed[], { columns }: Table, page: number): number[] {
  const widths = needs.map(({ width }) => width)
  return sum(widths) < page ? stretched(widths, columns, page) : squeezed(widths, needs, columns, page)
}

function stretched(widths: readonly number[], columns: readonly Column[], page: number): number[] {
  const shares = columns.map(({ grow = 0 }) => grow)
  const all = sum(shares)
  if (all === 0) return [...widths]
  const spare = page - sum(widths)
  return widths.map((width, index) => {
    const most = Math.max(width, STRETCHED[shares[index]!] ?? STRETCHED[4])
    return Math.min(most, width + Math.floor((spare * shares[index]!) / all))
  })
}

function squeezed(
  widths: number[],
  needs: readonly ColumnNeed[],
  columns: readonly Column[],
  page: number,
): number[] {
  for (let excess = sum(widths) - Math.round(page * SHRINKING); excess > 0; excess -= 1) {
    let best: number | undefined
    let least = Number.POSITIVE_INFINITY
    for (const [index, width] of widths.entries()) {
      if (columns[index]?.grow === undefined || width <= NARROWEST_GROWING) continue
      // Lines are load by width: narrowing by one costs load by width squared.
      const cost = needs[index]!.load / width ** 2
      if (cost < least) [best, least] = [index, cost]
    }
    if (best === undefined) break
    widths[best]! -= 1
  }
  return widths
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
