import type { RecordedEntry } from '../../compliance/record.ts'
import type { Statistics } from '../../compliance/statistics.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { SummaryWords } from '../../messages/summary-words.ts'
import type { ComplianceReport } from '../../model/report.ts'
import { type ReportContext, type ReportMaterial, reportContext } from '../compliance/context.ts'
import type { UnitSubject } from '../compliance/unit-report.ts'

/** Everything that an annual summary tells; all of it was counted before. */
export interface SummaryMaterial extends ReportMaterial {
  readonly year: number
  /** The unit that reports; undefined for the whole area. `report` and `next` are narrowed to it. */
  readonly unit: UnitSubject | undefined
  /** The report of the year after, on the same as-of day. */
  readonly next: ComplianceReport
  /** Every entry of the year that has a part in the plan, in the order of the ledger. */
  readonly record: readonly RecordedEntry[]
  /** Of the activities of the record. */
  readonly statistics: Statistics
  readonly evidenceExists: (path: string) => boolean
  /** One checksum of all inputs: the first 12 digits. */
  readonly digest: string
}

export interface SummaryContext extends SummaryMaterial, ReportContext {
  readonly words: SummaryWords
  /** Places of entries in the ledger, from 1. */
  readonly numbers: ReadonlyMap<string, number>
}

export function summaryContext(
  material: SummaryMaterial,
  messages: Pick<Messages, 'locale' | 'report' | 'complianceReport' | 'summary'>,
): SummaryContext {
  return {
    ...material,
    ...reportContext(material, messages),
    words: messages.summary,
    numbers: new Map(material.record.map(({ id }, index) => [id, index + 1])),
  }
}

/** Members of a group share a line, but in the summary of one of them. */
export function sharesLines({ unit }: Pick<SummaryMaterial, 'unit'>): boolean {
  return unit === undefined || unit.isGroup
}

/** Who reports: the unit, else the office. */
export function reporterOf({ unit, author }: Pick<SummaryMaterial, 'unit' | 'author'>): string {
  return unit?.name ?? author
}

/** The days that the numbers are about: the year up to the as-of day. */
export function spanOf({ report: { asOf, period } }: Pick<ReportMaterial, 'report'>): {
  from: string
  to: string
} {
  return { from: period.from, to: asOf < period.from ? period.from : asOf < period.to ? asOf : period.to }
}
