import type { Block, Table } from '../doc.ts'
import type { ImportedFile, ImportMaterial, ImportMessages } from './material.ts'
import type { FileRecord, ImportRecord, RowRecord } from './records.ts'
import { type RowLine, rowLines } from './row-lines.ts'
import { addedTable, changeTable, emptiedTable, likenessTable, problemTable } from './row-tables.ts'

/** What is told of a file; nothing where a run that wrote has nothing in it that somebody should look at. */
export function fileBlocks(
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
    ...section(
      sections.duplicates,
      likenessTable(lines, (row) => (isCopy(row) ? [] : row.duplicates), told, material, messages),
    ),
    ...section(
      sections.sentBefore,
      likenessTable(lines, (row) => row.sentBefore, told, material, messages),
    ),
    ...(whole
      ? section(
          sections.copies,
          likenessTable(lines, (row) => (isCopy(row) ? row.duplicates : []), told, material, messages),
        )
      : []),
    ...copyNote(told, messages),
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

function isCopy({ outcome, why }: RowRecord): boolean {
  return outcome === 'skipped' && why === 'copy'
}

/** Copies are left out without being asked, so it is told whether or not anything is written. */
function copyNote({ rows }: FileRecord, { importing }: ImportMessages): Block[] {
  const copies = rows.filter(isCopy).length
  return copies === 0 ? [] : [{ kind: 'note', text: importing.copies(copies) }]
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
