/** A part of a new text, and the place of the old part that it was; -1 where it is new. */
export interface Piece {
  readonly text: string
  readonly from: number
}

/**
 * The parts one after the other, with the blank lines that stood behind each and at the end of all. Items that are
 * set apart `alike` have a new one set apart as they are.
 */
export function joined(
  pieces: readonly Piece[],
  old: readonly string[],
  apart: 'alike' | 'as-they-were',
): string {
  const between = apart === 'alike' && old.length > 1 ? blankEnd(old[0] ?? '') : ''
  const last = old.length - 1
  return pieces
    .map(({ text, from }, index) => {
      if (index === pieces.length - 1) return withBlankEnd(text, blankEnd(old[last] ?? ''))
      return withBlankEnd(text, from < 0 || from === last ? between : blankEnd(old[from] ?? ''))
    })
    .join('')
}

function blankEnd(text: string): string {
  return /(?:^|\n)((?:[ \t]*\r?\n)+)$/.exec(text)?.[1] ?? ''
}

function withBlankEnd(text: string, end: string): string {
  return text.slice(0, text.length - blankEnd(text).length) + end
}
