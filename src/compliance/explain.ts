import { corrected, indexCorrections } from '../log/correct.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { evidencePath, type Fact } from '../model/entry.ts'
import { fraction, toNumber } from '../model/fraction.ts'
import type { Quota, Task } from '../model/plan.ts'
import type { ComplianceReport, ComplianceRow, QualitativeRow } from '../model/report.ts'
import { contains, lengthOf, type Window } from '../model/window.ts'
import { namedTasks, namedUnits } from './attribution.ts'
import { type ComplianceInput, type Counted, count, reportFor } from './comply.ts'
import { eachDayFigure } from './fill-bins.ts'
import { type Met, type NearMiss, sameLine, whyNot } from './near-miss.ts'
import type { Book, Duty } from './obligations.ts'
import { ownerOf } from './places.ts'
import { boundOf, paceOf } from './standing.ts'

/** How a figure came about: the rule, the entries behind it, and what was left out and why. */
export interface Explanation {
  readonly report: ComplianceReport
  readonly task: Task
  readonly unit: string
  readonly rows: readonly ExplainedRow[]
  /** For a task without number. */
  readonly record: readonly { readonly row: QualitativeRow; readonly entries: readonly ExplainedEntry[] }[]
}

export interface ExplainedRow {
  readonly row: ComplianceRow
  readonly quota: Quota
  /** Where a verdict by pace is possible: one window that has begun. */
  readonly pace?: {
    readonly elapsedDays: number
    readonly days: number
    readonly expected: number
    /** Points behind the share of elapsed time; negative when ahead. */
    readonly gap: number
  }
  readonly counted: readonly ExplainedEntry[]
  readonly support: readonly ExplainedEntry[]
  readonly planned: readonly ExplainedEntry[]
  readonly nearMisses: readonly (ExplainedEntry & { readonly why: NearMiss })[]
}

export interface ExplainedEntry {
  readonly id: string
  readonly date: CivilDate
  readonly title: string
  readonly units: readonly string[]
  readonly file: string
  readonly line: number
  /** What it added; null where the figure lacks. */
  readonly added: number | null
  readonly evidence: readonly string[]
  readonly toVerify: readonly ('no-evidence' | 'evidence-missing' | 'figure-lacking')[]
  readonly corrected: boolean
}

export interface ExplainQuestion {
  /** Canonical name of a unit or group. */
  readonly unit: string
  readonly task: string
  readonly quota?: string
  readonly period: Window
}

/** Undefined when the plan has no such task. */
export function explain(input: ComplianceInput, question: ExplainQuestion): Explanation | undefined {
  const counted = count(input, question.period)
  const { book } = counted
  const task = book.tasks.get(question.task)
  if (task === undefined) return undefined
  const report = reportFor(counted, question.period)
  const concerns = (row: {
    readonly unit: string
    readonly units?: readonly string[]
    readonly group?: string
  }) =>
    row.unit === question.unit || row.group === question.unit || (row.units?.includes(question.unit) ?? false)

  const entries = entriesAbout(counted, question)
  const rows = report.obligations
    .filter((row) => row.task === question.task && concerns(row))
    .filter((row) => question.quota === undefined || row.quota === question.quota)
    .map((row) => explainRow(counted, row, entries))
  const record = report.qualitative
    .filter((row) => row.task === question.task && concerns(row))
    .map((row) => ({
      row,
      entries: entries
        .filter(({ fact, state }) => state === 'stands' && row.entries.includes(fact.id))
        .map((met) => describe(counted, met)),
    }))
  return { report, task: task.task, unit: question.unit, rows, record }
}

/** Entries that name the task, or in the period a unit concerned without naming a task that the plan knows. */
function entriesAbout({ book, input }: Counted, question: ExplainQuestion): Met[] {
  const index = indexCorrections(input.log.corrections())
  const seen = new Set<string>()
  const entries: Met[] = []
  input.log.each((entry, file, line) => {
    const duplicate = seen.has(entry.id)
    seen.add(entry.id)
    if (entry.kind === 'correction') return
    const now = corrected(entry, index)
    const fact = now ?? entry
    const tasks = namedTasks(fact)
    const strays =
      fact.kind === 'activity' &&
      contains(question.period, fact.date) &&
      !tasks.some((task) => book.tasks.has(task)) &&
      namedUnits(fact).some((name) => isNamed(book, name, question.unit))
    if (!tasks.includes(question.task) && !strays) return
    const state = duplicate ? 'duplicate-id' : now === undefined ? 'withdrawn' : 'stands'
    entries.push({ fact, file, line, state, corrected: index.has(entry.id) })
  })
  return entries
}

