import type { Range } from './positions.ts'

/** What git leaves in a file where two people changed one thing; it marks whole lines. */
export interface ConflictMark extends Range {
  /** `<` begins, `=` parts the sides, `>` ends; between `|` and `=` stands what both changed. */
  readonly kind: '<' | '|' | '=' | '>'
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?(?=\r?$)/gm

export function conflictMarksIn(text: string): ConflictMark[] {
  return [...text.matchAll(MARK)].map(({ 0: found, index }) => ({
    kind: found[0] as ConflictMark['kind'],
    start: index,
    end: index + found.length,
  }))
}

/** The first mark of each conflict: what follows up to its end belongs to it. */
export function conflictStarts(marks: readonly ConflictMark[]): ConflictMark[] {
  let isOpen = false
  return marks.filter(({ kind }) => {
    const isFirst = kind === '<' || !isOpen
    isOpen = kind !== '>'
    return isFirst
  })
}
