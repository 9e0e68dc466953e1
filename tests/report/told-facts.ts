import { messages } from '../../src/messages/zh-CN.ts'
import type { ComplianceReport } from '../../src/model/report.ts'
import { formatNumber, formatRate } from '../../src/report/format-number.ts'
import type { ReadTable } from './read-tables.ts'

const { columns } = messages.complianceReport
const words = messages.report

/** A subject of a report as lines of text that have to be the same in every format: what the answer in JSON says, and what a file tells. */
export interface Subject {
  readonly name: string
  of(report: ComplianceReport): string[]
  in(tables: readonly ReadTable[]): string[]
  /** Formats that tell it in another way. */
  readonly except?: readonly string[]
}

/** The rows of the table that has these titles and none of the others; a report without the subject has no such table. */
function rowsWith(
  tables: readonly ReadTable[],
  titles: readonly string[],
  without: readonly string[] = [],
): ReadonlyMap<string, string>[] {
  const table = tables.find(
    (one) =>
      titles.every((title) => one.titles.includes(title)) &&
      !without.some((title) => one.titles.includes(title)),
  )
  if (table === undefined) return []
  const rows = table.rows.map((row) => new Map(table.titles.map((title, index) => [title, text(row[index])])))
  // Rows that head others have one text.
  return rows.filter((row) => new Set([...row.values()].filter((cell) => cell !== '')).size > 1)
}

function text(cell: string | number | undefined): string {
  return (typeof cell === 'number' ? formatNumber(cell) : (cell ?? '')).replace('\n', ' ')
}

/** "15%" and "超过15%" are told as 15. */
function number(cell: string | undefined): string {
  return /-?\d+(\.\d+)?/.exec(cell ?? '')?.[0] ?? '?'
}

function numberOf(value: number | null): string {
  return value === null ? '?' : formatNumber(value)
}

/** A workbook has shares as numbers, other files say "12.5% (1/8)". */
function rate(cell: string | undefined = ''): string {
  if (!cell.includes('%') && /^\d/.test(cell)) return `${Math.round(Number(cell) * 100)}%`
  return cell.startsWith('–') ? '–' : `${Math.round(Number.parseFloat(cell))}%`
}

function rateOf(met: number, due: number): string {
  return rate(formatRate(met, due))
}

/** "✕ 逾期 (待核实)" without its mark. */
function standing(cell: string | undefined): string {
  return (cell ?? '').replace(/^\S+ /, '')
}

function shown(word: string, toVerify?: boolean): string {
  return toVerify ? `${word} ${words.toVerify}` : word
}

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'rate of every unit',
    of: ({ units, totals }) =>
      [...units, { ...totals, unit: messages.complianceReport.tasks.total }].map(
        ({ unit, rate: { met, due } }) => `${unit} ${rateOf(met, due)}`,
      ),
    in: (tables) =>
      rowsWith(tables, [columns.unit, columns.dueCount, columns.rate]).map(
        (row) => `${row.get(columns.unit)} ${rate(row.get(columns.rate))}`,
      ),
  },
  {
    name: 'document',
    of: ({ deliverables }) =>
      deliverables.map(({ due, unit, submitted, daysLate, standing: verdict }) =>
        [due, unit, submitted ?? '–', verdict === 'late' ? daysLate : '', words.handedIn[verdict]].join(' '),
      ),
    in: (tables) =>
      rowsWith(tables, [columns.deliverable, columns.unit, columns.daysLate]).map((row) => {
        const verdict = standing(row.get(columns.standing))
        const late = verdict === words.handedIn.late ? row.get(columns.daysLate) : ''
        const [due, unit, submitted] = [columns.due, columns.unit, columns.submitted].map((title) =>
          row.get(title),
        )
        return [due, unit, submitted, late, verdict].join(' ')
      }),
  },
  {
    name: 'target of an indicator',
    of: ({ indicators }) =>
      indicators.map(({ by, target, value, date, standing: verdict, expected }) =>
        [
          by,
          formatNumber(target),
          numberOf(value),
          date ?? '–',
          expected === undefined ? '?' : formatNumber(expected),
          words.standings[verdict],
        ].join(' '),
      ),
    in: (tables) =>
      rowsWith(tables, [columns.indicator, columns.observedOn]).map((row) =>
        [
          row.get(columns.due),
          ...[columns.target, columns.observed].map((title) => number(row.get(title))),
          row.get(columns.observedOn),
          number(row.get(columns.expected)),
          standing(row.get(columns.standing)),
        ].join(' '),
      ),
  },
  {
    name: 'quota of a group',
    except: ['html'],
    of: ({ groups }) =>
      groups.map(({ group, task, quota, members, met }) =>
        members === 0
          ? `${group} ${task}/${quota}`
          : `${group} ${task}/${quota} ${members} ${met} ${rateOf(met, members)}`,
      ),
    in: (tables) =>
      rowsWith(tables, [columns.group, columns.members]).map((row) => {
        const line = `${row.get(columns.group)} ${row.get(columns.id)}`
        const [members, met] = [columns.members, columns.metCount].map((title) => row.get(title))
        return met === '' ? line : `${line} ${members} ${met} ${rate(row.get(columns.rate))}`
      }),
  },
  {
    name: 'task without number',
    of: ({ qualitative }) =>
      qualitative.map(({ unit, standing: verdict }) => `${unit} ${words.recorded[verdict]}`),
    in: (tables) =>
      rowsWith(tables, [columns.accountable, columns.standing], [columns.target]).map(
        (row) => `${row.get(columns.accountable)} ${standing(row.get(columns.standing))}`,
      ),
  },
  {
    name: 'milestone',
    of: ({ milestones }) =>
      milestones.map(({ title, by, state, overdue, toVerify }) =>
        [title, by ?? '–', shown(words.milestones[overdue ? 'overdue' : state], toVerify)].join(' '),
      ),
    in: (tables) =>
      rowsWith(tables, [columns.milestone, columns.standing]).map((row) =>
        [row.get(columns.milestone), row.get(columns.due), standing(row.get(columns.standing))].join(' '),
      ),
  },
  {
    name: 'checksum of the inputs',
    of: (report) => inputsOf(report).map(({ file, sha256 }) => `${file} ${sha256}`),
    in: (tables) =>
      rowsWith(tables, [columns.file, 'SHA-256']).map(
        (row) => `${row.get(columns.file)} ${row.get('SHA-256')}`,
      ),
  },
]

/** The command adds them to the report. */
function inputsOf(report: ComplianceReport): readonly { readonly file: string; readonly sha256: string }[] {
  if (!('inputs' in report)) throw new Error('the answer names no inputs')
  return report.inputs as { file: string; sha256: string }[]
}
