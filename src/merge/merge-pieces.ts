import type { Path } from '../model/finding.ts'
import type { Side } from './fragment.ts'
import { indented, indentedLines } from './indent.ts'
import { ABSENT, block, type Entry, flow, gathered, type Merged } from './merged.ts'
import { mergedOrder } from './order.ts'
import type { Inner, Piece } from './piece.ts'
import { underFormerKeys } from './renamed.ts'
import { replaceEachOther } from './replaced.ts'
import { sameValue } from './same-value.ts'
import { clashTogether } from './together.ts'
import { mergedComments, mergedText, withLineEnd } from './trivia.ts'

/** One piece in three versions; `base` is undefined where both sides added it. */
interface Versions {
  readonly base: Piece | undefined
  readonly ours: Piece
  readonly theirs: Piece
}

/** `shift` is how far lines of theirs move to the right to stand where those of ours do. */
export function mergePieces(versions: Versions, path: Path, shift = 0): Merged {
  const { base, ours, theirs } = versions
  const [was, one, other] = [base?.text, ours.text, theirs.text]
  if (one === other || was === other) return whole(one, ours.value)
  if (was === one) return whole(indented(other, shift), theirs.value)
  if (sameValue(ours.value, theirs.value) && base === undefined) return whole(one, ours.value)
  if (clashTogether(path, base?.value, ours.value, theirs.value)) return clash(versions, path, shift)
  return mergeContents(versions, path, shift) ?? mergePlain(versions, path, shift)
}

function whole(text: string, value: unknown): Merged {
  return { fragments: [text], values: { ours: value, theirs: value } }
}

function clash({ base, ours, theirs }: Versions, path: Path, shift: number): Merged {
  const fragment = {
    ours: withLineEndOf(ours.text, theirs.text),
    theirs: withLineEndOf(indented(theirs.text, shift), ours.text),
    clash: { path, base: base?.value, ours: ours.value, theirs: theirs.value },
  }
  return { fragments: [fragment], values: { ours: ours.value, theirs: theirs.value } }
}

/** The last line of a file may lack its end; where the other side has one, both get it. */
function withLineEndOf(text: string, other: string): string {
  return other.endsWith('\n') ? withLineEnd(text) : text
}

/** Values that have no pieces, or whose pieces do not fit together: changed by one side, or a clash. */
function mergePlain(versions: Versions, path: Path, shift: number): Merged {
  const { base, ours, theirs } = versions
  const [was, one, other] = [base?.content(), ours.content(), theirs.content()]
  const unchanged = (side: Piece) => base !== undefined && sameValue(base.value, side.value)
  const hasOurs = sameValue(ours.value, theirs.value) || unchanged(theirs)
  if (!hasOurs && !unchanged(ours)) return clash(versions, path, shift)
  const taken = hasOurs && !(unchanged(ours) && one.written === was?.written) ? ours : theirs
  if (one.written === undefined || other.written === undefined) {
    return whole(taken === ours ? ours.text : indented(theirs.text, shift), taken.value)
  }
  const open = mergedText(was?.open, one.open, indented(other.open, shift))
  if (open === undefined) return clash(versions, path, shift)
  const written = taken === ours ? one.written : indented(other.written, shift)
  const close = mergedComments(was?.close, one.close, indented(other.close, shift))
  return whole(open + written + close, taken.value)
}

