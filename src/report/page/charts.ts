import { formatNumber } from '../format-number.ts'
import { LEDGER, monthAddress } from './addresses.ts'
import type { PageContext } from './context.ts'
import type { PageChart, PageSection } from './page.ts'

/** Attendances added up month by month, and how many activities each month had. */
export function chartSection(context: PageContext): PageSection {
  const { page, months } = context
  const hasActivities = months.overall.activities > 0
  return {
    id: 'charts',
    title: page.sections.charts,
    parts: hasActivities
      ? [attendances(context), histogram(context)]
      : [{ kind: 'note', text: page.noActivities }],
  }
}

function attendances({ page, own, months: { byMonth, overall }, report }: PageContext): PageChart {
  const onSite = runningTotals(byMonth.map(({ participants }) => participants))
  const online = runningTotals(byMonth.map(({ onlineParticipants }) => onlineParticipants))
  const highest = highestOf(byMonth, ({ participants }) => participants)
  const { title, summary } = page.attendances
  return {
    kind: 'chart',
    id: 'attendances',
    look: 'line',
    title,
    summary: summary({
      asOf: own.day(report.asOf),
      onSite: formatNumber(overall.participants),
      online: formatNumber(overall.onlineParticipants),
      highest:
        highest === undefined || highest.participants === 0
          ? undefined
          : own.statistics.month(highest.of ?? ''),
    }),
    axis: page.months.axis,
    points: pointsOf(byMonth, page, own),
    series: [
      { title: page.attendances.onSite, values: onSite },
      ...(overall.onlineParticipants > 0 ? [{ title: page.attendances.online, values: online }] : []),
    ],
  }
}

function histogram({ page, own, months: { byMonth, overall } }: PageContext): PageChart {
  const most = highestOf(byMonth, ({ activities }) => activities)
  return {
    kind: 'chart',
    id: 'months',
    look: 'bars',
    title: page.months.title,
    summary: page.months.summary({
      activities: overall.activities,
      most: own.statistics.month(most?.of ?? ''),
      count: most?.activities ?? 0,
      none: byMonth.filter(({ activities }) => activities === 0).length,
    }),
    axis: page.months.axis,
    points: pointsOf(byMonth, page, own),
    series: [{ title: page.months.count, values: byMonth.map(({ activities }) => activities) }],
  }
}

type Months = PageContext['months']['byMonth']

/** A month with activities leads to its entries. */
function pointsOf(months: Months, page: PageContext['page'], own: PageContext['own']): PageChart['points'] {
  return months.map(({ of, activities }) => {
    const month = of ?? ''
    const to = activities > 0 ? monthAddress(month) : LEDGER
    return { label: own.statistics.month(month), short: page.months.short(month), to }
  })
}

function runningTotals(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}

function highestOf(months: Months, value: (month: Months[number]) => number): Months[number] | undefined {
  return months.reduce<Months[number] | undefined>(
    (best, month) => (best === undefined || value(month) > value(best) ? month : best),
    undefined,
  )
}
