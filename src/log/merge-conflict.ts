import type { Finding } from '../model/finding.ts'
import { conflictMarksIn } from '../source/conflict-marks.ts'
import { sourceFinding } from '../source/findings.ts'
import { positionsIn } from '../source/positions.ts'
import { shifted } from './yaml-entries.ts'

const [LINE_END, SPACE] = [10, 32]
const FIRST_BYTES = new Set(['<', '|', '=', '>'].map((mark) => mark.charCodeAt(0)))

/**
 * Follows the marks of an unfinished merge through the records of a file. Such a conflict is told once; the records
 * of its first side are read, those of the other side are not, or each of them would be found to be there twice.
 */
export class MergeConflict {
  #place: 'none' | 'ours' | 'other' = 'none'

  /** Whether the records here stand against others that are read already. */
  get isOtherSide(): boolean {
    return this.#place === 'other'
  }

  /** A record without the marks behind it: blanks in their place, so that everything else keeps its place. */
  take(file: string, bytes: Uint8Array, line: number, report: (finding: Finding) => void): Uint8Array {
    if (!hasMark(bytes)) return bytes
    const text = new TextDecoder().decode(bytes)
    const marks = conflictMarksIn(text)
    const positions = positionsIn(text)
    for (const mark of marks) {
      if (mark.kind === '<' || this.#place === 'none') {
        const span = shifted(positions.span(mark), line - 1)
        report(
          sourceFinding('conflict-marks', { file, span }, { mark: text.slice(mark.start, mark.start + 7) }),
        )
      }
      this.#place = mark.kind === '<' ? 'ours' : mark.kind === '>' ? 'none' : 'other'
    }
    const blank = marks.reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    )
    return new TextEncoder().encode(blank)
  }
}

/** Whether a line begins with seven of one mark: a record begins with a dash, so the first line is none. */
function hasMark(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, at + 1)) {
    const first = bytes[at + 1]
    if (first === undefined || first <= SPACE || !FIRST_BYTES.has(first)) continue
    if ([2, 3, 4, 5, 6, 7].every((step) => bytes[at + step] === first)) return true
  }
  return false
}