/** Piece by piece; undefined where the two sides are not written alike enough for that. */
function mergeContents({ base, ours, theirs }: Versions, path: Path, shift: number): Merged | undefined {
  const [was, one, other] = [base?.content(), ours.content(), theirs.content()]
  const { inner } = one
  if (inner === undefined || other.inner === undefined || !isAlike(inner, other.inner)) return undefined
  const isNew = base === undefined || base.value === null || was?.inner?.pieces.length === 0
  if (!isNew && !(was?.inner && isAlike(was.inner, inner))) return undefined
  const open = mergedText(was?.open, one.open, indented(other.open, shift))
  const close =
    inner.style === 'block'
      ? mergedComments(
          was?.inner?.style === 'block' ? was.close : undefined,
          one.close,
          indented(other.close, shift),
        )
      : mergedText(was?.close, one.close, indented(other.close, shift))
  if (open === undefined || close === undefined) return undefined
  const entries = mergeEntries(was?.inner?.pieces ?? [], inner, other.inner, path)
  if (entries === undefined) return undefined
  const read = (side: Side) => gathered(entries, side, inner.shape)
  const values = { ours: read('ours'), theirs: read('theirs') }
  if (inner.style === 'flow') return { fragments: flow(open, entries, close), values }
  // A list without items would have to be written in brackets.
  const isBare = entries.every(({ merged }) => Object.values(merged.values).includes(ABSENT))
  if (isBare) return undefined
  return { fragments: block(open, entries, close, inner.column), values }
}

function isAlike(one: Inner, other: Inner): boolean {
  return one.shape === other.shape && one.style === other.style
}

/** Undefined where both sides put something else in the place of the same items. */
function mergeEntries(former: readonly Piece[], ours: Inner, theirs: Inner, path: Path): Entry[] | undefined {
  const isList = ours.shape === 'list'
  const own = isList ? underFormerKeys(former, ours.pieces) : ours.pieces
  const other = isList ? underFormerKeys(former, theirs.pieces) : theirs.pieces
  if (isList && replaceEachOther(former, own, other)) return undefined
  const [bases, ones, others] = [former, own, other].map((list) => new Map(list.map((one) => [one.key, one])))
  const shift = ours.column - theirs.column
  const found = new Map<string, Entry>()
  for (const key of new Set([...ones!.keys(), ...others!.keys()])) {
    const entry = mergeEntry(bases!.get(key), ones!.get(key), others!.get(key), [...path, key], shift, isList)
    if (entry !== undefined) found.set(key, entry)
  }
  const keys = (list: readonly Piece[]) => list.map(({ key }) => key)
  const order = mergedOrder(keys(former), keys(own), keys(other), (key) => found.has(key))
  return order.map((key) => found.get(key)!)
}

function mergeEntry(
  base: Piece | undefined,
  ours: Piece | undefined,
  theirs: Piece | undefined,
  path: Path,
  shift: number,
  isItem: boolean,
): Entry | undefined {
  const key = String(path.at(-1))
  if (ours !== undefined && theirs !== undefined) {
    const lead = mergedComments(base?.lead, ours.lead, indentedLines(theirs.lead, shift))
    const versions = { base, ours, theirs }
    const isWhole = isItem && (base === undefined || path.length === 1) && differ(versions)
    return { key, lead, merged: isWhole ? clash(versions, path, shift) : mergePieces(versions, path, shift) }
  }
  const piece = (ours ?? theirs)!
  const [text, lead] =
    piece === ours
      ? [piece.text, piece.lead]
      : [indented(piece.text, shift), indentedLines(piece.lead, shift)]
  if (base === undefined) return { key, lead, merged: whole(text, piece.value) }
  if (sameValue(base.value, piece.value)) return undefined
  const fragment = {
    ours: piece === ours ? text : '',
    theirs: piece === ours ? '' : text,
    clash: { path, base: base.value, ours: ours?.value, theirs: theirs?.value },
  }
  const values = {
    ours: ours === undefined ? ABSENT : ours.value,
    theirs: theirs === undefined ? ABSENT : theirs.value,
  }
  return { key, lead, merged: { fragments: [fragment], values } }
}

/** An item that both added under one key, or a record of a log that both changed, is not put together from two. */
function differ({ base, ours, theirs }: Versions): boolean {
  const changed = (side: Piece) => base === undefined || !sameValue(base.value, side.value)
  return changed(ours) && changed(theirs) && !sameValue(ours.value, theirs.value)
}
