import type { Cell, Row, Table } from '../doc.ts'
import { subjectOf } from '../log-list.ts'
import type { ImportedFile, ImportMaterial, ImportMessages } from './material.ts'
import type { ProblemRecord } from './problem-records.ts'
import type { FileRecord, RowRecord } from './records.ts'
import { type RowLine, rowEntry } from './row-lines.ts'

/** Rows that become entries. Here and below undefined where there are none. */
export function addedTable(lines: readonly RowLine[], { plan }: ImportMaterial, messages: ImportMessages) {
  const { columns } = messages.importing
  const rows = lines
    .filter(({ told }) => told.outcome === 'added')
    .map(({ row, told }): Row => {
      const entry = rowEntry(row, told.entry)
      const figure = entry.kind === 'activity' ? entry.participants : undefined
      return {
        cells: [
          placeCell(told, messages),
          { kind: 'date', value: entry.date },
          messages.report.list(unitsShown(entry)),
          subjectOf(entry, plan, messages),
          figure === undefined ? '' : { kind: 'number', value: figure },
        ],
      }
    })
  return tableOf(
    [
      { title: columns.place },
      { title: columns.date, priority: 1 },
      { title: columns.units, grow: 1, priority: 2 },
      { title: columns.what, grow: 2 },
      { title: columns.figure, align: 'right' },
    ],
    rows,
  )
}

/** Old and new, field by field; of a conflict what log and file say, and why it is one. */
export function changeTable(
  lines: readonly RowLine[],
  outcome: 'updated' | 'conflict',
  { plan }: ImportMaterial,
  messages: ImportMessages,
) {
  const { columns, conflicts } = messages.importing
  const isConflict = outcome === 'conflict'
  const rows = lines
    .filter(({ told }) => told.outcome === outcome)
    .flatMap(({ row, told }): Row[] => {
      const what = subjectOf(rowEntry(row, told.entry), plan, messages)
      const why = told.why === undefined ? '' : conflicts[told.why as keyof typeof conflicts].message
      const changes = told.changes ?? []
      const shown = changes.length === 0 ? [{ heading: '', before: null, after: null }] : changes
      return shown.map(({ heading, before, after }) => ({
        cells: [
          placeCell(told, messages),
          what,
          heading,
          valueCell(before, isConflict ? 'plain' : 'muted'),
          valueCell(after, isConflict ? 'plain' : 'strong'),
          ...(isConflict ? [why] : []),
        ],
      }))
    })
  return tableOf(
    [
      { title: columns.place, merge: true },
      { title: columns.what, grow: 1, priority: 1, merge: true },
      { title: columns.field },
      { title: isConflict ? columns.inLog : columns.before, grow: 1 },
      { title: isConflict ? columns.inFile : columns.after, grow: 1 },
      ...(isConflict ? [{ title: columns.why, grow: 1, priority: 2, merge: true } as const] : []),
    ],
    rows,
  )
}

/** Rows that look like another activity, say an earlier one anew or are copies, and where that other one is. */
export function likenessTable(
  lines: readonly RowLine[],
  likenesses: (told: RowRecord) => RowRecord['duplicates'],
  { file }: FileRecord,
  { plan }: ImportMaterial,
  messages: ImportMessages,
) {
  const { importing } = messages
  const { columns } = importing
  const rows = lines.flatMap(({ row, told }): Row[] =>
    (likenesses(told) ?? []).map(({ id, place, title, date }) => ({
      cells: [
        placeCell(told, messages),
        subjectOf(rowEntry(row, told.entry), plan, messages),
        place === undefined
          ? importing.inLog(id)
          : importing.place({
              ...(place.file === file ? {} : { file: place.file }),
              sheet: place.sheet,
              at: importing.row(place.row),
            }),
        `${date} ${title}`,
      ],
    })),
  )
  return tableOf(
    [
      { title: columns.place, merge: true },
      { title: columns.what, grow: 1, merge: true },
      { title: columns.like, grow: 1 },
      { title: columns.what, grow: 1, priority: 1 },
    ],
    rows,
  )
}

/** Rows that were emptied, and the entries that they were. */
export function emptiedTable(file: ImportedFile, { plan }: ImportMaterial, messages: ImportMessages) {
  const { importing } = messages
  const rows = file.emptied.flatMap(({ sheet, row, logged, outcome }): Row[] => {
    if (outcome === 'gone' || outcome === 'conflict' || logged === undefined) return []
    const place = row === 0 ? importing.removedRow : importing.place({ sheet, at: importing.row(row) })
    const what = `${logged.date} ${subjectOf(logged, plan, messages)}`
    return [{ cells: [place, what, importing.emptied[outcome]] }]
  })
  const { columns } = importing
  return tableOf(
    [{ title: columns.place }, { title: columns.inLog, grow: 1 }, { title: columns.mend, grow: 1 }],
    rows,
  )
}

/** What stood where, what is wrong with it, and what to do. */
export function problemTable(
  problems: readonly ProblemRecord[],
  tone: 'bad' | 'warn',
  { importing }: ImportMessages,
) {
  const { columns } = importing
  const rows = problems.map(
    ({ sheet, cell, found, message, mend }): Row => ({
      cells: [
        importing.place({ sheet, at: cell }) || importing.wholeFile,
        found ?? '',
        { kind: 'text', text: message, tone },
        mend,
      ],
    }),
  )
  return tableOf(
    [
      { title: columns.place },
      { title: columns.found, grow: 1, priority: 1 },
      { title: columns.problem, grow: 2 },
      { title: columns.mend, grow: 2, priority: 2 },
    ],
    rows,
  )
}

function tableOf(columns: Table['columns'], rows: readonly Row[]): Table | undefined {
  return rows.length === 0 ? undefined : { kind: 'table', columns, rows }
}

function unitsShown(entry: ReturnType<typeof rowEntry>): readonly string[] {
  if (entry.kind === 'activity') return entry.units
  return 'unit' in entry && entry.unit !== undefined ? [entry.unit] : []
}

function valueCell(value: string | number | null, tone: 'plain' | 'muted' | 'strong'): Cell {
  return { kind: 'text', text: value === null ? '–' : String(value), tone }
}

function placeCell({ sheet, row }: RowRecord, { importing }: ImportMessages): string {
  return importing.place({ sheet, at: importing.row(row) })
}
