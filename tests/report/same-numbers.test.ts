import { beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../src/messages/zh-CN.ts'
import type { ComplianceReport, ComplianceRow } from '../../src/model/report.ts'
import { formatNumber } from '../../src/report/format-number.ts'
import { LOG, PLAN, SAMPLE, sciplan, sciplanJson } from '../cli/sample.ts'
import { READERS, type ReadTable } from './read-tables.ts'
import { SUBJECTS } from './told-facts.ts'

const { columns } = messages.complianceReport
const { standings } = messages.report

/** What one obligation says in a report, under the key that a reader of it would use. */
type Obligations = Record<string, { target: string; amount: string; lacking: string; standing: string }>

/** "超过5000人次" and 5000 are the same number. */
function numberIn(cell: string | number): string {
  if (typeof cell === 'number') return formatNumber(cell)
  return cell === '?' || cell === ''
    ? cell
    : formatNumber(Number(/-?\d+(\.\d+)?/.exec(cell)?.[0] ?? Number.NaN))
}

function tableWith(tables: readonly ReadTable[], ...titles: readonly string[]): ReadTable {
  const found = tables.find((table) => titles.every((title) => table.titles.includes(title)))
  if (found === undefined) throw new Error(`no table has ${titles.join(', ')}`)
  return found
}

function column(table: ReadTable, title: string): number {
  return table.titles.indexOf(title)
}

function obligationsIn(tables: readonly ReadTable[]): Obligations {
  const table = tableWith(tables, columns.id, columns.basis, columns.target)
  const at = (title: string) => column(table, title)
  const rows = table.rows.filter((row) => /^\S+\/\S+$/.test(String(row[at(columns.id)])))
  return Object.fromEntries(
    rows.map((row) => [
      [row[at(columns.id)], row[at(columns.accountable)], row[at(columns.due)]].join(' '),
      {
        target: numberIn(row[at(columns.target)]!),
        amount: numberIn(row[at(columns.done)]!),
        lacking: numberIn(row[at(columns.lacking)]!),
        standing: String(row[at(columns.standing)]).replace('\n', ' '),
      },
    ]),
  )
}

function obligationsOf({ obligations }: ComplianceReport): Obligations {
  const shown = ({ standing, toVerify }: ComplianceRow) =>
    standings[standing] + (toVerify ? ` ${messages.report.toVerify}` : '')
  return Object.fromEntries(
    obligations.map((row) => [
      `${row.task}/${row.quota} ${row.unit} ${row.window.to}`,
      {
        target: formatNumber(row.target),
        amount: row.amount === null ? '?' : formatNumber(row.amount),
        lacking: lackingOf(row),
        standing: shown(row),
      },
    ]),
  )
}

/** Told while something is owed and known to be lacking. */
function lackingOf({ standing, amount, target }: ComplianceRow): string {
  const isOpen = !['met', 'unknown', 'before-issue', 'upcoming'].includes(standing)
  return isOpen && amount !== null && amount < target ? formatNumber(target - amount) : ''
}

function withoutMarks(obligations: Obligations): Obligations {
  return Object.fromEntries(
    Object.entries(obligations).map(([key, one]) => [
      key,
      { ...one, standing: one.standing.replace(/^\S+ /, '') },
    ]),
  )
}

/** Obligations by standing, then activities. */
function totalsIn(tables: readonly ReadTable[]): Record<string, string> {
  const byStanding = tableWith(tables, columns.standing, columns.count, columns.share)
  const activities = tableWith(tables, columns.activities, columns.participants, columns.unplanned)
  const words = byStanding.rows
    .filter(([label, number = '']) => number !== '' && number !== label)
    .map((row): [string, string] => [
      String(row[0])
        .replace(/^[^\p{L}] /u, '')
        .replace('▲▲ ', ''),
      numberIn(row[1]!),
    ])
  const [held = []] = activities.rows
  return {
    ...Object.fromEntries(words),
    ...Object.fromEntries(activities.titles.map((title, index) => [title, numberIn(held[index]!)])),
  }
}

function totalsOf({ totals }: ComplianceReport): Record<string, string> {
  const { overview } = messages.complianceReport
  const numbers: Record<string, number> = {
    [standings.met]: totals.met,
    [standings['on-track']]: totals.onTrack,
    [standings['due-soon']]: totals.dueSoon,
    [standings.behind]: totals.behind,
    [standings['far-behind']]: totals.farBehind,
    [standings.short]: totals.short,
    [standings.missed]: totals.missed,
    [overview.total]: totals.due,
    [standings.upcoming]: totals.upcoming,
    [standings['before-issue']]: totals.beforeIssue,
    [standings.unknown]: totals.unknown,
    [columns.activities]: totals.activities,
    [columns.participants]: totals.participants,
    [columns.online]: totals.onlineParticipants,
    [columns.unplanned]: totals.unplanned,
  }
  return Object.fromEntries(Object.entries(numbers).map(([word, number]) => [word, formatNumber(number)]))
}

/** Due, met and missed of every unit, as the table of units tells them. */
function unitsIn(tables: readonly ReadTable[]): Record<string, string[]> {
  const table = tableWith(tables, columns.unit, columns.dueCount, columns.metCount)
  return Object.fromEntries(
    table.rows.map((row) => [String(row[0]), [1, 2, 4].map((index) => numberIn(row[index]!))]),
  )
}

function unitsOf({ units, totals }: ComplianceReport): Record<string, string[]> {
  const lines = [...units, { ...totals, unit: messages.complianceReport.tasks.total }]
  return Object.fromEntries(
    lines.map(({ unit, due, met, missed }) => [unit, [due, met, missed].map(formatNumber)]),
  )
}

const CASES = [
  ['the sample in December', SAMPLE, '2024-12-05', ''],
  ['the sample over two years', SAMPLE, '2025-02-01', '--period 2023..2024'],
  ['an empty log', { 'plans/demo.yaml': PLAN, 'log/demo/2024/all.yaml': '' }, '2024-06-30', ''],
  [
    'a plan that was never begun',
    { 'plans/demo.yaml': PLAN, 'log/demo/2024/all.yaml': LOG },
    '2021-06-30',
    '',
  ],
] as const

describe.each(CASES)('%s', (_, files, asOf, more) => {
  const call = `report --as-of ${asOf} ${more} --lang zh-CN`
  const tables = new Map<string, readonly ReadTable[]>()
  let report: ComplianceReport

  beforeAll(async () => {
    report = await sciplanJson(call, { files })
    for (const { format, read } of READERS) {
      const { exitCode, stderr, host } = await sciplan(`${call} -o out.${format}`, { files })
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `报告已写入 out.${format}\n` })
      tables.set(format, await read(host.disk.get(`/workspace/out.${format}`)!))
    }
  })

  it.each(READERS)('$format tells every obligation as JSON does', ({ format }) => {
    const found = obligationsIn(tables.get(format)!)
    expect(Object.keys(found).length).toBe(report.obligations.length)
    expect(withoutMarks(found)).toEqual(obligationsOf(report))
  })

  it.each(READERS)('$format tells every total as JSON does', ({ format }) => {
    expect(totalsIn(tables.get(format)!)).toEqual(totalsOf(report))
  })

  it.each(READERS)('$format tells every unit as JSON does', ({ format }) => {
    expect(unitsIn(tables.get(format)!)).toMatchObject(unitsOf(report))
  })

  describe.each(SUBJECTS)('every $name', ({ of, in: tellingOf, except = [] }) => {
    it.each(READERS.filter(({ format }) => !except.includes(format)))(
      'in $format is that of JSON',
      ({ format }) => {
        expect(tellingOf(tables.get(format)!).sort()).toEqual(of(report).sort())
      },
    )
  })
})
