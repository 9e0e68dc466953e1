import type { ExplainedEntry } from '../compliance/explain.ts'
import type { NearMiss } from '../compliance/near-miss.ts'
import type { Quota } from '../model/plan.ts'
import type { Cell, Column, Table } from './doc.ts'
import { formatNumber } from './format-number.ts'
import type { PlanWords } from './plan-words.ts'

type EntryColumn = Column & { cell: (entry: ExplainedEntry & { readonly why?: NearMiss }) => Cell }

/** Entries with what each added, its evidence and its place in the log; for near misses the reason instead. */
export function entryTable(
  entries: readonly (ExplainedEntry & { readonly why?: NearMiss })[],
  quota: Quota | undefined,
  plan: PlanWords,
): Table {
  const { columns, whyNot } = plan.words.explain
  const missed = entries.some(({ why }) => why !== undefined)
  const specs: EntryColumn[] = [
    { title: columns.date, cell: ({ date }) => ({ kind: 'date', value: date }) },
    { title: columns.title, grow: 2, cell: ({ title }) => title },
    { title: columns.units, grow: 1, priority: 1, cell: ({ units }) => plan.words.list(units) },
    missed
      ? { title: columns.why, grow: 2, cell: ({ why }) => (why === undefined ? '' : whyNot[why]) }
      : { title: columns.added, align: 'right', cell: (entry) => addedCell(entry, quota, plan) },
    ...(missed ? [] : [evidenceColumn(plan)]),
    { title: columns.entry, priority: 2, cell: ({ file, line }) => `${file}:${line}` },
  ]
  return {
    kind: 'table',
    columns: specs.map(({ cell, ...column }) => column),
    rows: entries.map((entry) => ({ cells: specs.map(({ cell }) => cell(entry)) })),
  }
}

function addedCell({ added }: ExplainedEntry, quota: Quota | undefined, plan: PlanWords): Cell {
  if (quota === undefined) return ''
  if (quota.measure !== 'coverage' && added !== null) return plan.quantity(quota.measure, added)
  return added === null ? { kind: 'number', value: null } : formatNumber(added)
}

function evidenceColumn(plan: PlanWords): EntryColumn {
  const { evidence } = plan.words.explain.columns
  return { title: evidence, grow: 1, priority: 3, cell: (entry) => evidenceCell(entry, plan) }
}

function evidenceCell({ evidence, toVerify, corrected }: ExplainedEntry, plan: PlanWords): Cell {
  const { explain, list, separator } = plan.words
  const doubts = toVerify.map((doubt) => explain.toVerify[doubt])
  const parts = [list(evidence), ...doubts, corrected ? explain.corrected : ''].filter((part) => part !== '')
  return doubts.length === 0
    ? parts.join(separator)
    : { kind: 'text', text: parts.join(separator), tone: 'warn' }
}
