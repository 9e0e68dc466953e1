import { type ComplianceInput, type Counted, count, reportFor } from '../../compliance/comply.ts'
import { type Ledger, ledgerOf } from '../../compliance/ledger.ts'
import { recordOf } from '../../compliance/record.ts'
import { type Statistics, statisticsOf } from '../../compliance/statistics.ts'
import type { PageWords } from '../../messages/page-words.ts'
import type { ComplianceReport } from '../../model/report.ts'
import type { Window } from '../../model/window.ts'
import type { ReportContext } from '../compliance/context.ts'

/** What a page is drawn from: a report with every entry behind it, and its activities by month. */
export interface PageContext extends ReportContext {
  readonly months: Statistics
  readonly page: PageWords
}

/** What a page needs beside the report. */
export interface PageRecord {
  readonly report: ComplianceReport
  /** Every entry that a figure rests on, and every activity, observation, submission and progress of the period. */
  readonly ledger: Ledger
  readonly months: Statistics
}

export function pageRecord(input: ComplianceInput, period: Window): PageRecord {
  const counted = count(input)
  const report = reportFor(counted, period)
  return {
    report,
    ledger: ledgerOf(counted, entriesBehind(counted, report), period),
    months: statisticsOf(counted, [period])[0]!,
  }
}

function entriesBehind(counted: Counted, report: ComplianceReport): ReadonlySet<string> {
  const { obligations, qualitative, indicators, deliverables, milestones, period } = report
  return new Set([
    ...recordOf(counted, period).map(({ id }) => id),
    ...obligations.flatMap(({ entries, support = [] }) => [...entries, ...support]),
    ...qualitative.flatMap(({ entries }) => entries),
    ...[...indicators, ...deliverables, ...milestones].flatMap(({ entry }) => entry ?? []),
  ])
}
