import type { ActivitySums, StatisticsLine } from '../../compliance/statistics.ts'
import type { TemplateData } from '../../model/template-fields.ts'
import { daysLate } from '../compliance/deliverable-section.ts'
import { requirementOf } from '../compliance/figures.ts'
import { indicatorSection } from '../compliance/plan-sections.ts'
import type { Cell } from '../doc.ts'
import { formatNumber, formatRate } from '../format-number.ts'
import { standingCell } from '../standing-cells.ts'
import { largestActivities } from './achievements.ts'
import type { SummaryContext } from './context.ts'
import { evidenceList } from './ledger-annexes.ts'
import { nextDuties, targetOfNext } from './next-duties.ts'
import { nextDates, openRows } from './next-year.ts'
import { lateDocuments, silentUnits } from './problems.ts'
import { remarkText } from './remark-text.ts'
import { sumCells } from './sums.ts'
import { type TaskLine, taskLines } from './task-lines.ts'
import { actionsOf } from './task-section.ts'
import { causeId, doneText, unmetTasks } from './unmet.ts'

type Data = TemplateData<Cell>

export function turnoutOf({ activities, sessions, participants, onlineParticipants }: ActivitySums) {
  return {
    activities: formatNumber(activities),
    sessions: formatNumber(sessions),
    participants: formatNumber(participants),
    online: formatNumber(onlineParticipants),
  }
}

/** Those that say what they are. */
export function turnoutItems(lines: readonly StatisticsLine[]): Data['types'] {
  return lines.flatMap(({ of, ...sums }) => (of === null ? [] : [{ name: of, ...turnoutOf(sums) }]))
}

function taskItem({ task, title, unit, requirement, target, done, rate, standing, evidence }: TaskLine) {
  return { id: task, task: title, unit, requirement, target, done, rate, standing, evidence }
}

export function taskItems(context: SummaryContext): Data['tasks'] {
  return taskLines(context.report.obligations, context).map(taskItem)
}

export function actionItems(context: SummaryContext): Data['actions'] {
  return actionsOf(context).map(({ title, tasks, sentences, lines }) => {
    const ids = new Set(tasks.map(({ id }) => id))
    const rows = context.report.obligations.filter(({ task }) => ids.has(task))
    return {
      action: title,
      facts: sentences.join('').trimEnd(),
      ...sumCells(rows),
      tasks: lines.map(taskItem),
    }
  })
}

/** For the whole area every unit, defaulters first; a unit sees itself. */
export function unitItems({ report, unit }: SummaryContext): Data['units'] {
  const owners = new Set(report.obligations.flatMap((row) => row.units ?? [row.unit]))
  return report.units
    .filter(
      (line) => unit === undefined || (unit.isGroup ? owners.has(line.unit) : unit.names.has(line.unit)),
    )
    .map((line) => ({
      unit: line.unit,
      due: formatNumber(line.due),
      met: formatNumber(line.met),
      rate: formatRate(line.met, line.due),
      open: formatNumber(line.due - line.met),
      on_track: formatNumber(line.onTrack),
      due_soon: formatNumber(line.dueSoon),
      behind: formatNumber(line.behind),
      far_behind: formatNumber(line.farBehind),
      short: formatNumber(line.short),
      missed: formatNumber(line.missed),
    }))
}

/** The cells of the table of indicators, in its order. */
export function indicatorItems(context: SummaryContext): Data['indicators'] {
  const [, table] = indicatorSection(context)
  if (table?.kind !== 'table') return []
  return table.rows.map(
    ({ cells: [indicator = '', dueDay = '', target = '', value = '', date = '', , standing = ''] }) => ({
      indicator,
      due_day: dueDay,
      target,
      value,
      date,
      standing,
    }),
  )
}

export function unmetItems(
  context: SummaryContext,
  paragraphs: (id: string, title: string) => readonly { readonly text: Cell }[],
): Data['unmet'] {
  const { words, spoken } = context
  return unmetTasks(context).flatMap(({ task, title, lines }) =>
    lines.map(({ units, ...line }, index) => ({
      id: task,
      task: title,
      unit: spoken.words.list(units),
      ...line,
      // The cause is written once for a task, and so it stands once.
      causes: index === lines.length - 1 ? paragraphs(causeId(task), words.causeOf(task)) : [],
    })),
  )
}

