import type { Ledger } from '../../compliance/ledger.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { ComplianceReportWords, ReportSection } from '../../messages/compliance-report-words.ts'
import type { Plan } from '../../model/plan.ts'
import type { ComplianceReport } from '../../model/report.ts'
import type { FontSet } from '../../model/settings.ts'
import type { FileFacts, Heading } from '../doc.ts'
import { type PlanWords, planWords } from '../plan-words.ts'

/** A file that the numbers of a report come from, relative to the workspace. */
export interface InputFile {
  readonly file: string
  readonly sha256: string
}

/** Everything that a compliance report tells; all of it was counted before. */
export interface ReportMaterial {
  readonly plan: Plan
  readonly report: ComplianceReport
  readonly ledger: Ledger
  /** Plan, settings, registers and log, in this order. */
  readonly inputs: readonly InputFile[]
  /** Version of the program. */
  readonly version: string
  /** Whose report it is: the office, else who issued the plan. */
  readonly author: string
  /** Typefaces that the office has chosen. */
  readonly fonts?: FontSet | undefined
}

/** The material with the words to tell it in. */
export interface ReportContext extends ReportMaterial {
  readonly language: Messages['locale']
  /** The plan in words, and under `words` those that all reports share. */
  readonly spoken: PlanWords
  /** The words of compliance reports alone. */
  readonly own: ComplianceReportWords
}

export function reportContext(
  material: ReportMaterial,
  { locale, report, complianceReport }: Pick<Messages, 'locale' | 'report' | 'complianceReport'>,
): ReportContext {
  return {
    ...material,
    language: locale,
    spoken: planWords(material.plan, report),
    own: complianceReport,
  }
}

/** The heading of a part of the report, which begins a sheet of its own. */
export function sectionHeading({ own }: ReportContext, section: ReportSection): Heading {
  const { title, sheet } = own.sections[section]
  return { kind: 'heading', level: 2, id: section, text: title, sheet }
}

/** What the file says about itself. A title that begins with that of the plan is best set in two lines. */
export function fileFacts(
  { report, plan, author, fonts, own, language }: ReportContext,
  print: Pick<FileFacts, 'orientation' | 'onePage' | 'firstSheet'>,
  title?: string,
): FileFacts {
  const { asOf, period } = report
  const rest = title?.startsWith(plan.title) ? title.slice(plan.title.length).trim() : ''
  return {
    ...print,
    language,
    author,
    fonts,
    subject: own.subject({ asOf, period: own.window(period) }),
    date: asOf,
    pageNumber: own.pageNumber,
    ...(rest === '' ? {} : { titleLines: [plan.title, rest] }),
  }
}
