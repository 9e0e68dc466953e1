import { visitParts } from '../../compliance/attribution.ts'
import { type ComplianceInput, type Counted, count, reportFor } from '../../compliance/comply.ts'
import { type Ledger, ledgerOf } from '../../compliance/ledger.ts'
import { type Statistics, statisticsOf } from '../../compliance/statistics.ts'
import { visitFacts } from '../../compliance/tally.ts'
import type { PageWords } from '../../messages/page-words.ts'
import type { ComplianceReport } from '../../model/report.ts'
import { contains, type Window } from '../../model/window.ts'
import type { ReportContext } from '../compliance/context.ts'

/** What a page is drawn from: a report with every entry behind it, and its activities by month. */
export interface PageContext extends ReportContext {
  readonly months: Statistics
  readonly page: PageWords
}

/** What a page needs beside the report. */
export interface PageRecord {
  readonly report: ComplianceReport
  /** Every entry that a figure rests on, and every activity that the totals count. */
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
    ...countedActivities(counted, period),
    ...obligations.flatMap(({ entries, support = [] }) => [...entries, ...support]),
    ...qualitative.flatMap(({ entries }) => entries),
    ...[...indicators, ...deliverables, ...milestones].flatMap(({ entry }) => entry ?? []),
  ])
}

/** The activities of the totals (semantics.md 12.18). */
function countedActivities({ input, book }: Counted, period: Window): string[] {
  const ids: string[] = []
  visitFacts(input.log, (fact) => {
    if (fact.kind !== 'activity' || fact.status === 'planned') return
    if (!contains(period, fact.date) || fact.date > input.asOf) return
    let hasPart = false
    visitParts(book, fact, () => {
      hasPart = true
    })
    if (hasPart) ids.push(fact.id)
  })
  return ids
}
