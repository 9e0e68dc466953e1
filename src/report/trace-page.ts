import type { TraceWords } from '../messages/trace-words.ts'
import type { LocatedSubject, Mismatch, NumberMark, TracedClause } from '../trace/trace-result.ts'
import type { Block, Cell, Doc, FileFacts, Row, Tone } from './doc.ts'
import { mismatchSection, missingSection, omittedSection, traceSums } from './trace.ts'
import { planPlace, type TraceView } from './trace-view.ts'

const TONES: Readonly<Record<NumberMark, Tone>> = {
  covered: 'good',
  questioned: 'warn',
  excused: 'muted',
  uncovered: 'bad',
}

interface Piece {
  readonly text: string
  readonly tone: Tone
}

/** The whole document with the plan beside it, paragraph by paragraph, for two people to read against each other. */
export function tracePage(view: TraceView, words: TraceWords, language: FileFacts['language']): Doc {
  const { columns, sections, legend } = words
  const { title, advice } = sections.sideBySide
  const marks = Object.keys(TONES) as NumberMark[]
  const pieces = marks.flatMap((mark, index): Piece[] => [
    ...(index === 0 ? [] : [{ text: ' · ', tone: 'plain' } as const]),
    { text: legend[mark], tone: TONES[mark] },
  ])
  const besides = besidesOf(view)
  const rows = rowsOf(view.trace.clauses())
  const besideNone = view.trace.numbers.mismatches.filter(
    (mismatch) => !rows.some((clauses) => isBeside(mismatch, clauses, subjectsOf(clauses, besides))),
  )
  const name = words.title({ plan: view.planFile, document: view.documentFile })
  return {
    title: name,
    file: {
      language,
      author: view.plan.issuer,
      subject: name,
      date: view.plan.issued,
      orientation: 'landscape',
      pageNumber: ['', ' / ', ''],
      firstSheet: title,
    },
    blocks: [
      ...traceSums(view, words),
      ...missingSection(view, words),
      ...mismatchSection(view, words, besideNone),
      { kind: 'heading', level: 2, text: title },
      { kind: 'text', cells: [advice, ' ', { kind: 'pieces', pieces }] },
      {
        kind: 'table',
        main: true,
        columns: [
          { title: words.counted[view.trace.document.counts] },
          { title: columns.clause, grow: 3 },
          { title: columns.entry, grow: 3 },
          { title: columns.remarks, grow: 2 },
        ],
        rows: rows.map((clauses) => clauseRow(clauses, besides, view, words)),
      },
      ...omittedSection(view, words),
    ],
  } satisfies { title: string; file: FileFacts; blocks: readonly Block[] }
}

/** What points to each paragraph, in the order of the plan file. */
function besidesOf({ trace, lineOf }: TraceView): Map<number, LocatedSubject[]> {
  const besides = new Map<number, LocatedSubject[]>()
  for (const subject of trace.located.toSorted((a, b) => lineOf(a.path) - lineOf(b.path))) {
    besides.set(subject.clause, [...(besides.get(subject.clause) ?? []), subject])
  }
  return besides
}

/** A paragraph by itself, or the cells of a row of a table. */
type ClauseRow = readonly [first: TracedClause, ...others: TracedClause[]]

function rowsOf(clauses: readonly TracedClause[]): ClauseRow[] {
  const rows: [TracedClause, ...TracedClause[]][] = []
  for (const clause of clauses) {
    const last = rows.at(-1)
    const before = last?.[0].place
    const { place } = clause
    if (place !== undefined && place.table === before?.table && place.row === before.row) last?.push(clause)
    else rows.push([clause])
  }
  return rows
}

function subjectsOf(
  clauses: ClauseRow,
  besides: ReadonlyMap<number, readonly LocatedSubject[]>,
): readonly LocatedSubject[] {
  return clauses.flatMap(({ index }) => besides.get(index) ?? [])
}

