import { type AttributionProblem, attributionProblems } from '../compliance/attribution.ts'
import type { Book } from '../compliance/obligations.ts'
import { type CorrectionIndex, corrected, indexCorrections } from '../log/correct.ts'
import type { LogSource } from '../log/log-source.ts'
import type { SeenIds } from '../log/seen-ids.ts'
import type { Fact } from '../model/entry.ts'
import type { Locus, Path } from '../model/finding.ts'
import type { EntryVisitor, PlaceOf } from './rule.ts'

/** Calls back for every entry as it is known now; `at` is only good during the call. */
export type FactReader = (visit: (fact: Fact, at: PlaceOf) => void) => void

interface Pass {
  readonly log: LogSource
  readonly ids: SeenIds
  readonly visitors: readonly EntryVisitor[]
  readonly problemsOf: (fact: Fact) => readonly AttributionProblem[]
}

/** Reads a log again and again, each time from its files. */
export function factReader(log: LogSource, ids: () => SeenIds): FactReader {
  return (visit) => {
    readLog({ log, ids: ids(), visitors: [{ fact: visit }], problemsOf: () => [] })
  }
}

/**
 * One pass over the log of a plan for all rules that look at entries; `onEntry` hears whose turn it is. False where
 * the register of ids was unsure of one: then what the visitors said is to be thrown away.
 */
export function passOver(
  log: LogSource,
  book: Book,
  visitors: readonly EntryVisitor[],
  ids: SeenIds,
  onEntry: (id: string | undefined) => void,
): boolean {
  const herald: EntryVisitor = { record: ({ id }) => onEntry(id), end: () => onEntry(undefined) }
  const problemsOf = (fact: Fact) => attributionProblems(book, fact)
  return readLog({ log, ids, visitors: [herald, ...visitors], problemsOf })
}

function readLog({ log, ids, visitors, problemsOf }: Pass): boolean {
  const ofRecords = visitors.filter(({ record }) => record !== undefined)
  const ofFacts = visitors.filter(({ fact }) => fact !== undefined)
  const corrections = indexCorrections(log.corrections())
  // One place and one list of problems serve all rules and all entries: a long log makes no garbage here.
  const place = { id: '', file: '', line: 0 }
  let problems: readonly AttributionProblem[] | undefined
  let current: Fact | undefined
  let sure = true
  const at: PlaceOf = (path) => locate(place, path, corrections)
  const attribution = () => {
    problems ??= current === undefined ? [] : problemsOf(current)
    return problems
  }
  log.each((entry, file, line) => {
    if (!sure) return
    place.id = entry.id
    place.file = file
    place.line = line
    for (const visitor of ofRecords) visitor.record?.(entry, at)
    const state = ids.add(entry.id)
    if (state === 'unsure') sure = false
    if (state !== 'new' || entry.kind === 'correction') return
    current = corrections.size === 0 ? entry : corrected(entry, corrections)
    if (current === undefined) return
    problems = undefined
    for (const visitor of ofFacts) visitor.fact?.(current, at, attribution)
  })
  if (sure) for (const visitor of visitors) visitor.end?.()
  return sure
}

interface RecordPlace {
  readonly id: string
  readonly file: string
  readonly line: number
}

/** A field that a correction has set stands in the correction. */
function locate(
  { id, file, line }: RecordPlace,
  path: Path | undefined,
  corrections: CorrectionIndex,
): Locus {
  const field = path?.[0]
  if (path === undefined || field === undefined) return { file, line }
  const correction = corrections
    .get(id)
    ?.findLast(({ entry }) => entry.set !== undefined && field in entry.set)
  return correction === undefined
    ? { file, line, path }
    : { file: correction.file, line: correction.line, path: ['set', ...path] }
}