/** Whether a name stands for the unit in question, or for one that follows or precedes it. */
function isNamed(book: Book, name: string, unit: string): boolean {
  const meaning = book.registry.meaning(name)
  return meaning !== undefined && meaning.kind !== 'ambiguous' && sameLine(book, meaning.name, unit)
}

function explainRow(counted: Counted, row: ComplianceRow, entries: readonly Met[]): ExplainedRow {
  const duty = dutyOf(counted.book, row)
  const lists = {
    counted: [] as ExplainedEntry[],
    support: [] as ExplainedEntry[],
    planned: [] as ExplainedEntry[],
  }
  const nearMisses: (ExplainedEntry & { why: NearMiss })[] = []
  for (const met of entries) {
    const described = describe(counted, met, { added: addedBy(counted, met.fact, duty, row.window) })
    if (met.state === 'stands' && row.entries.includes(met.fact.id)) lists.counted.push(described)
    else if (met.state === 'stands' && row.support?.includes(met.fact.id)) lists.support.push(described)
    else {
      const why = whyNot(counted, met, row, duty)
      if (why === 'planned') lists.planned.push(described)
      else if (why !== undefined) nearMisses.push({ ...described, why })
    }
  }
  const { quota } = duty
  return { row, quota, ...paceOfRow(row, quota, counted.input.asOf), ...lists, nearMisses }
}

/** The duty that a row reports: that of the slot by which its unit owed the last of the row's windows. */
function dutyOf({ duties, registry }: Book, row: ComplianceRow): Duty {
  const duty = duties.find(
    (one) =>
      one.task.id === row.task &&
      one.quota.id === row.quota &&
      (one.scope === 'joint' || ownerOf(one, row.window, registry) === row.unit),
  )
  if (duty === undefined) throw new Error(`row ${row.id} has no duty`)
  return duty
}

function paceOfRow(row: ComplianceRow, quota: Quota, asOf: CivilDate): Pick<ExplainedRow, 'pace'> {
  if (row.windows !== undefined || row.amount === null || asOf < row.window.from) return {}
  const days = lengthOf(row.window)
  const pace = paceOf(fraction(row.amount), boundOf(quota).target, row.window, asOf)
  return {
    pace: {
      elapsedDays: Math.round(toNumber(pace.elapsed) * days),
      days,
      expected: toNumber(pace.expected),
      gap: toNumber(pace.gap),
    },
  }
}

/** What an entry adds to the amount of a window; null where the figure lacks. */
function addedBy(
  { input, lookups }: Counted,
  fact: Fact,
  { kind, quota }: Duty,
  window: Window,
): number | null {
  if (fact.kind === 'observation') {
    const level = kind.level(fact)
    return level === undefined ? null : toNumber(level)
  }
  if (kind.gathers(quota, lookups) === 'places') {
    const register = lookups.registers.get(quota.of ?? '') ?? []
    const places = 'places' in fact ? (fact.places ?? []) : []
    return register.filter((place) => places.includes(place)).length
  }
  if (fact.kind !== 'activity') return null
  if (fact.each_day !== undefined) return eachDayFigure(fact, window, input.asOf) ?? 0
  return kind.figure(fact, quota) ?? null
}

/** Without `figure` the entry stands beside a task without number, where no figure can lack. */
function describe({ input }: Counted, met: Met, figure?: { readonly added: number | null }): ExplainedEntry {
  const { fact, file, line, corrected } = met
  const evidence = (fact.evidence ?? []).map(evidencePath)
  const toVerify: ExplainedEntry['toVerify'][number][] = []
  if (evidence.length === 0) toVerify.push('no-evidence')
  else if (!evidence.every(input.evidenceExists)) toVerify.push('evidence-missing')
  if (figure?.added === null) toVerify.push('figure-lacking')
  return {
    id: fact.id,
    date: fact.date,
    title: titleOf(fact),
    units: namedUnits(fact),
    file,
    line,
    added: figure?.added ?? null,
    evidence,
    toVerify,
    corrected,
  }
}

export function titleOf(fact: Fact): string {
  if (fact.kind === 'activity') return fact.title
  return fact.kind === 'progress' ? (fact.text ?? '') : (fact.note ?? '')
}