function clauseRow(
  clauses: ClauseRow,
  besides: ReadonlyMap<number, readonly LocatedSubject[]>,
  view: TraceView,
  words: TraceWords,
): Row {
  const [first] = clauses
  const subjects = subjectsOf(clauses, besides)
  const mismatches = view.trace.numbers.mismatches.filter((mismatch) => isBeside(mismatch, clauses, subjects))
  return {
    cells: [
      words.place({ ...first, lastLine: clauses.at(-1)?.line ?? first.line }),
      { kind: 'pieces', pieces: clauses.flatMap(cellPieces) },
      subjects.map((subject) => entryText(subject, view)).join('\n\n'),
      remarkCell(clauses, subjects, mismatches, words),
    ],
  }
}

function cellPieces({ pieces }: TracedClause, column: number): Piece[] {
  const shown = pieces.map(
    ({ text, mark }): Piece => ({ text, tone: mark === undefined ? 'plain' : TONES[mark] }),
  )
  return column === 0 ? shown : [{ text: ' ┃ ', tone: 'muted' }, ...shown]
}

/** A difference is told beside the clause that its part of the plan points to, else where it was found. */
function isBeside(
  { path, line }: Mismatch,
  clauses: ClauseRow,
  subjects: readonly LocatedSubject[],
): boolean {
  const owner = (subject: LocatedSubject): boolean =>
    subject.path.length <= path.length && subject.path.every((step, index) => step === path[index])
  return subjects.some(owner) || (subjects.length === 0 && clauses.some((clause) => clause.line === line))
}

/** The lines of the plan file, as far in as they are there: blanks that no format joins. */
function entryText({ path }: LocatedSubject, view: TraceView): string {
  const lines = view.written(path).trimEnd().split('\n')
  const inner = lines.slice(1).filter((line) => line.trim() !== '')
  const indent = Math.min(...inner.map((line) => line.length - line.trimStart().length))
  const shown = lines.map((line, index) => (index === 0 ? line : line.slice(indent).trimEnd()))
  const fixed = shown.map((line) => line.replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length)))
  return [planPlace(view, path), ...fixed].join('\n')
}

function remarkCell(
  clauses: ClauseRow,
  subjects: readonly LocatedSubject[],
  mismatches: readonly Mismatch[],
  words: TraceWords,
): Cell {
  const { remarks } = words
  const changed = subjects.some(({ stamp, recorded }) => recorded !== undefined && recorded !== stamp)
  const unstamped = subjects.some(({ recorded }) => recorded === undefined)
  const wrong: Piece[] = [
    ...mismatches.map(({ about, field, expected, found, named }) => {
      const unit = { about: words.about(about), field, expected }
      return bad(named === undefined ? remarks.differs({ ...unit, found }) : remarks.unnamed(unit))
    }),
    ...clauses.flatMap(({ uncovered }) => uncovered.map(({ text }) => bad(remarks.uncovered(text)))),
    ...(changed ? [bad(remarks.changed)] : []),
    ...(clauses.some(({ isUnpointed }) => isUnpointed) ? [bad(remarks.unpointed)] : []),
  ]
  const others: Piece[] = [
    ...(wrong.length === 0 && subjects.length > 0 ? [{ text: remarks.agrees, tone: 'good' } as const] : []),
    ...(unstamped ? [{ text: remarks.unstamped, tone: 'warn' } as const] : []),
    ...clauses.flatMap(({ apart }) =>
      apart === undefined ? [] : [{ text: remarks.apart(words.apart[apart]), tone: 'muted' as const }],
    ),
    ...clauses
      .flatMap(({ excused }) => excused)
      .map(({ text, reason }) => ({
        text: remarks.excused({ text, reason: words.excuses[reason] }),
        tone: 'muted' as const,
      })),
  ]
  const lines = [...wrong, ...others]
  return {
    kind: 'pieces',
    pieces: lines.flatMap((line, index) => (index === 0 ? [line] : [{ text: '\n', tone: 'plain' }, line])),
  }
}

function bad(text: string): Piece {
  return { text, tone: 'bad' }
}
