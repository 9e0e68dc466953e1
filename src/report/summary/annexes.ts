import { byAction } from '../compliance/by-action.ts'
import { memberMatrix } from '../compliance/group-section.ts'
import { noteSection } from '../compliance/note-section.ts'
import type { Block, Cell, Row } from '../doc.ts'
import { recordedCell } from '../standing-cells.ts'
import type { SummaryContext } from './context.ts'
import { evidenceAnnex, ledgerAnnex } from './ledger-annexes.ts'
import type { Numbering } from './numbering.ts'
import { text } from './parts.ts'

/** Members of groups, tasks without number, ledger, evidence, counting notes. `whole` tells every entry. */
export function annexes(context: SummaryContext, numbered: Numbering, whole: boolean): Block[] {
  return [
    ...members(context, numbered),
    ...qualitative(context, numbered),
    ...ledgerAnnex(context, numbered, whole),
    ...evidenceAnnex(context, numbered, whole),
    ...notes(context, numbered),
  ]
}

function members(context: SummaryContext, numbered: Numbering): Block[] {
  const { report, words, unit } = context
  if (unit !== undefined && !unit.isGroup) return []
  const groups = [
    ...new Set(report.groups.filter(({ members: count }) => count > 0).map(({ group }) => group)),
  ]
  if (groups.length === 0) return []
  return [
    numbered.annex(words.annexes.members, words.sheets.members),
    ...groups.flatMap((group) => memberMatrix(group, 2, context)).map(formal),
  ]

  /** The sheet of the annex itself begins with the first of them. */
  function formal(block: Block, index: number): Block {
    if (block.kind !== 'heading') return block
    const { sheet, ...heading } = { ...block, text: words.formal(block.text) }
    return sheet === undefined || index === 0 ? heading : { ...heading, sheet }
  }
}

function qualitative(context: SummaryContext, numbered: Numbering): Block[] {
  const { report, words, own, spoken } = context
  if (report.qualitative.length === 0) return []
  const byTask = new Map<string, (typeof report.qualitative)[number][]>()
  for (const row of report.qualitative) byTask.set(row.task, [...(byTask.get(row.task) ?? []), row])
  const rows = byAction([...byTask.keys()], (task) => task, context).flatMap(
    ({ title, members: tasks }): Row[] => [
      { role: 'group', cells: [title] },
      ...tasks.map((task) => noteRow(task, byTask.get(task) ?? [])),
    ],
  )
  return [
    numbered.annex(words.annexes.qualitative, words.sheets.qualitative),
    {
      kind: 'table',
      id: 'qualitative',
      main: true,
      columns: [
        { title: own.columns.task, grow: 3 },
        { title: own.columns.accountable, grow: 2 },
        { title: own.columns.standing },
        { title: words.columns.entries, grow: 1 },
      ],
      rows,
    },
  ]

  function noteRow(task: string, noted: readonly (typeof report.qualitative)[number][]): Row {
    const units = noted.map(({ unit, group }) => group ?? unit)
    const reported = noted.filter(({ standing }) => standing === 'reported').length
    const entries = new Set(noted.flatMap((row) => row.entries))
    const places = [...entries].flatMap((id) => context.numbers.get(id) ?? []).sort((a, b) => a - b)
    const [first] = noted
    const standing: Cell =
      noted.length === 1 && first !== undefined
        ? recordedCell(first, spoken.words)
        : words.tasks.reportedOf({ reported, all: noted.length })
    return {
      cells: [
        spoken.taskTitle(task),
        spoken.names([...new Set(units)]),
        standing,
        words.tasks.evidence({
          numbers: places.slice(0, 6).map(String),
          entries: places.length,
          others: entries.size - places.length,
        }),
      ],
    }
  }
}

/** How it was counted, without the list of every input: its one checksum stands for them. */
function notes(context: SummaryContext, numbered: Numbering): Block[] {
  const { own, words, inputs, digest } = context
  const all = noteSection(context).slice(1)
  const end = all.findIndex((block) => block.kind === 'heading' && block.text === own.notes.inputs)
  return [
    numbered.annex(words.annexes.notes, words.sheets.notes),
    ...all.slice(0, end).map((block) => formalBlock(block, context)),
    text(words.inputs({ files: inputs.length, digest })),
  ]
}

/** The rules are words of our own; a table holds names and titles as they are. */
function formalBlock(block: Block, { words }: SummaryContext): Block {
  if (block.kind === 'heading') return { ...block, level: 2 }
  if (block.kind !== 'text') return block
  return {
    ...block,
    cells: block.cells.map((cell) => (typeof cell === 'string' ? words.formal(cell) : cell)),
  }
}
