import type { Span } from '../model/finding.ts'

/** Offsets into a text, in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Turns offsets into lines and columns. Lines end with LF; a CR before it belongs to the line. */
export interface Positions {
  /** Columns count code points from 1, so that one 汉字 or one emoji is one column. */
  span(range: Range): Span
  line(offset: number): number
}

/** Line starts are looked up once, when the first position is asked for. */
export function positionsIn(text: string): Positions {
  let starts: number[] | undefined

  function lineAt(offset: number): number {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  function at(offset: number): { line: number; column: number } {
    const inside = Math.max(0, Math.min(offset, text.length))
    const line = lineAt(inside)
    return { line: line + 1, column: [...text.slice(starts![line]!, inside)].length + 1 }
  }

  return {
    span({ start, end }) {
      const [from, to] = [at(start), at(Math.max(start, end))]
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
    },
    line: (offset) => lineAt(offset) + 1,
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
