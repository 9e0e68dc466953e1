import type { Block, Cell, Doc, Row, Table } from '../doc.ts'
import { subjectOf } from '../log-list.ts'
import { jointBlocks } from './joint-blocks.ts'
import type { ImportedFile, ImportMaterial, ImportMessages } from './material.ts'
import type { FileRecord, ImportRecord, ProblemRecord, RowRecord } from './records.ts'
import { type RowLine, rowEntry, rowLines } from './row-lines.ts'

/**
 * The import for people: file by file what would be added, changed and skipped, and why; then all files in one
 * table. A run that wrote tells the files that somebody should look at alone.
 */
export function importDoc(record: ImportRecord, material: ImportMaterial, messages: ImportMessages): Doc {
  const { importing } = messages
  const title = importing.title({ plan: material.plan.title, end: record.end })
  const end: Block = { kind: 'note', text: endOf(record, messages) }
  const passedOver = passedOverBlocks(material, messages)
  if (record.files.length === 0) {
    return { title, blocks: [...passedOver, { kind: 'note', text: importing.nothing }] }
  }
  const files = material.files.flatMap((file, index) =>
    fileBlocks(file, record.files[index]!, record, material, messages),
  )
  return {
    title,
    blocks: [...files, ...jointBlocks(material, messages), ...passedOver, ...summary(record, messages), end],
  }
}

function fileBlocks(
  file: ImportedFile,
  told: FileRecord,
  record: ImportRecord,
  material: ImportMaterial,
  messages: ImportMessages,
): Block[] {
  const { importing } = messages
  const { sections } = importing
  const lines = rowLines(file, told)
  const whole = record.end === 'preview'
  const problems = told.problems.filter(({ code }) => code !== 'conflict')
  const details = [
    ...(whole ? section(sections.added, addedTable(lines, material, messages)) : []),
    ...section(sections.updated, changeTable(lines, 'updated', material, messages)),
    ...section(sections.conflicts, changeTable(lines, 'conflict', material, messages)),
    ...decisions(lines, messages),
    ...section(sections.duplicates, duplicateTable(lines, told, material, messages)),
    ...section(sections.emptied, emptiedTable(file, material, messages)),
    ...section(sections.problems, problemTable(problems, 'bad', messages)),
    ...section(sections.remarks, whole ? problemTable(told.remarks, 'warn', messages) : undefined),
    ...(whole ? skippedBlocks(file, told, messages) : []),
  ]
  if (details.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: importing.fileTitle({ file: told.file, unit: told.unit }) },
    { kind: 'text', cells: [importing.counts({ ...told, problems: told.problems.length })] },
    ...details,
  ]
}

function section(title: string, table: Table | undefined): Block[] {
  return table === undefined ? [] : [{ kind: 'heading', level: 3, text: title }, table]
}

function tableOf(columns: Table['columns'], rows: readonly Row[]): Table | undefined {
  return rows.length === 0 ? undefined : { kind: 'table', columns, rows }
}

