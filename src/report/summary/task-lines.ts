import type { ComplianceRow, Standing } from '../../model/report.ts'
import { amountCell, requirementOf, targetCell } from '../compliance/figures.ts'
import { countOf, JUDGED, LEFT_OUT } from '../compliance/standing-counts.ts'
import type { Cell, Tone } from '../doc.ts'
import { formatNumber, formatRate } from '../format-number.ts'
import { STANDING_MARKS, standingCell } from '../standing-cells.ts'
import { type SummaryContext, sharesLines } from './context.ts'

/** A cell names up to this many places of the ledger. */
const SHOWN_ENTRIES = 6

/** One line of the table of tasks: an obligation, or the obligations of all members of a group. */
export interface TaskLine {
  readonly task: string
  readonly title: string
  readonly unit: string
  readonly requirement: string
  readonly target: Cell
  readonly done: Cell
  readonly rate: string
  readonly standing: Cell
  readonly evidence: string
}

/** The members of a group share a line; a unit sees each obligation by itself. */
export function taskLines(rows: readonly ComplianceRow[], context: SummaryContext): TaskLine[] {
  const together = new Map<string, ComplianceRow[]>()
  for (const row of rows) {
    const isShared = sharesLines(context) && row.group !== undefined
    const key = isShared ? `${row.task}/${row.quota}/${row.group}/${row.window.from}` : row.id
    const list = together.get(key)
    if (list === undefined) together.set(key, [row])
    else list.push(row)
  }
  return [...together.values()].map((members) =>
    members.length === 1 ? lineOf(members[0]!, context) : groupLine(members, context),
  )
}

function lineOf(row: ComplianceRow, context: SummaryContext): TaskLine {
  return {
    ...taskOf(row, context),
    unit: row.unit,
    target: targetCell(row, context),
    done: amountCell(row, context),
    rate: rateOf(row),
    standing: standingCell(row, context.spoken.words),
    evidence: evidenceOf(row.entries, context),
  }
}

function groupLine(members: readonly ComplianceRow[], context: SummaryContext): TaskLine {
  const { words } = context
  const [first] = members
  const met = countOf(members, ['met'])
  const unit = words.tasks.members
  return {
    ...taskOf(first!, context),
    unit: words.tasks.group({ name: first!.group ?? '', members: members.length }),
    target: { kind: 'number', value: members.length, unit },
    done: { kind: 'number', value: met, unit },
    rate: formatRate(met, members.length),
    standing: standingsOf(members, context),
    evidence: evidenceOf([...new Set(members.flatMap(({ entries }) => entries))], context),
  }
}

function taskOf(row: ComplianceRow, context: SummaryContext) {
  return {
    task: row.task,
    title: context.spoken.taskTitle(row.task),
    requirement: requirementOf(row, context),
  }
}

/** Share of the target that was done; it never looks like the whole while something is lacking. */
export function rateOf({ amount, target }: Pick<ComplianceRow, 'amount' | 'target'>): string {
  if (amount === null || target <= 0) return '–'
  const percent = (100 * amount) / target
  return `${formatNumber(amount < target ? Math.min(percent, 99.99) : percent)}%`
}

/** How many members stand how: mark, word and number, the worst last. */
function standingsOf(members: readonly ComplianceRow[], { spoken, words }: SummaryContext): Cell {
  const present = [...JUDGED, ...LEFT_OUT].filter((standing) => countOf(members, [standing]) > 0)
  const lines = present.map((standing) => {
    const word = `${STANDING_MARKS[standing]} ${spoken.words.standings[standing]}`
    return words.tasks.standing({ word, count: countOf(members, [standing]) })
  })
  return { kind: 'text', text: lines.join('\n'), tone: worstTone(present) }
}

const TONES: readonly (readonly [Standing, Tone])[] = [
  ['missed', 'bad'],
  ['far-behind', 'bad'],
  ['short', 'warn'],
  ['behind', 'warn'],
  ['due-soon', 'info'],
  ['met', 'good'],
]

function worstTone(present: readonly Standing[]): Tone {
  return TONES.find(([standing]) => present.includes(standing))?.[1] ?? 'plain'
}

/** Where the entries stand in the ledger of the annex. */
function evidenceOf(entries: readonly string[], { numbers, words }: SummaryContext): string {
  if (entries.length === 0) return ''
  const places = entries.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  const shown = places.slice(0, SHOWN_ENTRIES).map(String)
  return words.tasks.evidence({
    numbers: shown,
    entries: places.length,
    others: entries.length - places.length,
  })
}
