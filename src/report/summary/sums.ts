import type { ActivitySums } from '../../compliance/statistics.ts'
import type { SummaryActivities, SummarySums } from '../../messages/summary-words.ts'
import type { ComplianceRow, Standing } from '../../model/report.ts'
import { countOf, isOpen, JUDGED, LEFT_OUT } from '../compliance/standing-counts.ts'
import { formatNumber, formatRate } from '../format-number.ts'
import type { SummaryContext } from './context.ts'

/** Obligations by standing, in words. */
export function sumsOf(rows: readonly ComplianceRow[], { spoken }: SummaryContext): SummarySums {
  const [due, met] = [countOf(rows, JUDGED), countOf(rows, ['met'])]
  const counted = (standings: readonly Standing[]) =>
    standings
      .map((standing) => ({ standing: spoken.words.standings[standing], count: countOf(rows, [standing]) }))
      .filter(({ count }) => count > 0)
  const open = counted(JUDGED.filter((standing) => standing !== 'met'))
  return { due, met, rate: formatRate(met, due), open, leftOut: counted(LEFT_OUT) }
}

export function activityWords({
  activities,
  sessions,
  participants,
  onlineParticipants,
}: ActivitySums): SummaryActivities {
  return {
    activities,
    sessions: formatNumber(sessions),
    participants: formatNumber(participants),
    online: onlineParticipants === 0 ? undefined : formatNumber(onlineParticipants),
  }
}

/** How many are due, met and open, with the rate, each for a place of its own. */
export function sumCells(rows: readonly ComplianceRow[]) {
  const [due, met] = [countOf(rows, JUDGED), countOf(rows, ['met'])]
  const open = rows.filter(isOpen).length
  return {
    due: formatNumber(due),
    met: formatNumber(met),
    rate: formatRate(met, due),
    open: formatNumber(open),
  }
}
