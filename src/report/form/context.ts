import type { Column } from '../../forms/columns/column.ts'
import { columnsOf, type SheetKind } from '../../forms/columns/sheets.ts'
import type { UnitName } from '../../forms/field-in.ts'
import type { Sha256 } from '../../forms/stamp.ts'
import type { FormWords } from '../../messages/form-words.ts'
import type { Fact } from '../../model/entry.ts'
import type { Quota, Task } from '../../model/plan.ts'
import type { ComplianceReport } from '../../model/report.ts'
import type { Window } from '../../model/window.ts'
import type { ReportContext } from '../compliance/context.ts'

/** Whom a form is for, and all that it tells. */
export interface FormSubject {
  readonly unit: string
  /** The unit and those that it follows. */
  readonly names: ReadonlySet<string>
  readonly group: string | undefined
  /** Narrowed to the unit. */
  readonly own: ComplianceReport
  /** What is logged, in the order of the log. */
  readonly entries: readonly Fact[]
  /** Collects the forms, and owes the figures of the whole area. */
  readonly isOffice: boolean
}

/** What all forms of a run share. */
export interface FormContext {
  readonly whole: ReportContext
  readonly words: FormWords
  readonly workspace: string
  readonly office: string | undefined
  readonly period: Window
  readonly unitName: UnitName
  /** Ids that the log has. */
  readonly taken: ReadonlySet<string>
  readonly sha256: Sha256
  /** Whether a quota is met by figures that are observed, and not by adding up activities. */
  readonly levels: (quota: Quota) => boolean
}

/** One form in the making. */
export interface FormMaking extends FormContext {
  readonly subject: FormSubject
  /** Tasks in which the unit has a part, in the order of the document. */
  readonly tasks: readonly Task[]
  /** Tasks and milestones are written as lists offer them; without lists their ids are enough. */
  readonly labels: boolean
  /** Ids for rows that are still blank. */
  readonly newId: () => string
}

/** The columns of a sheet in this form: milestones only where the plan has some. */
export function columnsInForm(sheet: SheetKind, { whole: { plan, spoken } }: FormContext): readonly Column[] {
  const hasMilestones = [...spoken.tasks.values()].some(({ milestones = [] }) => milestones.length > 0)
  return columnsOf(sheet, plan).filter(({ id }) => id !== 'milestone' || hasMilestones)
}
