/** A stretch of a text as given, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether a stretch lies in another one; equal ones do. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Every place of a turn of phrase; the expression has the flag `g`. */
export function spansOf(text: string, turn: RegExp): Span[] {
  return [...text.matchAll(turn)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