export function lateItems(context: SummaryContext): Data['late_documents'] {
  return lateDocuments(context).flatMap(({ title, rows }) =>
    rows.map((row) => ({
      document: title,
      unit: row.unit,
      due_day: { kind: 'date', value: row.due } as const,
      handed_in: { kind: 'date', value: row.submitted } as const,
      days_late: formatNumber(daysLate(row, context.report.asOf) ?? 0),
    })),
  )
}

export function silentItems(context: SummaryContext): Data['silent'] {
  return silentUnits(context).map(({ unit, tasks }) => ({
    unit,
    count: formatNumber(tasks.length),
    ids: context.spoken.words.list(tasks),
  }))
}

export function largestItems(context: SummaryContext): Data['largest'] {
  return largestActivities(context).map((entry) => ({
    date: { kind: 'date', value: entry.date },
    activity: entry.title,
    unit: context.spoken.words.list(entry.units),
    brand: entry.brand ?? '',
    participants: formatNumber(entry.participants ?? 0),
    online: formatNumber(entry.onlineParticipants ?? 0),
  }))
}

export function stillOpenItems(context: SummaryContext): Data['still_open'] {
  return openRows(context).map((row) => ({
    id: row.task,
    task: context.spoken.taskTitle(row.task),
    unit: row.unit,
    requirement: requirementOf(row, context),
    done: doneText(row, context),
    lacking: remarkText(row, context),
    due_day: { kind: 'date', value: row.window.to },
    standing: standingCell(row, context.spoken.words),
  }))
}

export function nextTaskItems(context: SummaryContext): Data['next_tasks'] {
  return nextDuties(context).map(({ unit, row, before }) => ({
    id: row.task,
    task: context.spoken.taskTitle(row.task),
    unit,
    requirement: requirementOf(row, context),
    target: targetOfNext(row, context),
    due_day: { kind: 'date', value: row.window.to },
    remark: before,
  }))
}

export function dateItems(context: SummaryContext): Data['next_dates'] {
  return nextDates(context).map(({ date, what, who }) => ({
    due_day: { kind: 'date', value: date },
    document: what,
    unit: context.spoken.names(who),
  }))
}

export function ledgerItems({ record, numbers, spoken }: SummaryContext): Data['ledger'] {
  const figure = (value: number | undefined): Cell => (value === undefined ? '' : formatNumber(value))
  return record
    .filter(({ kind }) => kind === 'activity')
    .map((entry) => ({
      number: figure(numbers.get(entry.id)),
      date: { kind: 'date', value: entry.date },
      unit: spoken.words.list(entry.units),
      activity: entry.title,
      ids: spoken.words.list(entry.tasks),
      type: entry.type ?? '',
      brand: entry.brand ?? '',
      sessions: figure(entry.sessions),
      participants: figure(entry.participants),
      online: figure(entry.onlineParticipants),
      files: entry.evidence.join('\n'),
    }))
}

export function evidenceItems(context: SummaryContext): Data['evidence_files'] {
  return evidenceList(context).map(({ path, entries, word }, index) => ({
    number: formatNumber(index + 1),
    file: path,
    entries: context.spoken.words.list(entries.map(String)),
    state: word,
  }))
}

export function noteItems({ own, words, spoken, inputs, digest, report }: SummaryContext): Data['notes'] {
  const rules = own.notes.rules.map((rule, index) => `${index + 1}. ${words.formal(rule)}`)
  const { due_soon_days: dueSoonDays, behind, far_behind: farBehind } = report.thresholds
  const thresholds = spoken.words.status.thresholds({
    dueSoonDays,
    behind: formatNumber(behind),
    farBehind: formatNumber(farBehind),
  })
  return [...rules, words.formal(thresholds), words.inputs({ files: inputs.length, digest })].map((text) => ({
    text,
  }))
}
