import { type AttributionProblem, attributionProblems } from '../compliance/attribution.ts'
import type { Book } from '../compliance/obligations.ts'
import { type CorrectionIndex, corrected, indexCorrections } from '../log/correct.ts'
import type { LogSource } from '../log/log-source.ts'
import type { Fact } from '../model/entry.ts'
import type { Locus, Path } from '../model/finding.ts'
import type { EntryVisitor, PlaceOf } from './rule.ts'

/** Calls back for every entry as it is known now; `at` is only good during the call. */
export type FactReader = (visit: (fact: Fact, at: PlaceOf) => void) => void

/** Reads a log again and again, each time from its files. */
export function factReader(log: LogSource): FactReader {
  return (visit) => readLog(log, [{ fact: visit }], () => [])
}

/** One pass over the log of a plan for all rules that look at entries; `onEntry` hears whose turn it is. */
export function passOver(
  log: LogSource,
  book: Book,
  visitors: readonly EntryVisitor[],
  onEntry: (id: string | undefined) => void,
): void {
  const herald: EntryVisitor = { record: ({ id }) => onEntry(id), end: () => onEntry(undefined) }
  readLog(log, [herald, ...visitors], (fact) => attributionProblems(book, fact))
}

function readLog(
  log: LogSource,
  visitors: readonly EntryVisitor[],
  problemsOf: (fact: Fact) => readonly AttributionProblem[],
): void {
  const ofRecords = visitors.filter(({ record }) => record !== undefined)
  const ofFacts = visitors.filter(({ fact }) => fact !== undefined)
  const corrections = indexCorrections(log.corrections())
  const seen = new Set<string>()
  // One place and one list of problems serve all rules and all entries: a long log makes no garbage here.
  let place: RecordPlace = { id: '', file: '', line: 0 }
  let problems: readonly AttributionProblem[] | undefined
  let current: Fact | undefined
  const at: PlaceOf = (path) => locate(place, path, corrections)
  const attribution = () => {
    problems ??= current === undefined ? [] : problemsOf(current)
    return problems
  }
  log.each((entry, file, line) => {
    place = { id: entry.id, file, line }
    for (const visitor of ofRecords) visitor.record?.(entry, at)
    const repeated = seen.size === seen.add(entry.id).size
    if (repeated || entry.kind === 'correction' || ofFacts.length === 0) return
    current = corrections.size === 0 ? entry : corrected(entry, corrections)
    if (current === undefined) return
    problems = undefined
    for (const visitor of ofFacts) visitor.fact?.(current, at, attribution)
  })
  for (const visitor of visitors) visitor.end?.()
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
