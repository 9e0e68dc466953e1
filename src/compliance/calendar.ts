import { type CivilDate, yearOf } from '../model/civil-date.ts'
import type { Plan, Quota } from '../model/plan.ts'
import { contains, lengthOf, overlap, type Window, windowsTouching } from '../model/window.ts'

/** The windows of a quota over the whole plan, and the one that holds a day. */
export interface Calendar {
  readonly windows: readonly Window[]
  /** Index of the window that holds the day, or -1. */
  indexOf(date: CivilDate): number
}

/** Quotas with the same rhythm share one calendar. Windows that do not touch `span` are left out. */
export function calendars(plan: Plan, span: Window): (quota: Quota) => Calendar {
  const shared = new Map<string, Calendar>()
  return (quota) => {
    const key = `${quota.per} ${quota.by ?? ''}`
    const known = shared.get(key)
    if (known !== undefined) return known
    const calendar = calendarOf(windowsOf(plan, quota).filter((window) => overlap(window, span)))
    shared.set(key, calendar)
    return calendar
  }
}

/** All windows of a quota that belong to the plan (semantics.md section 2 and 12.3). */
function windowsOf(plan: Plan, quota: Quota): readonly Window[] {
  const { from, to } = plan.period
  if (quota.per === 'total') return [{ from, to: quota.by ?? to }]
  const windows = windowsTouching(plan.period, quota.per, yearOf(from))
  // A year is whole even where the plan begins or ends inside it; shorter windows belong where their last day is.
  if (quota.per === 'year' || quota.per === 'two-years') return windows
  return windows.filter((window) => contains(plan.period, window.to))
}

function calendarOf(windows: readonly Window[]): Calendar {
  // A log has far fewer days than entries.
  const known = new Map<CivilDate, number>()
  return {
    windows,
    indexOf(date) {
      const remembered = known.get(date)
      if (remembered !== undefined) return remembered
      const index = search(windows, date)
      known.set(date, index)
      return index
    },
  }
}

function search(windows: readonly Window[], date: CivilDate): number {
  const index = firstEndingFrom(windows, date)
  const window = windows[index]
  return window !== undefined && contains(window, date) ? index : -1
}

/**
 * Which windows of a calendar a period shows, by index: those at least as long each in a row of its own, shorter
 * ones in one row, if their last day lies in the period (semantics.md 12.1 and 12.3). Duties share calendars.
 */
export function windowsShown(period: Window): (calendar: Calendar) => { single: number[]; rolled: number[] } {
  const known = new Map<Calendar, { single: number[]; rolled: number[] }>()
  const length = lengthOf(period)
  return (calendar) => {
    let shown = known.get(calendar)
    if (shown !== undefined) return shown
    shown = { single: [], rolled: [] }
    for (const [index, window] of calendar.windows.entries()) {
      if (!overlap(window, period)) continue
      if (lengthOf(window) >= length) shown.single.push(index)
      else if (contains(period, window.to)) shown.rolled.push(index)
    }
    known.set(calendar, shown)
    return shown
  }
}

/** Index of the first window that is not over before the day; the number of windows where all are. */
export function firstEndingFrom(windows: readonly Window[], date: CivilDate): number {
  let [low, high] = [0, windows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (windows[middle]!.to < date) low = middle + 1
    else high = middle
  }
  return low
}
