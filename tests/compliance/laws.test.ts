import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comply, count, reportFor } from '../../src/compliance/comply.ts'
import { explain } from '../../src/compliance/explain.ts'
import type { Entry } from '../../src/model/entry.ts'
import { assessedFrom, type Quota } from '../../src/model/plan.ts'
import type { ComplianceReport, ComplianceRow, Standing } from '../../src/model/report.ts'
import { lengthOf, overlap } from '../../src/model/window.ts'
import { type Case, cases, inputOfCase } from './arbitrary.ts'
import { entryOf, freshActivity } from './arbitrary-log.ts'
import { days } from './arbitrary-names.ts'

const told = (one: Case) => comply(inputOfCase(one))

function law<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (given: T) => void, numRuns = 25) {
  it(name, () => {
    fc.assert(fc.property(arbitrary, holds), { numRuns })
  })
}

const alone = (name: string, holds: (given: Case) => void, numRuns?: number) =>
  law(name, cases, holds, numRuns)
const withPick = fc.tuple(cases, fc.nat())

function quotaOf({ plan }: Case, row: ComplianceRow): Quota {
  const task = [...plan.tasks, ...(plan.safeguards ?? [])].find(({ id }) => id === row.task)
  return task!.quotas!.find(({ id }) => id === row.quota)!
}

/** Quotas whose amount may fall: a newer level replaces the former. */
function isLevel(quota: Quota): boolean {
  return quota.feed === 'latest' || (quota.measure === 'coverage' && quota.of === undefined)
}

/** Entries that stand one after another in different lines, for a law that does not look at their order. */
function sorted(report: ComplianceReport): ComplianceReport {
  const inOrder = <Row extends { readonly entries: readonly string[]; readonly support?: readonly string[] }>(
    row: Row,
  ) => ({
    ...row,
    entries: [...row.entries].sort(),
    ...(row.support === undefined ? {} : { support: [...row.support].sort() }),
  })
  return {
    ...report,
    obligations: report.obligations.map(inOrder),
    qualitative: report.qualitative.map(inOrder),
  }
}

function sums(rows: readonly ComplianceRow[]) {
  const count = (...standings: Standing[]) =>
    rows.filter(({ standing }) => standings.includes(standing)).length
  const due = rows.length - count('unknown', 'upcoming', 'before-issue')
  return {
    due,
    met: count('met'),
    onTrack: count('on-track'),
    behind: count('behind'),
    farBehind: count('far-behind'),
    dueSoon: count('due-soon'),
    missed: count('missed'),
    short: count('short'),
    unknown: count('unknown'),
    upcoming: count('upcoming'),
    rate: { met: count('met'), due },
  }
}

const flat = ({ files }: Case) => files.flat()
const withFile = (one: Case, entries: readonly Entry[]): Case => ({ ...one, files: [...one.files, entries] })

describe('10: adding up', () => {
  alone('totals are sums over the rows', (given) => {
    const { obligations, totals } = told(given)
    expect(totals).toMatchObject({
      ...sums(obligations),
      beforeIssue: obligations.filter(({ standing }) => standing === 'before-issue').length,
    })
  })

  alone('the line of a unit is the sum of its rows, and every unit with a row has one', (given) => {
    const { obligations, units } = told(given)
    const names = new Set(obligations.flatMap(({ unit, units: leads = [unit] }) => leads))
    expect(new Set(units.map(({ unit }) => unit))).toEqual(names)
    for (const { unit, ...line } of units) {
      expect(line).toEqual(sums(obligations.filter((row) => (row.units ?? [row.unit]).includes(unit))))
    }
  })

  alone('defaulters come first', (given) => {
    const missed = told(given).units.map((line) => line.missed)
    expect(missed).toEqual([...missed].sort((a, b) => b - a))
  })

  alone('a group has no more that met or are unknown than it has members, if it has any', (given) => {
    for (const { members, met, unknown } of told(given).groups) {
      expect(met + unknown).toBeLessThanOrEqual(members === 0 ? 1 : members)
    }
  })
})

