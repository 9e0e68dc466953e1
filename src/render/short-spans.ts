import type { Table } from '../report/doc.ts'
import { rowSpans } from './merged-cells.ts'

/** A page has room for about twice as many rows. */
const LONGEST = 8

/** As `rowSpans`, in pieces for paper: every page shows what its rows belong to. */
export function shortSpans(table: Pick<Table, 'columns' | 'rows'>): number[][] {
  const spans = rowSpans(table)
  const short = spans.map((row) => [...row])
  for (const [index, row] of spans.entries()) {
    for (const [column, down] of row.entries()) {
      const pieces = Math.ceil(down / LONGEST)
      const edge = (piece: number) => Math.round((piece * down) / pieces)
      for (let piece = 0; piece < pieces; piece += 1) {
        short[index + edge(piece)]![column] = edge(piece + 1) - edge(piece)
      }
    }
  }
  return short
}
