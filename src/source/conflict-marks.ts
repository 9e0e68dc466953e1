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

/** A text with unfinished merges as each side would have it, with its first marks; undefined where there is none. */
export function conflictSides(
  text: string,
): { readonly ours: string; readonly theirs: string; readonly marks: readonly [string, string] } | undefined {
  const marks = conflictMarksIn(text)
  const [first] = marks
  const last = marks.find(({ kind }) => kind === '>')
  if (first === undefined || last === undefined) return undefined
  let [ours, theirs, at] = ['', '', 0]
  let place: ConflictMark['kind'] = '>'
  for (const mark of [...marks, { kind: '>' as const, start: text.length, end: text.length }]) {
    const lines = text.slice(at, mark.start)
    if (place === '>' || place === '<') ours += lines
    if (place === '>' || place === '=') theirs += lines
    place = mark.kind
    at = mark.end + (/^\r?\n/.exec(text.slice(mark.end, mark.end + 2))?.[0].length ?? 0)
  }
  return { ours, theirs, marks: [text.slice(first.start, first.end), text.slice(last.start, last.end)] }
}
