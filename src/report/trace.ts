import type { TraceWords } from '../messages/trace-words.ts'
import { type About, isWhole, type Mismatch, type NumberPlace, type Subject } from '../trace/trace-result.ts'
import type { Block, Cell, Column, Doc, Row } from './doc.ts'
import { formatNumber } from './format-number.ts'
import { section } from './plan-sections.ts'
import { documentPlace, planPlace, type TraceView } from './trace-view.ts'

/** `excused` lists the numbers that are no commitment as well. */
export function traceDoc(view: TraceView, words: TraceWords, excused: boolean): Doc {
  const { numbers, coverage } = view.trace
  return {
    title: words.title({ plan: view.planFile, document: view.documentFile }),
    blocks: [
      ...traceSums(view, words),
      ...(excused ? [] : omittedNote(view, words)),
      ...missingSection(view, words),
      ...mismatchSection(view, words),
      ...placeSection(view, words, 'uncovered', numbers.uncovered),
      ...changedSection(view, words),
      ...placeSection(view, words, 'unpointed', coverage.unpointed),
      ...(excused
        ? [...apartSection(view, words), ...excusedSection(view, words), ...omittedSection(view, words)]
        : []),
    ],
  }
}

/** The verdict, and the figures that it rests on. */
export function traceSums(view: TraceView, words: TraceWords): Block[] {
  const { anchors, numbers, stamps, coverage } = view.trace
  const { sums } = words
  const percent = formatNumber(Math.floor(coverage.share * 1000) / 10)
  const lines = [
    sums.anchors({ found: anchors.found, missing: anchors.missing.length }),
    sums.numbers({
      covered: numbers.covered,
      excused: numbers.excused.length,
      uncovered: numbers.uncovered.length,
      mismatches: numbers.mismatches.length,
    }),
    sums.stamps({ valid: stamps.valid, changed: stamps.changed.length }),
    sums.coverage({
      percent,
      paragraphs: coverage.paragraphs,
      unpointed: coverage.unpointed.length,
      apart: coverage.apart.length,
    }),
  ]
  return [
    verdict(view, words),
    ...lines.map((line): Block => ({ kind: 'text', cells: [line] })),
    ...(view.sameFile === false ? [{ kind: 'note', text: words.otherFile } as const] : []),
  ]
}

function omittedNote({ trace }: TraceView, words: TraceWords): Block[] {
  const stretches = trace.document.omitted.length
  return stretches === 0 ? [] : [{ kind: 'note', text: words.omitted(stretches) }]
}

function verdict({ trace }: TraceView, words: TraceWords): Block {
  if (isWhole(trace)) return { kind: 'text', tone: 'good', cells: [words.whole] }
  const { anchors, numbers, stamps, coverage } = trace
  const lists = [anchors.missing, numbers.uncovered, numbers.mismatches, stamps.changed, coverage.unpointed]
  const findings = lists.reduce((sum, { length }) => sum + length, 0)
  return { kind: 'text', tone: 'bad', cells: [words.notWhole(findings)] }
}

type Section = keyof TraceWords['sections']

/** A heading, what to do, and the table; nothing where there is nothing to tell. */
function told(words: TraceWords, name: Section, columns: readonly Column[], rows: readonly Row[]): Block[] {
  const { title, advice } = words.sections[name]
  const [heading, ...table] = section(title, rows, () => ({ kind: 'table', columns, rows }))
  return heading === undefined ? [] : [heading, { kind: 'text', tone: 'muted', cells: [advice] }, ...table]
}

export function missingSection(view: TraceView, words: TraceWords): Block[] {
  const { columns } = words
  const rows = view.trace.anchors.missing.map(({ about, path, anchor, reason, line }) => ({
    cells: [
      planPlace(view, path),
      words.about(about),
      anchor,
      words.reasons[reason],
      line === undefined ? '' : documentPlace(view, line, words),
    ],
  }))
  return told(
    words,
    'missing',
    [
      { title: columns.plan },
      { title: columns.about, grow: 1 },
      { title: columns.anchor, grow: 1 },
      { title: columns.reason },
      { title: columns.document, priority: 1 },
    ],
    rows,
  )
}

