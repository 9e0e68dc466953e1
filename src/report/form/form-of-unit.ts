import { type FormMeta, META_SHEET, metaRows } from '../../forms/meta.ts'
import { rowIds } from '../../forms/row-ids.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import { fileFacts } from '../compliance/context.ts'
import { unitReport } from '../compliance/unit-report.ts'
import type { Block, Doc } from '../doc.ts'
import type { FormContext, FormMaking, FormSubject } from './context.ts'
import { observationRows, submissionRows } from './due-rows.ts'
import { blankRows, entrySheet, type RowDraft } from './entry-sheet.ts'
import type { EntrySheet, FormBook } from './form-book.ts'
import { guide } from './guide.ts'
import { choiceLists } from './lists.ts'
import { progressRows } from './progress-rows.ts'
import { tasksOfUnit } from './tasks-of-unit.ts'

/** Room for this many more activities. */
const BLANK_ACTIVITIES = 200

/** The workbook of a unit: what it owes, what is logged, and room for more. */
export function formOfUnit(context: FormContext, subject: FormSubject): FormBook {
  const { whole, period, sha256, taken } = context
  const { plan, report } = whole
  const ids = rowIds({ plan: plan.id, unit: subject.unit, asOf: report.asOf }, taken, sha256)
  const making: FormMaking = {
    ...context,
    subject,
    tasks: tasksOfUnit(plan, unitRegistry(plan), subject.names),
    newId: () => ids.next().value,
  }
  const sheets = entrySheets(making)
  const meta: FormMeta = {
    workspace: context.workspace,
    plan: plan.id,
    unit: subject.unit,
    period,
    asOf: report.asOf,
    language: whole.language,
    ...(subject.group === undefined ? {} : { group: subject.group }),
  }
  return {
    doc: docOf(making, sheets),
    sheets,
    lists: choiceLists(making),
    meta: { sheet: META_SHEET, rows: metaRows(meta) },
  }
}

function entrySheets(making: FormMaking): EntrySheet[] {
  const rows = {
    ledger: ledgerRows(making),
    progress: progressRows(making),
    submissions: submissionRows(making),
    observations: observationRows(making),
  }
  return (['ledger', 'progress', 'submissions', 'observations'] as const)
    .filter((sheet) => rows[sheet].length > 0)
    .map((sheet) => entrySheet(sheet, rows[sheet], making))
}

/** Activities by day, those of a day in the order of the log. */
function ledgerRows({ subject }: FormMaking): RowDraft[] {
  const activities = subject.entries
    .filter(({ kind }) => kind === 'activity')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return [...activities.map((fact) => ({ fact })), ...blankRows(BLANK_ACTIVITIES)]
}

/** The sheets that are only read. */
function docOf(making: FormMaking, sheets: readonly EntrySheet[]): Doc {
  const { whole, words, subject, period } = making
  const title = words.title({ unit: subject.unit, period: whole.own.window(period) })
  const owed = unitReport(whole, subject.own, {
    name: subject.unit,
    names: subject.names,
    isGroup: false,
  })
  const tasks: Block[] = [
    { kind: 'heading', level: 2, text: words.sheets.tasks, sheet: words.sheets.tasks },
    ...owed.blocks,
  ]
  return {
    title,
    blocks: [...guide(making, sheets), ...tasks],
    file: fileFacts(whole, { orientation: 'landscape', firstSheet: words.sheets.guide }),
  }
}
