import { READING_AID } from '../document/comparable.ts'
import { type Clause, withItemEnds } from './clause.ts'
import type { MarkedPiece, NumberMark } from './trace-result.ts'

/** A stretch of the normalised text of a clause, and what it is. */
export interface Marking {
  readonly start: number
  readonly end: number
  readonly mark: NumberMark
}

/** The text of a clause as it stands, cut at its numbers, which are known by their places in the normalised text. */
export function markedPieces(clause: Clause, markings: readonly Marking[]): MarkedPiece[] {
  const { text } = clause.paragraph
  const offsets = originalOffsets(clause)
  if (offsets === undefined) return [{ text }]
  const pieces: MarkedPiece[] = []
  let done = 0
  for (const { start, end, mark } of markings.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [offsets[start] ?? text.length, (offsets[end - 1] ?? text.length - 1) + 1]
    if (from < done) continue
    if (from > done) pieces.push({ text: text.slice(done, from) })
    pieces.push({ text: text.slice(from, to), mark })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done) })
  return pieces
}

/**
 * For each character of the normalised text the offset of the one that it came from. Undefined where characters
 * were joined in normalising, as letters with their accents: then places cannot be told.
 */
function originalOffsets({ paragraph, text }: Clause): number[] | undefined {
  let normalised = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of withItemEnds(paragraph.text)) {
    const one = character.normalize('NFKC').replace(/\s+/gu, '')
    for (let unit = 0; unit < one.length; unit += 1) offsets.push(offset)
    normalised += one
    offset += character.length
  }
  const kept = [...normalised.matchAll(READING_AID)].reduceRight(
    (left, { index, 0: aid }) => [...left.slice(0, index), ...left.slice(index + aid.length)],
    offsets,
  )
  return normalised.replace(READING_AID, '') === text ? kept : undefined
}