describe('12: rows', () => {
  alone('every row has an id of its own, and no unit owes a day of a quota twice', (given) => {
    const { obligations } = told(given)
    expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length)
    for (const [index, row] of obligations.entries()) {
      expect(row.id).toBe(`${row.task}/${row.quota}/${row.unit}/${row.window.from}`)
      for (const other of obligations.slice(index + 1)) {
        const same = row.task === other.task && row.quota === other.quota && row.unit === other.unit
        if (same) expect(overlap(row.window, other.window)).toBe(false)
      }
    }
  })

  alone('a standing fits its amount, its window and the day', (given) => {
    for (const row of told(given).obligations) {
      const { standing, amount, target, op, window } = row
      expect(standing === 'before-issue').toBe(window.to < assessedFrom(given.plan))
      if (standing === 'before-issue') continue
      expect(standing === 'unknown').toBe(row.reason !== undefined)
      expect(amount === null).toBe(row.reason !== undefined)
      if (row.windows !== undefined || amount === null) continue
      expect(standing === 'met').toBe(op === '>' ? amount > target : amount >= target)
      if (standing === 'missed' || standing === 'short') expect(given.asOf > window.to).toBe(true)
      if (standing === 'upcoming') expect(given.asOf < window.from).toBe(true)
      if (standing === 'short') expect(quotaOf(given, row).strength).toBe('aspirational')
    }
  })

  alone('of shorter windows due are met and missed, and those that cannot be known', (given) => {
    for (const row of told(given).obligations) {
      if (row.windows === undefined) continue
      const { due, met, missed } = row.windows
      const quota = quotaOf(given, row)
      const known = quota.per_capita === undefined && !isLevel(quota) && row.reason === undefined
      if (known) expect(met + missed).toBe(due)
      else expect(met + missed).toBeLessThanOrEqual(due)
      expect([row.target, row.amount]).toEqual([due, row.reason === undefined ? met : null])
      const lengths = (row.missed ?? []).map(lengthOf).reduce((all, length) => all + length, 0)
      if (row.per === 'day') expect(lengths).toBe(missed)
      if (row.per === 'week') expect(lengths).toBe(7 * missed)
      expect(lengths === 0).toBe(missed === 0)
    }
  })

  alone('every id behind a figure is an entry of the log that is no correction', (given) => {
    const ids = new Set(flat(given).flatMap(({ id, kind }) => (kind === 'correction' ? [] : [id])))
    const { obligations, qualitative, indicators, deliverables, milestones } = told(given)
    const behind = [
      ...obligations.flatMap(({ entries, support = [] }) => [...entries, ...support]),
      ...qualitative.flatMap(({ entries }) => entries),
      ...[...indicators, ...deliverables, ...milestones].flatMap(({ entry = [] }) => entry),
    ]
    for (const id of behind) expect(ids).toContain(id)
    for (const { entries, support = [] } of obligations) {
      expect(new Set([...entries, ...support]).size).toBe(entries.length + support.length)
    }
  })

  alone('JSON carries it all: no NaN, nothing undefined', (given) => {
    const report = told(given)
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })

  alone('a plan counted once answers for every period as one counted for the period alone', (given) => {
    const { period, ...input } = inputOfCase(given)
    expect(reportFor(count(input), period)).toEqual(told(given))
  })

  alone('a task is judged by itself: the numbers of other tasks change none of its rows', (given) => {
    const [first, ...rest] = given.plan.tasks
    const single = {
      ...given.plan,
      tasks: [first!, ...rest.map((task) => ({ ...task, quotas: [] }))],
      safeguards: [],
    }
    const rows = (one: Case) => told(one).obligations.filter(({ task }) => task === 't1')
    const roles = { ...given.plan.safeguards?.[0], id: 's1', title: '任务', quotas: [] }
    expect(rows({ ...given, plan: { ...single, safeguards: [roles] } })).toEqual(rows(given))
  })
})