export function mismatchSection(
  view: TraceView,
  words: TraceWords,
  mismatches: readonly Mismatch[] = view.trace.numbers.mismatches,
): Block[] {
  const { columns } = words
  const rows = mismatches.map(({ about, path, field, expected, found, line, named }) => ({
    cells: [
      planPlace(view, path),
      words.about(about),
      field,
      cellOf(expected ?? words.nothing),
      named === undefined ? cellOf(found ?? words.nothing) : words.unnamed(named),
      line === undefined ? '' : documentPlace(view, line, words),
    ],
  }))
  return told(
    words,
    'mismatches',
    [
      { title: columns.plan },
      { title: columns.about, grow: 1 },
      { title: columns.field, grow: 1 },
      { title: columns.expected },
      { title: columns.found },
      { title: columns.document, priority: 1 },
    ],
    rows,
  )
}

function changedSection(view: TraceView, words: TraceWords): Block[] {
  const { columns } = words
  const rows = view.trace.stamps.changed.map(({ about, path, expected, found, line }) => ({
    cells: [planPlace(view, path), words.about(about), expected, found, documentPlace(view, line, words)],
  }))
  return told(
    words,
    'changed',
    [
      { title: columns.plan },
      { title: columns.about, grow: 1 },
      { title: columns.expected, priority: 2 },
      { title: columns.found, priority: 2 },
      { title: columns.document, priority: 1 },
    ],
    rows,
  )
}

function placeSection(
  view: TraceView,
  words: TraceWords,
  name: 'uncovered' | 'unpointed',
  places: readonly NumberPlace[],
): Block[] {
  const rows = places.map(({ line, text }) => ({ cells: [documentPlace(view, line, words), text] }))
  return told(words, name, [{ title: words.columns.document }, { title: words.columns.text, grow: 1 }], rows)
}

function apartSection(view: TraceView, words: TraceWords): Block[] {
  const { columns } = words
  const rows = view.trace.coverage.apart.map(({ line, text, reason }) => ({
    cells: [documentPlace(view, line, words), text, words.apart[reason]],
  }))
  return told(
    words,
    'apart',
    [{ title: columns.document }, { title: columns.text, grow: 1 }, { title: columns.reason }],
    rows,
  )
}

function excusedSection(view: TraceView, words: TraceWords): Block[] {
  const { columns } = words
  const rows = view.trace.numbers.excused.map(({ line, text, reason }) => ({
    cells: [documentPlace(view, line, words), text, words.excuses[reason]],
  }))
  return told(
    words,
    'excused',
    [{ title: columns.document }, { title: columns.text, grow: 1 }, { title: columns.reason }],
    rows,
  )
}

/** What the file says and the document does not. */
export function omittedSection(view: TraceView, words: TraceWords): Block[] {
  const { columns } = words
  const rows = view.trace.document.omitted.map(({ text, why, after }) => ({
    cells: [after === 0 ? '' : documentPlace(view, after, words), text, words.omissions[why]],
  }))
  return told(
    words,
    'omitted',
    [{ title: columns.document }, { title: columns.text, grow: 1 }, { title: columns.reason }],
    rows,
  )
}

function cellOf(value: string | number): Cell {
  return typeof value === 'number' ? { kind: 'number', value } : value
}

/** The fields of interface.md section 5 and what else is known; `line` is the document's, `plan` the plan file's. */
export function traceAnswer(view: TraceView) {
  const { anchors, numbers, stamps, coverage } = view.trace
  return {
    plan: view.plan.id,
    file: view.planFile,
    source: { file: view.documentFile, same: view.sameFile, ...countedIn(view) },
    whole: isWhole(view.trace),
    anchors: { found: anchors.found, missing: anchors.missing.map((one) => placed(view, one)) },
    numbers: {
      covered: numbers.covered,
      uncovered: numbers.uncovered,
      mismatches: numbers.mismatches.map((one) => placed(view, one)),
      excused: numbers.excused,
    },
    stamps: { valid: stamps.valid, changed: stamps.changed.map((one) => placed(view, one)) },
    coverage: coverage.share,
    paragraphs: coverage.paragraphs,
    unpointed: coverage.unpointed,
    apart: coverage.apart,
  }
}

/** Said where `line` is no line of a file. */
function countedIn({ trace: { document } }: TraceView) {
  return document.counts === 'lines' ? {} : { counts: document.counts, omitted: document.omitted }
}

function placed<One extends Subject>(view: TraceView, { about, path, ...others }: One) {
  return { ...idsOf(about), ...others, at: { file: view.planFile, line: view.lineOf(path) } }
}

/** A safeguard is written like a task, and so is its id here. */
function idsOf({ safeguard, ...others }: About): Omit<About, 'safeguard'> {
  return safeguard === undefined ? others : { task: safeguard, ...others }
}
