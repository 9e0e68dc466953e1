import { comparable } from '../document/comparable.ts'
import type { Clause, Clauses, Passage } from './clause.ts'
import type { MissingAnchor, Subject } from './trace-result.ts'

export interface FoundPhrase {
  readonly passage: Passage | undefined
  /** Whether the phrase was found there for another part of the task. */
  readonly isTaken?: boolean
  readonly missing: readonly MissingAnchor[]
}

/**
 * Finds the anchor of a part of a task in the task's own clauses. The same phrase twice in a clause is taken
 * in order, so that two quotas of 每年不少于2次 have a number each. `taken` remembers that. Of several places those of
 * the lowest rank come first.
 */
export function findInClauses(
  subject: Subject,
  anchor: string,
  own: readonly Clause[],
  clauses: Clauses,
  taken: Set<string>,
  rankOf: (place: Passage) => number = () => 0,
): FoundPhrase {
  const phrase = comparable(anchor)
  const places = own
    .flatMap((clause) => occurrences(clause, phrase))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  const keyOf = ({ clause, start, end }: Passage): string => `${clause.index} ${start} ${end}`
  const free = places.find((place) => !taken.has(keyOf(place)))
  const passage = free ?? places[0]
  if (passage !== undefined) {
    taken.add(keyOf(passage))
    return { passage, isTaken: free === undefined, missing: [] }
  }
  const elsewhere = phrase === '' ? undefined : clauses.holding(phrase)[0]
  const line = elsewhere === undefined ? {} : { line: elsewhere.paragraph.line }
  const reason = elsewhere === undefined ? 'absent' : 'outside-clause'
  return { passage, missing: [{ ...subject, path: [...subject.path, 'anchor'], anchor, reason, ...line }] }
}

/** The same for a state to be reached, which may stand anywhere in the document if it stands there once. */
export function findInClausesOrOnce(
  subject: Subject,
  anchor: string,
  own: readonly Clause[],
  clauses: Clauses,
  taken: Set<string>,
): FoundPhrase {
  const found = findInClauses(subject, anchor, own, clauses, taken)
  if (found.passage !== undefined) return found
  const phrase = comparable(anchor)
  const [passage, second] =
    phrase === '' ? [] : clauses.holding(phrase).flatMap((clause) => occurrences(clause, phrase))
  return passage !== undefined && second === undefined ? { passage, missing: [] } : found
}

/** The same number for two quotas, or the same words for two milestones. */
export function doubledAnchor({ about, path }: Subject, anchor: string, { clause }: Passage): MissingAnchor {
  const line = clause.paragraph.line
  return { about, path: [...path, 'anchor'], anchor, reason: 'doubled', line }
}

/** Every place of a phrase in a clause; an empty phrase has none. */
export function occurrences(clause: Clause, phrase: string): Passage[] {
  const places: Passage[] = []
  if (phrase === '') return places
  for (let start = clause.text.indexOf(phrase); start >= 0; start = clause.text.indexOf(phrase, start + 1)) {
    places.push({ clause, start, end: start + phrase.length })
  }
  return places
}

export function wholeOf(clause: Clause): Passage {
  return { clause, start: 0, end: clause.text.length }
}
