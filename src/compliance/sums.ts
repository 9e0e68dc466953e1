import { toNumber } from '../model/fraction.ts'
import type { ComplianceRow, GroupLine, Standing, Sums, Totals, UnitLine } from '../model/report.ts'
import { contains, type Window } from '../model/window.ts'
import { emptySum, plus, total } from './sum.ts'
import type { Tally } from './tally.ts'

/** Obligations by standing; a rate always with both numbers (semantics.md section 10). */
function sumsOf(rows: readonly ComplianceRow[]): Sums {
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length
  const [met, unknown, upcoming] = [count('met'), count('unknown'), count('upcoming')]
  const due = rows.length - unknown - upcoming - count('before-issue')
  return {
    due,
    met,
    onTrack: count('on-track'),
    behind: count('behind'),
    farBehind: count('far-behind'),
    dueSoon: count('due-soon'),
    missed: count('missed'),
    short: count('short'),
    unknown,
    upcoming,
    rate: { met, due },
  }
}

/** A line for every unit with an obligation, defaulters first, then in plan order; a joint row is in each lead's line. */
export function unitLines(rows: readonly ComplianceRow[], order: ReadonlyMap<string, number>): UnitLine[] {
  const byUnit = new Map<string, ComplianceRow[]>()
  for (const row of rows) {
    for (const unit of row.units ?? [row.unit]) {
      const list = byUnit.get(unit)
      if (list === undefined) byUnit.set(unit, [row])
      else list.push(row)
    }
  }
  const place = (line: UnitLine) => order.get(line.unit) ?? order.size
  return [...byUnit]
    .map(([unit, own]): UnitLine => ({ unit, ...sumsOf(own) }))
    .sort(
      (a, b) =>
        b.missed - a.missed ||
        b.farBehind - a.farBehind ||
        b.behind - a.behind ||
        b.short - a.short ||
        place(a) - place(b),
    )
}

/** "x of y members met": a member has met a quota when all its rows of the period are met. */
export function groupLines(rows: readonly ComplianceRow[]): GroupLine[] {
  const groups = new Map<
    string,
    { line: Pick<GroupLine, 'group' | 'task' | 'quota'>; members: Map<string, Standing[]> }
  >()
  for (const { group, task, quota, unit, standing } of rows) {
    if (group === undefined || standing === 'before-issue') continue
    const key = `${task}/${quota}/${group}`
    const entry = groups.get(key) ?? { line: { group, task, quota }, members: new Map<string, Standing[]>() }
    groups.set(key, entry)
    entry.members.set(unit, [...(entry.members.get(unit) ?? []), standing])
  }
  return [...groups.values()].map(({ line, members }) => {
    const listed = [...members].filter(([unit]) => unit !== line.group)
    return {
      ...line,
      met: listed.filter(([, standings]) => standings.every((one) => one === 'met')).length,
      members: listed.length,
      unknown: [...members.values()].filter((standings) => standings.includes('unknown')).length,
    }
  })
}

/** Sums over obligations, and the activities of the period up to the as-of day (semantics.md 12.18). */
export function totalsOf(rows: readonly ComplianceRow[], tally: Tally, period: Window): Totals {
  let [activities, unplanned] = [0, 0]
  let [participants, online] = [emptySum(), emptySum()]
  for (const [date, day] of tally.days) {
    if (!contains(period, date)) continue
    activities += day.activities
    unplanned += day.unplanned
    participants = plus(participants, day.participants)
    online = plus(online, day.onlineParticipants)
  }
  return {
    ...sumsOf(rows),
    beforeIssue: rows.filter((row) => row.standing === 'before-issue').length,
    activities,
    participants: toNumber(total(participants)),
    onlineParticipants: toNumber(total(online)),
    unplanned,
  }
}
