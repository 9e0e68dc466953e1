import type { Doc, Row, Table } from '../doc.ts'
import { countCells, countColumns } from './counts.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import { hasProblemSheet, problemSheet, sheetId } from './problem-sheet.ts'
import type { ImportRecord } from './records.ts'

/**
 * What is to be mended, as a file to send back: all workbooks in one table, and a sheet for each of those that
 * somebody has to look at again, with links into it. `linkTo` is the way from this file to one of the workbooks.
 * It speaks to units, who have no command line.
 */
export function problemsDoc(
  record: ImportRecord,
  material: ImportMaterial,
  author: string,
  linkTo: (file: string) => string,
  messages: ImportMessages,
): Doc {
  const { importing, locale } = messages
  const { workbook } = importing
  return {
    title: importing.title({ plan: material.plan.title, end: record.end }),
    blocks: [
      { kind: 'heading', level: 2, text: importing.sections.summary, sheet: workbook.firstSheet },
      overview(record, material, messages),
      { kind: 'note', text: workbook.help },
      ...record.files.flatMap((file) => problemSheet(file, material, linkTo, messages)),
    ],
    file: {
      language: locale,
      author,
      subject: workbook.subject({ date: material.date }),
      date: material.date,
      orientation: 'landscape',
      pageNumber: workbook.pageNumber,
      firstSheet: workbook.firstSheet,
    },
  }
}

function overview({ files }: ImportRecord, material: ImportMaterial, messages: ImportMessages): Table {
  const { columns } = messages.importing
  return {
    kind: 'table',
    main: true,
    columns: [{ title: columns.file, grow: 2 }, { title: columns.unit, grow: 1 }, ...countColumns(messages)],
    rows: files.map((file): Row => {
      const link = hasProblemSheet(file, material) ? { to: sheetId(file) } : {}
      return {
        cells: [
          { kind: 'text', text: file.file, tone: 'plain', ...link },
          file.unit ?? '',
          ...countCells({ ...file, problems: file.problems.length }),
        ],
      }
    }),
  }
}
