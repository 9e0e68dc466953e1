import type { CivilDate } from '../model/civil-date.ts'
import type { Quota } from '../model/plan.ts'
import type { Standing, UnknownReason } from '../model/report.ts'
import { contains, mergeNeighbours, type Window } from '../model/window.ts'

export interface WindowVerdict {
  readonly window: Window
  readonly met: boolean
  readonly standing: Standing
  readonly reason?: UnknownReason
}

export interface RolledVerdict {
  readonly standing: Standing
  readonly due: number
  readonly met: number
  readonly missedCount: number
  /** Neighbouring missed windows are one range. */
  readonly missed: readonly Window[]
  readonly reason?: UnknownReason
}

const NOTHING_DUE = { due: 0, met: 0, missedCount: 0, missed: [] }
/** Windows that are shown and not judged (semantics.md 12.3 and 12.5). */
export const BEFORE_ISSUE: RolledVerdict = { ...NOTHING_DUE, standing: 'before-issue' }
export const PAST_PLAN: RolledVerdict = { ...NOTHING_DUE, standing: 'unknown', reason: 'window-past-plan' }

/**
 * The verdict on all windows of a period together (semantics.md 12.1 and 12.2). Due are the windows that are over,
 * and the open one if it is already met. A year's total can never prove a daily quota.
 */
export function rolledUp(windows: readonly WindowVerdict[], asOf: CivilDate, quota: Quota): RolledVerdict {
  const over = windows.filter(({ window }) => window.to < asOf)
  const open = windows.find(({ window }) => contains(window, asOf))
  const due = open?.met ? [...over, open] : over
  const met = due.filter((one) => one.met).length
  const missedWindows = over.filter((one) => one.standing === 'missed' || one.standing === 'short')
  const missed = mergeNeighbours(missedWindows.map(({ window }) => window))
  const counts = { due: due.length, met, missedCount: missedWindows.length, missed }

  // What was missed stays missed; where nothing was, a window that cannot be judged leaves the whole open.
  const unknown = windows.filter((one) => one.standing === 'unknown')
  const byItself = quota.per === 'day' || quota.per === 'week' || quota.per === 'month'
  const leavesOpen = unknown.some(({ window }) => window.to < asOf || (!byItself && contains(window, asOf)))
  const reason = unknown[0]?.reason
  if (missed.length === 0 && reason !== undefined && (leavesOpen || unknown.length === windows.length)) {
    return { ...counts, standing: 'unknown', reason }
  }

  const standing = ((): Standing => {
    if (missed.length > 0) return quota.strength === 'aspirational' ? 'short' : 'missed'
    if (windows.every((one) => one.met)) return 'met'
    if (due.length === 0 && open === undefined) return 'upcoming'
    return byItself || open === undefined ? 'on-track' : open.standing
  })()
  return { ...counts, standing }
}