function addedTable(lines: readonly RowLine[], { plan }: ImportMaterial, messages: ImportMessages) {
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

function unitsShown(entry: ReturnType<typeof rowEntry>): readonly string[] {
  if (entry.kind === 'activity') return entry.units
  return 'unit' in entry && entry.unit !== undefined ? [entry.unit] : []
}

/** Old and new, field by field; of a conflict what log and file say, and why it is one. */
function changeTable(
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

/** How to decide conflicts, once for each kind of them. */
function decisions(lines: readonly RowLine[], { importing }: ImportMessages): Block[] {
  const mends = lines.flatMap(({ told }) =>
    told.outcome === 'conflict' && told.why !== undefined
      ? [importing.conflicts[told.why as keyof typeof importing.conflicts].mend]
      : [],
  )
  return [...new Set(mends)].map((text) => ({ kind: 'note', text }))
}

function valueCell(value: string | number | null, tone: 'plain' | 'muted' | 'strong'): Cell {
  return { kind: 'text', text: value === null ? '–' : String(value), tone }
}

function duplicateTable(
  lines: readonly RowLine[],
  { file }: FileRecord,
  { plan }: ImportMaterial,
  messages: ImportMessages,
) {
  const { importing } = messages
  const { columns } = importing
  const rows = lines.flatMap(({ row, told }): Row[] =>
    (told.duplicates ?? []).map(({ id, place, title, date }) => ({
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

function emptiedTable(file: ImportedFile, { plan }: ImportMaterial, messages: ImportMessages) {
  const { importing } = messages
  const rows = file.emptied.flatMap(({ sheet, row, logged, outcome }): Row[] => {
    if (outcome === 'gone' || outcome === 'conflict' || logged === undefined) return []
    const place = importing.place({ sheet, at: importing.row(row) })
    const what = `${logged.date} ${subjectOf(logged, plan, messages)}`
    return [{ cells: [place, what, importing.emptied[outcome]] }]
  })
  const { columns } = importing
  return tableOf(
    [{ title: columns.place }, { title: columns.inLog, grow: 1 }, { title: columns.mend, grow: 1 }],
    rows,
  )
}

function problemTable(
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

/** Why rows were skipped, how many of each; rows that are there twice by their places. */
function skippedBlocks(file: ImportedFile, told: FileRecord, { importing }: ImportMessages): Block[] {
  const counts = new Map<keyof typeof importing.skipped, number>()
  if (file.untouched > 0) counts.set('untouched', file.untouched)
  for (const { outcome } of file.rows) {
    if (outcome.kind === 'skipped') counts.set(outcome.why, (counts.get(outcome.why) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const repeated = told.rows.flatMap(({ sheet, row, other }) =>
    other === undefined
      ? []
      : [
          importing.repeated({
            place: importing.place({ sheet, at: importing.row(row) }),
            other: importing.place({ file: other.file, sheet: other.sheet, at: importing.row(other.row) }),
          }),
        ],
  )
  const texts = [...[...counts].map(([why, rows]) => importing.skipped[why](rows)), ...repeated]
  return texts.map((text) => ({ kind: 'text', cells: [{ kind: 'text', text, tone: 'muted' }] }))
}

function passedOverBlocks({ passedOver }: ImportMaterial, { importing }: ImportMessages): Block[] {
  const reasons = [...new Set(passedOver.map(({ why }) => why))]
  return reasons.map((why) => {
    const files = passedOver.filter((one) => one.why === why).map(({ file }) => file)
    return { kind: 'text', cells: [{ kind: 'text', text: importing.passedOver[why](files), tone: 'muted' }] }
  })
}

function summary({ files, totals }: ImportRecord, { importing }: ImportMessages): Block[] {
  const { columns, sections } = importing
  const figures = (
    counts: { read: number; added: number; updated: number; skipped: number },
    problems: number,
  ): Cell[] => [
    { kind: 'number', value: counts.read },
    { kind: 'number', value: counts.added },
    { kind: 'number', value: counts.updated },
    { kind: 'number', value: counts.skipped },
    { kind: 'number', value: problems, tone: problems === 0 ? 'plain' : 'bad' },
  ]
  const rows: Row[] = files.map((file) => ({
    cells: [file.file, file.unit ?? '', ...figures(file, file.problems.length)],
  }))
  const total: Row = { role: 'total', cells: [importing.total, '', ...figures(totals, totals.problems)] }
  const units = files.some(({ unit }) => unit !== undefined)
  const kept = <Item>(items: readonly Item[]) => (units ? items : items.filter((_, index) => index !== 1))
  const numbers = [columns.read, columns.added, columns.updated, columns.skipped, columns.problems]
  return [
    { kind: 'heading', level: 2, text: sections.summary },
    {
      kind: 'table',
      columns: kept([
        { title: columns.file, grow: 2 },
        { title: columns.unit, grow: 1, priority: 1 },
        ...numbers.map((title) => ({ title, align: 'right' as const })),
      ]),
      rows: [...rows, ...(rows.length > 1 ? [total] : [])].map((row) => ({ ...row, cells: kept(row.cells) })),
    },
  ]
}

function endOf(record: ImportRecord, { importing }: ImportMessages): string {
  const { end, entries, log = '', totals } = record
  switch (end) {
    case 'preview':
      return importing.ends.preview({ entries, trouble: totals.problems > 0 })
    case 'written':
      return importing.ends.written({ entries, file: log, leftOut: totals.problems })
    case 'refused':
      return importing.ends.refused({
        problems: totals.problems - totals.conflicts,
        conflicts: totals.conflicts,
      })
    case 'nothing-new':
      return importing.ends['nothing-new']
  }
}

function placeCell({ sheet, row }: RowRecord, { importing }: ImportMessages): string {
  return importing.place({ sheet, at: importing.row(row) })
}
