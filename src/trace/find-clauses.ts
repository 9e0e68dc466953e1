import type { Clause, Clauses } from './clause.ts'
import { type Placement, placeInOrder } from './place-in-order.ts'
import type { Pointer, TaskPointer } from './subjects.ts'
import type { ChangedStamp, MissingAnchor, MissReason } from './trace-result.ts'

/** What points into the document, and the clause it means. */
export interface Located<P extends Pointer = Pointer> {
  readonly pointer: P
  readonly clause: Clause
}

export interface FoundClauses<P extends Pointer = Pointer> {
  readonly located: readonly Located<P>[]
  readonly missing: readonly MissingAnchor[]
}

/**
 * Tasks and safeguards in the order of the document. A document may have its safeguards before or after
 * the tasks: the order that finds more is taken.
 */
export function findInOrder(
  tasks: readonly TaskPointer[],
  safeguards: readonly TaskPointer[],
  clauses: Clauses,
): FoundClauses<TaskPointer> {
  const [after, before] = [
    [...tasks, ...safeguards],
    [...safeguards, ...tasks],
  ].map((pointers) => place(pointers, clauses))
  if (after === undefined || before === undefined) return { located: [], missing: [] }
  return settle(before.placement.score > after.placement.score ? before : after, clauses)
}

interface Placed {
  readonly pointers: readonly TaskPointer[]
  readonly placement: Placement
}

function place(pointers: readonly TaskPointer[], clauses: Clauses): Placed {
  const wanted = pointers.map(({ anchor, stamp }) => ({ anchor, stamp }))
  return { pointers, placement: placeInOrder(wanted, clauses) }
}

/**
 * What found no place in the order is missing. It is out of order where its phrase stands in a clause of nobody else,
 * and is looked at there if that is the clause that was stamped.
 */
function settle({ pointers, placement }: Placed, clauses: Clauses): FoundClauses<TaskPointer> {
  const located: Located<TaskPointer>[] = []
  const missing: MissingAnchor[] = []
  const keyOf = (place: number | undefined, anchor: string | undefined): string => `${place} ${anchor}`
  const taken = new Set(placement.places.map((place, index) => keyOf(place, pointers[index]?.anchor)))
  pointers.forEach((pointer, index) => {
    const { anchor, stamp } = pointer
    const clause = clauses.all[placement.places[index] ?? -1]
    if (clause !== undefined) {
      located.push({ pointer, clause })
      if (stamp !== clause.stamp && hasRival(index)) missing.push(miss(pointer, 'ambiguous', clause))
    } else if (anchor === undefined) missing.push(miss(pointer, 'none'))
    else {
      const free = clauses.holding(anchor).filter((other) => !taken.has(keyOf(other.index, anchor)))
      const elsewhere = free.find((other) => other.stamp === stamp) ?? free[0]
      missing.push(
        elsewhere === undefined ? miss(pointer, 'absent') : miss(pointer, 'out-of-order', elsewhere),
      )
      if (elsewhere === undefined || (stamp !== undefined && elsewhere.stamp !== stamp)) return
      taken.add(keyOf(elsewhere.index, anchor))
      located.push({ pointer, clause: elsewhere })
    }
  })
  return { located, missing }

  /** Whether the order leaves room for another clause with the phrase, which is nobody else's. */
  function hasRival(index: number): boolean {
    const { anchor } = pointers[index] ?? {}
    const { places } = placement
    const after = places.slice(0, index).findLast((place) => place !== undefined) ?? 0
    const before = places.slice(index + 1).find((place) => place !== undefined) ?? clauses.all.length - 1
    return clauses
      .holding(anchor ?? '')
      .some(
        (other) => other.index >= after && other.index <= before && !taken.has(keyOf(other.index, anchor)),
      )
  }
}

/** Actions, indicators and deliverables: anywhere in the document, the stamp telling several places apart. */
export function findAnywhere<P extends Pointer>(pointers: readonly P[], clauses: Clauses): FoundClauses<P> {
  const located: Located<P>[] = []
  const missing: MissingAnchor[] = []
  for (const pointer of pointers) {
    if (pointer.anchor === undefined) continue
    const candidates = clauses.holding(pointer.anchor)
    const [first, second] = candidates
    const stamped = candidates.find(({ stamp }) => stamp === pointer.stamp)
    const clause = stamped ?? first
    if (clause === undefined) missing.push(miss(pointer, 'absent'))
    else if (second !== undefined && stamped === undefined) missing.push(miss(pointer, 'ambiguous', clause))
    else located.push({ pointer, clause })
  }
  return { located, missing }
}

function miss(pointer: Pointer, reason: MissReason, clause?: Clause): MissingAnchor {
  return {
    about: pointer.about,
    path: reason === 'none' ? pointer.path : [...pointer.path, 'source', 'anchor'],
    anchor: pointer.item.source?.anchor ?? '',
    reason,
    ...(clause === undefined ? {} : { line: clause.paragraph.line }),
  }
}

/** Clauses whose text is no longer the one that was stamped, and how many still are. */
export function compareStamps(located: readonly Located[]): { valid: number; changed: ChangedStamp[] } {
  const changed: ChangedStamp[] = []
  let valid = 0
  for (const { pointer, clause } of located) {
    if (pointer.stamp === undefined) continue
    if (pointer.stamp === clause.stamp) valid += 1
    else {
      changed.push({
        about: pointer.about,
        path: [...pointer.path, 'source', 'stamp'],
        line: clause.paragraph.line,
        expected: pointer.stamp,
        found: clause.stamp,
      })
    }
  }
  return { valid, changed }
}
