import type { Column } from '../../columns/column.ts'
import type { SheetKind } from '../../columns/sheets.ts'
import type { Merge, Sheet, SheetRow } from '../sheet.ts'
import { cellText } from '../sheet.ts'
import { withDayParts } from './day-parts.ts'
import { type Heading, headingOf } from './heading.ts'
import type { KnownHeadings } from './known-headings.ts'
import { matchHeading } from './match-heading.ts'
import { type HeadedColumn, settleColumns } from './settle-columns.ts'

/** The rows of headings above a table, understood. */
export interface Header {
  readonly kind: SheetKind
  /** Row of the sheet, from 1, of the first and the last line of headings. */
  readonly top: number
  readonly bottom: number
  readonly columns: readonly HeadedColumn[]
  /** Fields of the record of headings of a csv file. */
  readonly fields?: number
}

/** Headings of a ledger stand in at most so many lines. */
const DEEPEST = 3
/** With fewer known headings a row is no row of headings. */
const FEWEST = 3

/** The best reading of a row, and those below it, as headings; `matched` tells how near a row came. */
export function headerAt(
  sheet: Sheet,
  index: number,
  known: readonly KnownHeadings[],
): { readonly header: Header | undefined; readonly matched: readonly string[] } {
  const top = sheet.rows[index]!.number
  const lines = sheet.rows.slice(index, index + DEEPEST)
  const merges = sheet.merges.filter((merge) => merge.top >= top && merge.top < top + DEEPEST)
  const least = Math.min(DEEPEST, mergedDepth(merges, top))
  let best: { header: Header; score: number; whole: boolean } | undefined
  for (let depth = least; depth <= DEEPEST; depth += 1) {
    const headings = headingsBetween(
      lines.filter(({ number }) => number < top + depth),
      merges,
    )
    for (const one of known) {
      const claims = headings.map(({ column, path }) => ({ column, path, match: matchHeading(path, one) }))
      const columns = settleColumns(withDayParts(claims, one))
      const found = columns.flatMap(({ match }) => (match === undefined ? [] : [match.column]))
      const whole = found.length >= FEWEST && isWhole(one, found)
      const better =
        best === undefined || (whole && !best.whole) || (whole === best.whole && found.length > best.score)
      if (!better) continue
      const fields = Math.max(...lines.slice(0, depth).map((line) => line.fields ?? 0))
      const header = {
        kind: one.kind,
        top,
        bottom: top + depth - 1,
        columns,
        ...(fields > 0 ? { fields } : {}),
      }
      best = { header, score: found.length, whole }
    }
  }
  if (best === undefined) return { header: undefined, matched: [] }
  const matched = best.header.columns.flatMap(({ match, shown }) => (match === undefined ? [] : [shown]))
  return { header: best.whole ? best.header : undefined, matched }
}

/** The unit may come from elsewhere; progress says something, in words or as a state. */
function isWhole({ kind, columns }: KnownHeadings, found: readonly Column[]): boolean {
  const ids = new Set(found.map(({ id }) => id))
  if (kind === 'progress' && !ids.has('text') && !ids.has('state')) return false
  return columns.every(({ id, required, kind: what }) => {
    return !required || what === 'unit' || what === 'units' || ids.has(id)
  })
}

/** Lines that the headings of a row take together with what is merged downwards. */
function mergedDepth(merges: readonly Merge[], top: number): number {
  return merges
    .filter((merge) => merge.top === top)
    .reduce((most, { bottom }) => Math.max(most, bottom - top + 1), 1)
}

/** What stands above each column, from top to bottom; a text that covers several columns heads all of them. */
function headingsBetween(
  lines: readonly SheetRow[],
  merges: readonly Merge[],
): { column: number; path: Heading[] }[] {
  const texts = new Map<number, string[]>()
  const add = (column: number, text: string): void => {
    const path = texts.get(column)
    if (path === undefined) texts.set(column, [text])
    else if (path.at(-1) !== text) path.push(text)
  }
  for (const [index, { number, cells }] of lines.entries()) {
    const below = lines[index + 1]?.cells
    for (const [column, cell] of cells) {
      const text = cellText(cell)
      if (text === '') continue
      const merge = merges.find((one) => one.top === number && one.left === column)
      for (let at = column; at <= (merge?.right ?? column); at += 1) add(at, text)
      // csv keeps no merged cells: a text stands for the columns beside it that only the next line heads.
      if (merges.length > 0 || !below?.has(column)) continue
      for (let at = column + 1; below.has(at) && !cells.has(at); at += 1) add(at, text)
    }
  }
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([column, path]) => ({ column, path: path.flatMap((text) => headingOf(text) ?? []) }))
}
