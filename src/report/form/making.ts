import { type FormMeta, META_SHEET, metaRows } from '../../forms/meta.ts'
import { rowIds } from '../../forms/row-ids.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import type { FormContext, FormMaking, FormSubject } from './context.ts'
import type { RowDraft } from './entry-sheet.ts'
import type { EntryRow, FormBook } from './form-book.ts'
import { tasksOfUnit } from './tasks-of-unit.ts'

/** A form of one unit, begun: its tasks, and ids for its blank rows. */
export function formMaking(context: FormContext, subject: FormSubject, labels: boolean): FormMaking {
  const { whole, sha256, taken } = context
  const { plan, report } = whole
  const ids = rowIds({ plan: plan.id, unit: subject.unit, asOf: report.asOf }, taken, sha256)
  return {
    ...context,
    subject,
    labels,
    tasks: tasksOfUnit(plan, unitRegistry(plan), subject.names),
    newId: () => ids.next().value,
  }
}

/** What the form says of itself where nobody looks. */
export function metaOfForm(
  { workspace, whole, subject, period }: FormMaking,
  rows: readonly EntryRow[],
): FormBook['meta'] {
  const meta: FormMeta = {
    workspace,
    plan: whole.plan.id,
    unit: subject.unit,
    period,
    asOf: whole.report.asOf,
    language: whole.language,
    ...(subject.group === undefined ? {} : { group: subject.group }),
    logged: rows.filter(({ logged }) => logged).map(({ id, stamp }) => ({ id, stamp })),
  }
  return { sheet: META_SHEET, rows: metaRows(meta) }
}

/** Activities by day, those of a day in the order of the log. */
export function loggedActivities({ subject }: FormMaking): RowDraft[] {
  return subject.entries
    .filter(({ kind }) => kind === 'activity')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((fact) => ({ fact }))
}
