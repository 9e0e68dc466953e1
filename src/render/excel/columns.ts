import { displayWidth } from '../../model/display-width.ts'
import type { FileFacts, Table } from '../../report/doc.ts'
import type { Content } from './cell-content.ts'

type Orientation = FileFacts['orientation']

/** Characters that a page of A4 holds side by side in body size. */
export const PAGE_WIDTH: Readonly<Record<Orientation, number>> = { portrait: 92, landscape: 140 }

/** A sheet is upright where the whole report is, or where all of its tables fit. */
export function orientationFor(naturals: readonly (readonly number[])[], file: FileFacts): Orientation {
  const fits = naturals.every((widths) => sum(widths) <= PAGE_WIDTH.portrait)
  return fits ? 'portrait' : file.orientation
}

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
const NARROWEST_GROWING = 16
/** A column of running text is not stretched beyond this unless it asks for most of the width. */
const STRETCHED = [0, 32, 60, 100, 100] as const
/** A sheet may be this much wider than a page: it is then printed smaller. */
const SHRINKING = 1.35

/** Width of each column in characters: what stands in it, within bounds. Titles may take two lines. */
export function naturalWidths(
  { columns, rows }: Table,
  contents: readonly (readonly Content[])[],
  options: { readonly filtered: boolean },
): number[] {
  const widest = columns.map(() => 0)
  for (const [place, cells] of contents.entries()) {
    if (rows[place]?.role === 'group') continue
    for (const [index, { shown }] of cells.entries()) {
      // A character takes two columns at most: most texts need not be measured.
      if (index >= widest.length || shown.length * 2 <= widest[index]!) continue
      widest[index] = Math.max(widest[index]!, widestLine(shown))
    }
  }
  return columns.map(({ title, grow, unbroken }, index) => {
    const line = widestLine(title)
    const head = Math.max(
      line <= SHORT_TITLE ? line : Math.ceil(line / 2) + 1,
      ...title.split('\n').map(longestWord),
    )
    const most = grow === undefined ? WIDEST : (WIDEST_GROWING[grow] ?? WIDEST_GROWING[4])
    const wanted = Math.max(widest[index]!, head + (options.filtered ? BUTTON : 0), NARROWEST)
    return (unbroken ? wanted : Math.min(wanted, most)) + PADDING
  })
}

function widestLine(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map(displayWidth)) : displayWidth(text)
}

/** Latin words stay whole, Chinese may break anywhere. */
function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[\x21-\x7e]+/g) ?? []).map((word) => word.length))
}

/** Columns of running text give way until the page holds the table without being printed too small. */
export function squeezed(widths: readonly number[], { columns }: Table, page: number): number[] {
  const result = [...widths]
  const limit = Math.round(page * SHRINKING)
  for (let excess = sum(result) - limit; excess > 0; excess -= 1) {
    const widest = result.reduce(
      (best, width, index) =>
        columns[index]?.grow !== undefined && width > (result[best] ?? NARROWEST_GROWING) ? index : best,
      -1,
    )
    if (widest < 0) break
    result[widest]! -= 1
  }
  return result
}

/** Columns of running text share the spare width of the page, up to a page that is full. */
export function stretched(widths: readonly number[], { columns }: Table, page: number): number[] {
  const shares = columns.map(({ grow = 0 }) => grow)
  const all = sum(shares)
  const spare = page - sum(widths)
  if (all === 0 || spare <= 0) return [...widths]
  return widths.map((width, index) => {
    const most = Math.max(width, STRETCHED[shares[index]!] ?? STRETCHED[4])
    return Math.min(most, width + Math.floor((spare * shares[index]!) / all))
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Columns of a sheet that several tables share, and for every table the sheet's column at which each of its own begins. */
export interface Grid {
  readonly widths: readonly number[]
  /** Of each table: where its columns begin, counted from 1, and after the last one where the table ends. */
  readonly starts: readonly (readonly number[])[]
}

/** Edges closer than this are one: nobody wants a sliver of a column. */
const SNAP = 2

/** Lays tables of different columns over one another: every edge of a table is an edge of the sheet. */
export function sharedGrid(tables: readonly (readonly number[])[], least: number): Grid {
  const edgesOf = tables.map((widths) => {
    let edge = 0
    return widths.map((width) => {
      edge += width
      return edge
    })
  })
  const all = [...edgesOf.flat(), Math.max(least, ...edgesOf.flat())].sort((a, b) => a - b)
  const edges: number[] = []
  for (const edge of all) if (edge - (edges.at(-1) ?? 0) >= SNAP) edges.push(edge)
  /** The edge that stands for one that was merged into it. */
  const placeOf = (edge: number) => {
    let place = edges.length - 1
    while (place > 0 && edges[place]! > edge) place -= 1
    return place
  }
  return {
    widths: edges.map((edge, index) => edge - (edges[index - 1] ?? 0)),
    starts: edgesOf.map((own) => [1, ...own.map((edge) => placeOf(edge) + 2)]),
  }
}