describe('4 and 12: entries', () => {
  /** Of one day the later line holds, or the later correction: these keep their order. */
  const onlyOneOfADay = (entries: readonly Entry[]) => {
    const seen = new Set<string>()
    return entries.filter(
      ({ kind, date }) => kind === 'activity' || seen.size < seen.add(`${kind} ${date}`).size,
    )
  }

  law(
    'the order of files and of lines does not matter',
    fc.tuple(cases, fc.infiniteStream(fc.nat({ max: 99 }))),
    ([given, numbers]) => {
      // A correction may move an entry to the day of another: activities alone are corrected here.
      const activities = new Set(flat(given).flatMap(({ id, kind }) => (kind === 'activity' ? [id] : [])))
      const kept = onlyOneOfADay(flat(given)).filter(
        (one) => one.kind !== 'correction' || activities.has(one.of),
      )
      const shuffled = kept
        .map((entry) => ({ entry, rank: numbers.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ entry }) => entry)
      const middle = Math.floor(shuffled.length / 2)
      const files = [shuffled.slice(middle), shuffled.slice(0, middle)]
      expect(sorted(told({ ...given, files }))).toEqual(sorted(told({ ...given, files: [kept] })))
    },
  )

  law('one activity more never lowers an amount', fc.tuple(cases, freshActivity), ([given, fresh]) => {
    const after = new Map(told(withFile(given, [fresh])).obligations.map((row) => [row.id, row]))
    for (const row of told(given).obligations) {
      expect(after.has(row.id)).toBe(true)
      if (row.amount !== null) expect(after.get(row.id)?.amount).toBeGreaterThanOrEqual(row.amount)
    }
  })

  law('on a later day no sum is lower', fc.tuple(cases, days), ([given, later]) => {
    if (later < given.asOf) return
    const after = new Map(told({ ...given, asOf: later }).obligations.map((row) => [row.id, row]))
    for (const row of told(given).obligations) {
      if (isLevel(quotaOf(given, row)) || row.amount === null) continue
      const amount = after.get(row.id)?.amount
      if (amount !== null) expect(amount).toBeGreaterThanOrEqual(row.amount)
    }
  })

  law('a correction that changes nothing changes nothing', withPick, ([given, pick]) => {
    const entries = flat(given).filter(({ kind }) => kind !== 'correction')
    const meant = entries[pick % (entries.length || 1)]
    if (meant === undefined) return
    const idle = [{ set: {} }, { note: '核对' }, { set: { id: 'E0' } }, { set: { date: '2024-02-30' } }].map(
      (parts, index) =>
        entryOf({ id: `IDLE${index}`, kind: 'correction', date: '2023-01-01', of: meant.id, ...parts }),
    )
    expect(told(withFile(given, idle))).toEqual(told(given))
  })

  law('a withdrawn entry is as if it had never been', withPick, ([given, pick]) => {
    const entries = flat(given).filter(({ kind }) => kind !== 'correction')
    const gone = entries[pick % (entries.length || 1)]
    if (gone === undefined) return
    const withdrawal = entryOf({
      id: 'GONE',
      kind: 'correction',
      date: '2030-01-01',
      of: gone.id,
      withdraw: true,
    })
    const without = given.files.map((lines) => lines.filter(({ id }) => id !== gone.id))
    expect(told(withFile(given, [withdrawal]))).toEqual(told({ ...given, files: without }))
  })

  law('a second line with an id adds nothing', withPick, ([given, pick]) => {
    const entries = flat(given).filter(({ kind }) => kind !== 'correction')
    const first = entries[pick % (entries.length || 1)]
    if (first === undefined) return
    const again = entryOf({
      id: first.id,
      kind: 'activity',
      date: '2024-03-15',
      units: ['甲局'],
      tasks: ['t1', 't2'],
      title: '再次',
      participants: 500,
    })
    expect(told(withFile(given, [again]))).toEqual(told(given))
  })

  alone('what is planned shows as forecast and nowhere else', (given) => {
    const corrected = new Set(flat(given).flatMap((one) => (one.kind === 'correction' ? [one.of] : [])))
    const planned = (one: Entry) =>
      one.kind === 'activity' && one.status === 'planned' && !corrected.has(one.id)
    const files = given.files.map((lines) => lines.filter((one) => !planned(one)))
    const bare = (report: ComplianceReport) => ({
      ...report,
      obligations: report.obligations.map(({ forecast: _, ...row }) => row),
    })
    expect(bare(told({ ...given, files }))).toEqual(bare(told(given)))
  })

  law('two activities are as much as one with times: 2', fc.tuple(cases, freshActivity), ([given, one]) => {
    if (one.kind !== 'activity' || one.each_day !== undefined) return
    const halved = (value: number | undefined) => (value === undefined ? undefined : value / 2)
    const { participants, online_participants, books, amount } = one
    // Nobody comes by halves: one of two takes the odd one.
    const ofPeople = (value: number | undefined, round: (half: number) => number) =>
      value === undefined ? undefined : round(value / 2)
    const half = (id: string, round: (half: number) => number) =>
      entryOf({
        ...one,
        id,
        times: 1,
        participants: ofPeople(participants, round),
        online_participants: ofPeople(online_participants, round),
        books: halved(typeof books === 'number' ? books : undefined),
        amount: halved(amount),
      })
    const whole = told(withFile(given, [entryOf({ ...one, times: 2 })]))
    const split = told(withFile(given, [half('HALF1', Math.floor), half('HALF2', Math.ceil)]))
    const figures = ({ obligations }: ComplianceReport) =>
      obligations.map(({ id, amount, standing, toVerify, windows }) => ({
        id,
        amount,
        standing,
        toVerify,
        windows,
      }))
    expect(figures(split)).toEqual(figures(whole))
    expect(split.totals.participants).toBe(whole.totals.participants)
    expect(split.qualitative.map(({ standing }) => standing)).toEqual(
      whole.qualitative.map(({ standing }) => standing),
    )
  })
})

