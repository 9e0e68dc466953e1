import { commitmentsOf } from '../../model/plan.ts'
import type { DeliverableStanding, QualitativeStanding } from '../../model/report.ts'
import type { Block } from '../doc.ts'
import { reporterOf, type SummaryContext, spanOf } from './context.ts'
import { text } from './parts.ts'
import { activityWords, sumsOf } from './sums.ts'

/** What there was to do, what was done, at what rate, and what happened: one paragraph for each. */
export function overviewTexts(context: SummaryContext): string[] {
  const { report, statistics, words, own } = context
  const { overview } = words
  const sums = sumsOf(report.obligations, context)
  const asOf = own.day(report.asOf)
  const period = own.window(report.period)
  const days = spanOf(context)
  const span = { from: own.day(days.from), to: own.day(days.to) }
  const { overall } = statistics
  return [
    overview.tasks(tasksOf(context)),
    sums.due === 0 && sums.leftOut.length === 0
      ? overview.nothingDue({ period, asOf })
      : overview.sums({ ...sums, period, asOf }),
    overall.activities === 0
      ? overview.noActivities(span)
      : overview.activities({ ...activityWords(overall), ...span }),
    ...qualitativeText(context),
    ...documentText(context),
  ]
}

export function overview(context: SummaryContext): Block[] {
  return overviewTexts(context).map((paragraph) => text(paragraph))
}

/** Of the whole area all tasks of the plan, of a unit those that it answers for this year. */
export function tasksOf(context: SummaryContext) {
  const { plan, report, unit } = context
  const tasks = new Set([...report.obligations, ...report.qualitative].map(({ task }) => task))
  const units = new Set(
    [...report.obligations, ...report.qualitative].flatMap((row) =>
      'units' in row && row.units !== undefined ? row.units : [row.unit],
    ),
  )
  return {
    plan: plan.title,
    documentNo: plan.document_no,
    unit: unit === undefined ? undefined : reporterOf(context),
    tasks: unit === undefined ? commitmentsOf(plan).length : tasks.size,
    units: units.size,
  }
}

function qualitativeText({ report, words }: SummaryContext): string[] {
  const { qualitative } = report
  if (qualitative.length === 0) return []
  const count = (standing: QualitativeStanding) =>
    qualitative.filter((row) => row.standing === standing).length
  return [
    words.overview.qualitative({
      all: qualitative.length,
      reported: count('reported'),
      silent: count('silent'),
      unknown: count('unknown'),
    }),
  ]
}

function documentText(context: SummaryContext): string[] {
  const counts = documentCounts(context)
  return counts.asked === 0 ? [] : [context.words.overview.documents(counts)]
}

/** Documents of the year by how they were handed in; of groups without members nobody knows. */
export function documentCounts({ report: { deliverables } }: SummaryContext) {
  const count = (...standings: DeliverableStanding[]) =>
    deliverables.filter(({ standing }) => standings.includes(standing)).length
  return {
    asked: deliverables.length - count('unknown'),
    inTime: count('submitted'),
    late: count('late'),
    missing: count('missing'),
    open: count('due-soon', 'upcoming'),
  }
}
