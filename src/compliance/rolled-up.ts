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
  /** Neighbouring missed windows are one range. */
  readonly missed: readonly Window[]
  readonly reason?: UnknownReason
}

/**
 * The verdict on all windows of a period together (semantics.md 12.1 and 12.2). Due are the windows that are over,
 * and the open one if it is already met. A year's total can never prove a daily quota.
 */
export function rolledUp(windows: readonly WindowVerdict[], asOf: CivilDate, quota: Quota): RolledVerdict {
  const over = windows.filter(({ window }) => window.to < asOf)
  const open = windows.find(({ window }) => contains(window, asOf))
  const due = open?.met ? [...over, open] : over
  const met = due.filter((one) => one.met).length
  const counts = { due: due.length, met }

  const unknown = (over.length > 0 ? over : windows).find(({ standing }) => standing === 'unknown')
  if (unknown?.reason !== undefined)
    return { ...counts, standing: 'unknown', missed: [], reason: unknown.reason }

  const missed = mergeNeighbours(due.filter((one) => !one.met).map(({ window }) => window))
  const standing = ((): Standing => {
    if (missed.length > 0) return quota.strength === 'aspirational' ? 'short' : 'missed'
    if (met === windows.length) return 'met'
    if (due.length === 0 && open === undefined) return 'upcoming'
    const byItself = quota.per === 'day' || quota.per === 'week' || quota.per === 'month'
    return byItself || open === undefined ? 'on-track' : open.standing
  })()
  return { ...counts, standing, missed }
}
