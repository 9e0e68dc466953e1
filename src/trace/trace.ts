import type { Sha256 } from '../document/comparable.ts'
import type { Document } from '../document/document.ts'
import type { Plan } from '../model/plan.ts'
import { figureCellsOf } from './cells/figure-cells.ts'
import { type Clause, clausesOf } from './clause.ts'
import { companionsOf } from './companions.ts'
import { compareDeliverable, doubledDeliverables } from './compare-deliverable.ts'
import { compareHead } from './compare-head.ts'
import { compareIndicator } from './compare-indicator.ts'
import { compareRegistry } from './compare-registry.ts'
import { compareRowDays } from './compare-row-days.ts'
import { compareTask } from './compare-task.ts'
import { coverageOf } from './coverage.ts'
import { excuseFinder } from './excuses.ts'
import { type Figure, type Figures, figuresIn, figuresOf, isAmount, merged } from './figures.ts'
import { compareStamps, findAnywhere, findInOrder } from './find-clauses.ts'
import { judgeActions } from './judge-actions.ts'
import { judgeScopes } from './judge-scope.ts'
import { judgeWords } from './judge-words.ts'
import { compareActionRoles, compareRoles } from './roles/compare-roles.ts'
import { unitNamesOf } from './roles/unit-names.ts'
import {
  actionPointers,
  deliverablePointers,
  indicatorPointers,
  safeguardPointers,
  taskPointers,
} from './subjects.ts'
import type { Surroundings } from './surroundings.ts'
import type { ExcusedNumber, Trace, UncoveredNumber } from './trace-result.ts'
import { type Judged, tracedClause } from './traced-clauses.ts'

/**
 * Compares a plan with the document it was transcribed from: every anchor in its place, every number of the
 * document in the plan or excused, every clause as it was stamped, and what was not transcribed.
 */
