import type { LedgerEntry } from '../../compliance/ledger.ts'
import type { ComplianceReportWords } from '../../messages/compliance-report-words.ts'
import type { ComplianceRow } from '../../model/report.ts'
import type { Cell, NumberCell } from '../doc.ts'
import { amountBelow, formatNumber, lackingTo } from '../format-number.ts'
import type { ReportContext } from './context.ts'
import { isOpen } from './standing-counts.ts'

/** An entry list in a cell tells up to this many; `explain` tells all. */
const SHOWN_ENTRIES = 3
/** Characters of a title in such a list. */
const TITLE = 24
/** Characters of a task's title where it only has to be recognised. */
const SHORT_TITLE = 20

/** The number to reach; one that has to be exceeded says so. */
export function targetCell(row: ComplianceRow, { spoken, own }: ReportContext): NumberCell {
  return {
    kind: 'number',
    value: row.target,
    ...(row.op === '>' && row.windows === undefined ? { prefix: own.tasks.moreThan } : {}),
    unit: spoken.unitOf(row, row.target),
  }
}

/** What was done; a rounded figure never looks as if the target were reached. */
export function amountCell(row: ComplianceRow, { spoken }: ReportContext): NumberCell {
  if (row.amount === null) return { kind: 'number', value: null }
  const value = amountBelow(row.amount, row.target)
  return { kind: 'number', value, unit: spoken.unitOf(row, value) }
}

/** What is missing to the target while something is owed. */
export function lackingCell(row: ComplianceRow, { spoken, own }: ReportContext): Cell {
  if (row.amount === null || !isOpen(row)) return ''
  const value = lackingTo(row.amount, row.target)
  if (row.windows !== undefined && value === 0) return ''
  return {
    kind: 'number',
    value,
    ...(row.op === '>' && row.windows === undefined ? { prefix: own.tasks.moreThan } : {}),
    unit: spoken.unitOf(row, value),
    tone: row.light === 'red' ? 'bad' : 'plain',
  }
}

/** "每年不少于2次" of a row. */
export function requirementOf(
  { task, quota: id }: Pick<ComplianceRow, 'task' | 'quota'>,
  { spoken }: ReportContext,
): string {
  const quota = spoken.quota(task, id)
  return quota === undefined ? id : spoken.requirement(quota)
}

/** Where there is little room, the beginning of a long title: its first clause, if that is not too long itself. */
export function shortTitle(title: string): string {
  const [clause = ''] = title.split(/[,，;；、:：。(（]/)
  const short = clause.length >= 4 && clause.length <= SHORT_TITLE ? clause : title.slice(0, SHORT_TITLE)
  return short === title ? title : `${short}…`
}

/** Of many entries, in the order of the log, the ones that a cell tells: the last of them. */
export function shownEntries(entries: readonly string[]): readonly string[] {
  return entries.slice(-SHOWN_ENTRIES)
}

/** The entries behind a figure, newest first, one a line. */
export function basisOf(
  row: { readonly entries: readonly string[]; readonly support?: readonly string[] },
  { ledger, own }: ReportContext,
): string {
  const { tasks } = own
  const lines = shownEntries(row.entries)
    .flatMap((id) => ledger.entries.get(id) ?? [])
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .map((entry) =>
      tasks.entry({
        date: entry.date,
        title: entryTitle(entry, own),
        participants: entry.participants === undefined ? undefined : formatNumber(entry.participants),
      }),
    )
  if (row.entries.length > lines.length) lines.push(tasks.allEntries(row.entries.length))
  if (row.entries.length === 0 && row.support !== undefined) lines.push(tasks.supportOnly(row.support.length))
  return lines.join('\n')
}

/** The title, cut where it is long; an entry without one goes by its kind and figure. */
function entryTitle({ title, kind, value }: LedgerEntry, { tasks }: ComplianceReportWords): string {
  if (title === '') return [tasks.kinds[kind], value].filter((part) => part !== undefined).join(' ')
  const characters = [...title.replace(/\s+/g, ' ')]
  return characters.length <= TITLE ? characters.join('') : `${characters.slice(0, TITLE - 1).join('')}…`
}