describe('12.8: names', () => {
  law(
    'a unit renamed with its old name as an alias changes nothing but the name',
    fc.tuple(cases, fc.nat({ max: 3 })),
    ([given, pick]) => {
      const units = given.plan.units.map((unit, index) =>
        index === pick
          ? { ...unit, name: '更名后单位', aliases: [...(unit.aliases ?? []), unit.name] }
          : unit,
      )
      const before = given.plan.units[pick]!.name
      const renamed = JSON.stringify(told({ ...given, plan: { ...given.plan, units } }))
      expect(JSON.parse(renamed.replaceAll('更名后单位', before))).toEqual(told(given))
    },
  )
})

describe('explain', () => {
  const explained = (given: Case) => {
    const { period, ...input } = inputOfCase(given)
    const { obligations } = told(given)
    return obligations.slice(0, 4).map((row) => {
      const found = explain(input, {
        unit: row.units?.[0] ?? row.unit,
        task: row.task,
        quota: row.quota,
        period,
      })
      return { quota: quotaOf(given, row), row, told: found?.rows.find((one) => one.row.id === row.id) }
    })
  }

  alone(
    'every entry that names task and unit is counted, support, planned or a near miss, once',
    (given) => {
      const standing = flat(given).filter(({ kind }) => kind !== 'correction')
      const corrected = new Set(flat(given).flatMap((one) => (one.kind === 'correction' ? [one.of] : [])))
      for (const { row, told } of explained(given)) {
        const lists = [told?.counted, told?.support, told?.planned, told?.nearMisses].map((list = []) =>
          list.map(({ id }) => id),
        )
        const all = lists.flat()
        expect(new Set(all).size).toBe(all.length)
        expect(new Set(lists[0])).toEqual(new Set(row.entries))
        expect(new Set(lists[1])).toEqual(new Set(row.support ?? []))
        for (const one of standing) {
          if (corrected.has(one.id) || one.kind === 'submission') continue
          const tasks =
            one.kind === 'activity' ? (one.tasks ?? []) : one.kind === 'correction' ? [] : [one.task]
          const units = one.kind === 'activity' ? one.units : one.kind === 'correction' ? [] : [one.unit]
          const owners = row.units ?? [row.unit]
          if (tasks.includes(row.task) && units.some((unit) => unit !== undefined && owners.includes(unit)))
            expect(all).toContain(one.id)
        }
      }
    },
    20,
  )

  alone(
    'what the entries added is the amount',
    (given) => {
      for (const { row, quota, told } of explained(given)) {
        if (
          row.windows !== undefined ||
          row.amount === null ||
          isLevel(quota) ||
          quota.measure === 'coverage'
        )
          continue
        const added = (told?.counted ?? []).reduce((all, { added }) => all + (added ?? 0), 0)
        expect(row.amount * (quota.per_capita === undefined ? 1 : 20)).toBeCloseTo(added, 6)
      }
    },
    20,
  )

  alone(
    'what would be is counted from what is planned',
    (given) => {
      for (const { row, told } of explained(given)) {
        if (row.forecast !== undefined) expect(told?.planned).toHaveLength(row.forecast.planned)
      }
    },
    20,
  )
})
