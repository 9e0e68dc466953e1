import type { Block, Doc, Row } from '../doc.ts'
import { countCells, countColumns } from './counts.ts'
import { fileBlocks } from './file-blocks.ts'
import { jointBlocks } from './joint-blocks.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import type { ImportRecord } from './records.ts'

/**
 * The import for people: file by file what would be added, changed and skipped, and why; then all files in one
 * table. A run that wrote tells the files that somebody should look at alone.
 */
export function importDoc(record: ImportRecord, material: ImportMaterial, messages: ImportMessages): Doc {
  const { importing } = messages
  const title = importing.title({ plan: material.plan.title, end: record.end })
  const passedOver = passedOverBlocks(material, messages)
  if (record.files.length === 0) {
    return { title, blocks: [...passedOver, { kind: 'note', text: importing.nothing }] }
  }
  const files = material.files.flatMap((file, index) =>
    fileBlocks(file, record.files[index]!, record, material, messages),
  )
  return {
    title,
    blocks: [
      ...files,
      ...jointBlocks(material, messages),
      ...passedOver,
      ...summary(record, messages),
      ...remarkBlocks(record, messages),
      { kind: 'note', text: endOf(record, messages) },
    ],
  }
}

function passedOverBlocks({ passedOver }: ImportMaterial, { importing }: ImportMessages): Block[] {
  const reasons = [...new Set(passedOver.map(({ why }) => why))]
  return reasons.map((why) => {
    const files = passedOver.filter((one) => one.why === why).map(({ file }) => file)
    return { kind: 'text', cells: [{ kind: 'text', text: importing.passedOver[why](files), tone: 'muted' }] }
  })
}

/** A run that writes tells of remarks that there are some, and where they are to be read. */
function remarkBlocks({ files, end }: ImportRecord, { importing }: ImportMessages): Block[] {
  const remarks = files.reduce((sum, file) => sum + file.remarks.length, 0)
  return end === 'preview' || remarks === 0 ? [] : [{ kind: 'note', text: importing.remarks(remarks) }]
}

/** The column of units is left out where no file is the form of one. */
function summary({ files, totals }: ImportRecord, messages: ImportMessages): Block[] {
  const { columns, sections, total } = messages.importing
  const hasUnits = files.some(({ unit }) => unit !== undefined)
  const unitCell = (unit: string | undefined) => (hasUnits ? [unit ?? ''] : [])
  const rows: Row[] = files.map((file) => ({
    cells: [file.file, ...unitCell(file.unit), ...countCells({ ...file, problems: file.problems.length })],
  }))
  if (rows.length > 1) {
    rows.push({ role: 'total', cells: [total, ...unitCell(undefined), ...countCells(totals)] })
  }
  return [
    { kind: 'heading', level: 2, text: sections.summary },
    {
      kind: 'table',
      columns: [
        { title: columns.file, grow: 2 },
        ...(hasUnits ? [{ title: columns.unit, grow: 1, priority: 1 }] : []),
        ...countColumns(messages),
      ],
      rows,
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
