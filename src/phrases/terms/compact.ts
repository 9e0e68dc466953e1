import { READING_AID } from '../../document/comparable.ts'
import { plainForm } from '../plain-form.ts'
import type { Span } from '../span.ts'

/** A text without blanks and reading aids, and where its characters stood. */
export interface Compact {
  /** The characters as given. */
  readonly text: string
  /** The same, half-width and simplified; as long as `text`. */
  readonly plain: string
  /** A stretch of the compact text as a stretch of the text as given. */
  readonly placeOf: (span: Span) => Span
}

const LEFT_OUT = new RegExp(`[\\s\\u00a0\\u200b\\ufeff]+|${READING_AID.source}`, 'gu')

export function compact(given: string): Compact {
  const places: number[] = []
  let text = ''
  let from = 0
  const keep = (to: number): void => {
    for (let place = from; place < to; place += 1) places.push(place)
    text += given.slice(from, to)
  }
  for (const { 0: words, index } of given.matchAll(LEFT_OUT)) {
    keep(index)
    from = index + words.length
  }
  keep(given.length)
  const placeOf = ({ start, end }: Span): Span => ({
    start: places[start] ?? given.length,
    end: (places[end - 1] ?? given.length - 1) + 1,
  })
  return { text, plain: plainForm(text), placeOf }
}
