import { fileFacts } from '../compliance/context.ts'
import { unitReport } from '../compliance/unit-report.ts'
import type { Block, Doc } from '../doc.ts'
import type { FormContext, FormMaking, FormSubject } from './context.ts'
import { observationRows, submissionRows } from './due-rows.ts'
import { blankRows, entrySheet } from './entry-sheet.ts'
import type { EntrySheet, FormBook } from './form-book.ts'
import { guide } from './guide.ts'
import { choiceLists } from './lists.ts'
import { formMaking, loggedActivities, metaOfForm } from './making.ts'
import { progressRows } from './progress-rows.ts'

/** Room for this many more activities. */
export const BLANK_ACTIVITIES = 200

/** The workbook of a unit: what it owes, what is logged, and room for more. */
export function formOfUnit(context: FormContext, subject: FormSubject): FormBook {
  const making = formMaking(context, subject, true)
  const sheets = entrySheets(making)
  return {
    doc: docOf(making, sheets),
    sheets,
    lists: choiceLists(making),
    meta: metaOfForm(
      making,
      sheets.flatMap(({ rows }) => rows),
    ),
  }
}

function entrySheets(making: FormMaking): EntrySheet[] {
  const rows = {
    ledger: [...loggedActivities(making), ...blankRows(BLANK_ACTIVITIES)],
    progress: progressRows(making),
    submissions: submissionRows(making),
    observations: observationRows(making),
  }
  return (['ledger', 'progress', 'submissions', 'observations'] as const)
    .filter((sheet) => rows[sheet].length > 0)
    .map((sheet) => entrySheet(sheet, rows[sheet], making))
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