export function trace(plan: Plan, document: Document, sha256: Sha256): Trace {
  const clauses = clausesOf(document, sha256)
  const tasks = findInOrder(taskPointers(plan), safeguardPointers(plan), clauses)
  const actions = findAnywhere(actionPointers(plan), clauses)
  const indicators = findAnywhere(indicatorPointers(plan), clauses)
  const deliverables = findAnywhere(deliverablePointers(plan), clauses)
  const located = [...tasks.located, ...actions.located, ...indicators.located, ...deliverables.located]
  const own = new Set(
    [...tasks.located, ...indicators.located, ...deliverables.located].map(({ clause }) => clause),
  )

  const cells = figureCellsOf(clauses.all)
  const figures = figuresOf(clauses.all, cells.byClause)
  const everywhere = figuresIn(figures, clauses.all)
  const companions = (clause: Clause): Clause[] => [
    ...companionsOf(clause, clauses, (other) => own.has(other)),
    ...(cells.notes.get(clause) ?? []).filter((note) => !own.has(note)),
  ]
  const surroundings: Surroundings = { plan, clauses, figures, everywhere, companionsOf: companions }
  const names = unitNamesOf(plan)
  const comparedTasks = tasks.located.map((task) => compareTask(task, surroundings))
  const comparedIndicators = (plan.indicators ?? []).map((indicator, index) => {
    const clause = indicators.located.find(({ pointer }) => pointer.item === indicator)?.clause
    const near = clause === undefined ? [] : [clause, ...companions(clause)]
    const subject = { about: { indicator: indicator.id }, path: ['indicators', index] }
    return compareIndicator(subject, indicator, { near, everywhere })
  })
  const comparedDeliverables = deliverables.located.map((deliverable) =>
    compareDeliverable(deliverable, surroundings, names),
  )
  const compared = merged([...comparedTasks, ...comparedIndicators, ...comparedDeliverables])
  const { covered } = compared
  const roles = compareRoles(tasks.located, surroundings, names)
  const inRows = merged([...roles.rows].map(([task, row]) => compareRowDays(task, row.clauses, surroundings)))
  const mismatches = [
    ...compareHead(plan, clauses.all, everywhere),
    ...compareRegistry(plan, clauses.all, names),
    ...compared.mismatches,
    ...compareActionRoles(actions.located, surroundings, names),
    ...inRows.mismatches,
    ...roles.mismatches,
    ...judgeScopes(plan, tasks.located),
    ...judgeWords(tasks.located, surroundings),
    ...judgeActions(plan, actions.located, tasks.located, clauses.all),
  ]

  const askedFor = merged(comparedTasks).covered.filter(isAmount)
  const excuses = excuseFinder(plan, clauses, figures, tasks.located, askedFor)
  const accounted = withHeadings(new Set([...covered, ...inRows.covered]), figures)
  const excused = new Map<Figure, ExcusedNumber>()
  const uncovered = new Map<Figure, UncoveredNumber>()
  for (const figure of everywhere) {
    if (accounted.has(figure)) continue
    const place = { line: figure.clause.paragraph.line, text: wordsOf(figure) }
    const reason = excuses.excuseOf(figure)
    if (reason === undefined) uncovered.set(figure, place)
    else excused.set(figure, { ...place, reason })
  }
  const alsoCovered = [
    ...comparedTasks.flatMap(({ elsewhere }) => elsewhere),
    // The levels of a row belong to the name of its indicator.
    ...merged(comparedIndicators).covered.flatMap(({ clause }) => (cells.apart.has(clause) ? [] : clause)),
  ]
  const missing = [
    ...[tasks, actions, indicators, deliverables, ...comparedTasks, excuses].flatMap((part) => part.missing),
    ...doubledDeliverables(deliverables.located),
  ]
  // These are looked at all the same.
  const misplaced = tasks.missing.filter(({ reason }) => reason === 'out-of-order' || reason === 'ambiguous')
  const parts = comparedTasks.reduce((sum, { found }) => sum + found, 0)
  const coverage = coverageOf(plan, clauses.all, {
    own,
    tasks: new Set(tasks.located.map(({ clause }) => clause)),
    alsoCovered,
    companions: new Set([...[...own].flatMap(companions), ...roles.restating, ...cells.apart]),
    ignored: excuses.paragraphs,
  })
  const judged: Judged = {
    figures,
    covered: accounted,
    excused,
    uncovered,
    questioned: new Set(mismatches.flatMap(({ line }) => line ?? [])),
    unpointed: coverage.unpointed,
    apart: coverage.apart,
  }
  return {
    anchors: { found: located.length - misplaced.length + parts + excuses.found, missing },
    numbers: {
      covered: accounted.size,
      excused: [...excused.values()],
      uncovered: [...uncovered.values()],
      mismatches,
    },
    stamps: compareStamps(located),
    located: located.map(({ pointer: { about, path, stamp }, clause }) => ({
      about,
      path,
      clause: clause.index,
      stamp: clause.stamp,
      recorded: stamp,
    })),
    coverage: coverage.told,
    clauses: () => clauses.all.map((clause) => tracedClause(clause, judged)),
    document: { counts: document.counts ?? 'lines', omitted: document.omitted ?? [] },
  }
}

/** 2025年 above a level is the year of it. */
function withHeadings(covered: ReadonlySet<Figure>, figures: Figures): Set<Figure> {
  const headings = new Set([...covered].flatMap(({ heading }) => heading?.clauses ?? []))
  return new Set([...covered, ...figuresIn(figures, headings)])
}

/** A cell says its number alone: the words of its column explain it. */
function wordsOf({ clause, number, heading }: Figure): string {
  return heading === undefined ? wordsAround(clause, number) : `${heading.words}：${number.text}`
}

/** Longer stretches before and after a number are cut. */
const WORDS_BEFORE = 20
const WORDS_AFTER = 12
const PART_END = /[,。;:!?]/

/** The part of the sentence that a number stands in. */
function wordsAround({ text }: Clause, { start, end }: { start: number; end: number }): string {
  const near = text.slice(Math.max(0, start - WORDS_BEFORE - 1), start)
  const before = near.split(PART_END).at(-1) ?? ''
  const [after = ''] = text.slice(end, end + WORDS_AFTER + 1).split(PART_END)
  return cutStart(before) + text.slice(start, end) + cutEnd(after)
}

function cutStart(words: string): string {
  return words.length > WORDS_BEFORE ? `…${words.slice(-WORDS_BEFORE)}` : words
}

function cutEnd(words: string): string {
  return words.length > WORDS_AFTER ? `${words.slice(0, WORDS_AFTER)}…` : words
}
