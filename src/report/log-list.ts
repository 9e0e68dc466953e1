import { tasksOf, unitsOf } from '../log/names-in-entry.ts'
import type { LogWords } from '../messages/log-words.ts'
import type { ReportWords } from '../messages/report-words.ts'
import type { Entry } from '../model/entry.ts'
import type { Plan } from '../model/plan.ts'
import type { Cell, Column, Doc } from './doc.ts'

export interface ListedEntry {
  /** As it is known now. */
  readonly entry: Entry
  readonly file: string
  readonly line: number
  readonly corrected: boolean
  readonly withdrawn: boolean
}

interface Words {
  readonly log: LogWords
  readonly report: ReportWords
}

type EntryColumn = Column & { readonly cell: (listed: ListedEntry) => Cell }

/** The entries of a plan, a row for each. */
export function logListDoc(plan: Plan, entries: readonly ListedEntry[], words: Words): Doc {
  const { list } = words.log
  const title = list.title({ plan: plan.title })
  if (entries.length === 0) return { title, blocks: [{ kind: 'note', text: list.nothing }] }
  const columns = columnsOf(plan, words)
  return {
    title,
    blocks: [
      {
        kind: 'table',
        columns: columns.map(({ cell, ...column }) => column),
        rows: entries.map((listed) => ({ cells: columns.map(({ cell }) => cell(listed)) })),
      },
      { kind: 'note', text: list.count({ entries: entries.length }) },
    ],
  }
}

function columnsOf(plan: Plan, words: Words): EntryColumn[] {
  const { kinds, list } = words.log
  const names = words.report.list
  return [
    { title: list.columns.date, cell: ({ entry }) => ({ kind: 'date', value: entry.date }) },
    { title: list.columns.kind, priority: 1, cell: ({ entry }) => kinds[entry.kind] },
    { title: list.columns.units, grow: 1, cell: ({ entry }) => names(unitsOf(entry)) },
    { title: list.columns.what, grow: 2, cell: (listed) => whatCell(listed, plan, words) },
    {
      title: list.columns.figure,
      align: 'right',
      priority: 2,
      cell: ({ entry }) => figureCell(entry, plan, words),
    },
    { title: list.columns.tasks, priority: 4, cell: ({ entry }) => names(tasksOf(entry)) },
    { title: list.columns.entry, priority: 3, cell: ({ entry }) => entry.id },
  ]
}

/** What it was about, and before it how it stands: corrected, withdrawn, only planned. */
function whatCell({ entry, corrected, withdrawn }: ListedEntry, plan: Plan, words: Words): Cell {
  const { list } = words.log
  const planned = entry.kind === 'activity' && entry.status === 'planned'
  const marks = [
    planned ? list.planned : '',
    corrected ? list.corrected : '',
    withdrawn ? list.withdrawn : '',
  ]
  const text = [...marks, subjectOf(entry, plan, words)].filter((part) => part !== '').join(' ')
  if (withdrawn) return { kind: 'text', text, tone: 'muted' }
  return corrected ? { kind: 'text', text, tone: 'info' } : text
}

/** What an entry is about, in one line. */
export function subjectOf(entry: Entry, plan: Plan, { log, report }: Words): string {
  switch (entry.kind) {
    case 'activity':
      return entry.title
    case 'submission': {
      const title = plan.deliverables?.find(({ id }) => id === entry.deliverable)?.title ?? entry.deliverable
      return entry.for === undefined ? title : log.list.withYear({ title, year: entry.for })
    }
    case 'observation': {
      const id = entry.indicator ?? ''
      return plan.indicators?.find((one) => one.id === id)?.title ?? (id || (entry.quota ?? ''))
    }
    case 'progress': {
      const state = entry.state === undefined ? '' : report.milestones[entry.state]
      return [state, entry.text ?? ''].filter((part) => part !== '').join(report.separator)
    }
    case 'correction':
      return log.list.correctionOf({ entry: entry.of, reason: entry.reason ?? '' })
  }
}

/** The figure that an entry is mostly about; the others are in its line. */
function figureCell(entry: Entry, plan: Plan, { report }: Words): Cell {
  if (entry.kind === 'activity' && entry.participants !== undefined) {
    return {
      kind: 'number',
      value: entry.participants,
      unit: report.measureUnit('participants', entry.participants, undefined),
    }
  }
  if (entry.kind === 'observation' && entry.value !== undefined) {
    const unit = plan.indicators?.find(({ id }) => id === entry.indicator)?.unit
    return { kind: 'number', value: entry.value, ...(unit === undefined ? {} : { unit }) }
  }
  return ''
}
