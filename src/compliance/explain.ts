import { corrected, indexCorrections } from '../log/correct.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { type Activity, evidencePath, type Fact } from '../model/entry.ts'
import { fraction, toNumber } from '../model/fraction.ts'
import type { Quota, Task } from '../model/plan.ts'
import type { ComplianceReport, ComplianceRow, QualitativeRow } from '../model/report.ts'
import { contains, lengthOf, type Window } from '../model/window.ts'
import { namedTasks, namedUnits, namingOf } from './attribution.ts'
import { type ComplianceInput, type Counted, count, reportFor } from './comply.ts'
import { kindOf } from './kinds/index.ts'
import type { Book } from './obligations.ts'
import { boundOf, paceOf } from './standing.ts'
import { eachDayFigure } from './tally.ts'

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

export type NearMiss =
  | 'withdrawn'
  | 'duplicate-id'
  | 'after-as-of'
  | 'outside-window'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'unit-not-existing'
  | 'group-named'
  | 'no-task'
  | 'unknown-task'
  | 'superseded'
  | 'other-quota'
  | 'without-place'
  | 'other-kind'

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

/** An entry met on the way through the log. */
interface Met {
  readonly fact: Fact
  readonly file: string
  readonly line: number
  readonly state: 'stands' | 'withdrawn' | 'duplicate-id'
  readonly corrected: boolean
}

/** Undefined when the plan has no such task. */
export function explain(input: ComplianceInput, question: ExplainQuestion): Explanation | undefined {
  const counted = count(input)
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
        .map((met) => describe(counted, met, null)),
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
    if (entry.kind === 'correction' || entry.kind === 'submission') return
    const now = corrected(entry, index)
    const fact = now ?? entry
    const tasks = namedTasks(fact)
    const strays =
      fact.kind === 'activity' &&
      contains(question.period, fact.date) &&
      !tasks.some((task) => book.tasks.has(task)) &&
      namedUnits(fact).some((unit) => sameLine(book, unit, question.unit))
    if (!tasks.includes(question.task) && !strays) return
    const state = duplicate ? 'duplicate-id' : now === undefined ? 'withdrawn' : 'stands'
    entries.push({ fact, file, line, state, corrected: index.has(entry.id) })
  })
  return entries
}

/** Whether a name stands for a unit, or for one that follows or precedes it. */
function sameLine({ registry }: Book, name: string, unit: string): boolean {
  const meaning = registry.meaning(name)
  if (meaning === undefined || meaning.kind === 'ambiguous') return false
  return registry.succession(meaning.name).includes(unit) || registry.succession(unit).includes(meaning.name)
}

function explainRow(counted: Counted, row: ComplianceRow, entries: readonly Met[]): ExplainedRow {
  const { book, input } = counted
  const quota = book.tasks.get(row.task)?.task.quotas?.find(({ id }) => id === row.quota)
  if (quota === undefined) throw new Error(`row ${row.id} has no quota`)
  const lists = {
    counted: [] as ExplainedEntry[],
    support: [] as ExplainedEntry[],
    planned: [] as ExplainedEntry[],
  }
  const nearMisses: (ExplainedEntry & { why: NearMiss })[] = []
  for (const met of entries) {
    const described = describe(counted, met, addedBy(counted, met.fact, quota, row.window), quota)
    if (met.state === 'stands' && row.entries.includes(met.fact.id)) lists.counted.push(described)
    else if (met.state === 'stands' && row.support?.includes(met.fact.id)) lists.support.push(described)
    else {
      const why = whyNot(counted, met, row, quota)
      if (why === 'planned') lists.planned.push(described)
      else if (why !== undefined) nearMisses.push({ ...described, why })
    }
  }
  return { row, quota, ...paceOfRow(row, quota, input.asOf), ...lists, nearMisses }
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
function addedBy({ input, lookups }: Counted, fact: Fact, quota: Quota, window: Window): number | null {
  const kind = kindOf(quota)
  if (fact.kind === 'observation') {
    const level = kind.level(fact)
    return level === undefined ? null : toNumber(level)
  }
  if (kind.gathers(quota, lookups) === 'places')
    return 'places' in fact ? (fact.places?.length ?? null) : null
  if (fact.kind !== 'activity') return null
  if (fact.each_day !== undefined) return eachDayFigure(fact, window, input.asOf) ?? 0
  return kind.figure(fact, quota) ?? null
}

function describe({ input }: Counted, met: Met, added: number | null, quota?: Quota): ExplainedEntry {
  const { fact, file, line } = met
  const evidence = (fact.evidence ?? []).map(evidencePath)
  const toVerify: ExplainedEntry['toVerify'][number][] = []
  if (evidence.length === 0) toVerify.push('no-evidence')
  else if (!evidence.every(input.evidenceExists)) toVerify.push('evidence-missing')
  if (quota !== undefined && added === null) toVerify.push('figure-lacking')
  return {
    id: fact.id,
    date: fact.date,
    title: titleOf(fact),
    units: namedUnits(fact),
    file,
    line,
    added,
    evidence,
    toVerify,
    corrected: met.corrected,
  }
}

function titleOf(fact: Fact): string {
  if (fact.kind === 'activity') return fact.title
  return fact.kind === 'progress' ? (fact.text ?? '') : (fact.note ?? '')
}

/** Why an entry is not in the figure of a row; undefined where it is none of that unit's business. */
function whyNot(
  counted: Counted,
  met: Met,
  row: ComplianceRow,
  quota: Quota,
): NearMiss | 'planned' | undefined {
  const { book, input, lookups } = counted
  const { fact } = met
  const owners = row.units ?? [row.unit]
  const namings = namedUnits(fact).map((unit) => namingOf(book, unit, fact.date))
  const unresolved = namings.find(({ kind }) => kind === 'unknown-unit' || kind === 'ambiguous-unit')?.kind
  const group = namings.some((naming) => naming.kind === 'group' && naming.name === row.group)
  const own = namedUnits(fact).some((name) => owners.some((owner) => sameLine(book, name, owner)))
  if (!own && !group) {
    const stray = unresolved === 'unknown-unit' || unresolved === 'ambiguous-unit'
    return stray && contains(row.window, fact.date) ? unresolved : undefined
  }
  if (met.state !== 'stands') return met.state
  const tasks = namedTasks(fact)
  if (!tasks.includes(row.task)) return tasks.length === 0 ? 'no-task' : 'unknown-task'
  if (!own && group) return 'group-named'
  const exists = namings.some(({ kind }) => kind === 'unit' || kind === 'group')
  if (!exists) return 'unit-not-existing'
  if (!contains(row.window, fact.date) && !reachesInto(fact, row.window)) return 'outside-window'
  if (fact.kind === 'activity' && fact.status === 'planned') return 'planned'
  if (fact.date > input.asOf) return 'after-as-of'
  const gathers = kindOf(quota).gathers(quota, lookups)
  if (fact.kind === 'observation') {
    if (gathers !== 'levels') return 'other-kind'
    return fact.quota !== undefined && fact.quota !== quota.id ? 'other-quota' : 'superseded'
  }
  return gathers === 'places' ? 'without-place' : 'other-kind'
}

function reachesInto(fact: Fact, window: Window): boolean {
  return isBulk(fact) && fact.date <= window.to && window.from <= (fact.until ?? fact.date)
}

function isBulk(fact: Fact): fact is Activity {
  return fact.kind === 'activity' && fact.each_day !== undefined
}
