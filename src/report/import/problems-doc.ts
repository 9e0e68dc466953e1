import type { Block, Cell, Doc, Row, Table } from '../doc.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import type { ProblemRecord } from './problem-records.ts'
import type { FileRecord, ImportRecord } from './records.ts'

/**
 * What is to be mended, as a file to send back: all workbooks in one table, and a sheet for each of those that
 * somebody has to look at again, with links into it. `linkTo` is the way from this file to one of the workbooks.
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
  const title = importing.title({ plan: material.plan.title, end: record.end })
  return {
    title,
    blocks: [
      { kind: 'heading', level: 2, text: importing.sections.summary, sheet: workbook.firstSheet },
      overview(record, messages),
      { kind: 'note', text: workbook.help },
      ...record.files.flatMap((file) => sheetOf(file, linkTo, messages)),
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

function overview({ files }: ImportRecord, { importing }: ImportMessages): Table {
  const { columns } = importing
  const figures = ['read', 'added', 'updated', 'skipped'] as const
  return {
    kind: 'table',
    main: true,
    columns: [
      { title: columns.file, grow: 2 },
      { title: columns.unit, grow: 1 },
      ...figures.map((figure) => ({ title: columns[figure], align: 'right' as const })),
      { title: columns.problems, align: 'right' },
    ],
    rows: files.map(
      (file): Row => ({
        cells: [
          { kind: 'text', text: file.file, tone: 'plain', ...(isClean(file) ? {} : { to: idOf(file) }) },
          file.unit ?? '',
          ...figures.map((figure): Cell => ({ kind: 'number', value: file[figure] })),
          { kind: 'number', value: file.problems.length, tone: file.problems.length === 0 ? 'plain' : 'bad' },
        ],
      }),
    ),
  }
}

function isClean({ problems, remarks, rows }: FileRecord): boolean {
  return problems.length + remarks.length === 0 && rows.every(({ duplicates }) => duplicates === undefined)
}

function idOf({ file }: FileRecord): string {
  return `file ${file}`
}

function sheetOf(file: FileRecord, linkTo: (file: string) => string, messages: ImportMessages): Block[] {
  if (isClean(file)) return []
  const { importing } = messages
  const { columns, kinds } = importing
  const line = (kind: string, tone: 'bad' | 'warn', one: ProblemRecord): Row => ({
    cells: [
      placeCell(file, one, linkTo, messages),
      { kind: 'text', text: kind, tone },
      one.found ?? '',
      one.message,
      one.mend,
    ],
  })
  const { duplicate } = importing
  const duplicates = file.rows.flatMap(({ sheet, row, duplicates = [] }) =>
    duplicates.map(({ id, place, title, date }): Row => {
      const found = place === undefined ? importing.inLog(id) : placeText(place, messages)
      const one = {
        sheet,
        cell: `A${row}`,
        code: 'duplicate',
        found: `${found} ${date} ${title}`,
        ...duplicate,
      }
      return line(kinds.duplicate, 'warn', one)
    }),
  )
  return [
    {
      kind: 'heading',
      level: 2,
      id: idOf(file),
      text: importing.fileTitle({ file: file.file, unit: file.unit }),
      sheet: sheetName(file),
      newPage: true,
    },
    {
      kind: 'table',
      main: true,
      columns: [
        { title: columns.place },
        { title: columns.kind },
        { title: columns.found, grow: 1 },
        { title: columns.problem, grow: 2 },
        { title: columns.mend, grow: 2 },
      ],
      rows: [
        ...file.problems.map((one) =>
          line(one.code === 'conflict' ? kinds.conflict : kinds.problem, 'bad', one),
        ),
        ...duplicates,
        ...file.remarks.map((one) => line(kinds.remark, 'warn', one)),
      ],
    },
  ]
}

/** The unit, or the name of the file without folders and ending. */
function sheetName({ file, unit }: FileRecord): string {
  return unit ?? file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
}

function placeText(
  place: { readonly file: string; readonly sheet: string; readonly row: number },
  { importing }: ImportMessages,
): string {
  return importing.place({ file: place.file, sheet: place.sheet, at: importing.row(place.row) })
}

function placeCell(
  { file }: FileRecord,
  { sheet, cell }: ProblemRecord,
  linkTo: (file: string) => string,
  { importing }: ImportMessages,
): Cell {
  const text = importing.place({ sheet, at: cell }) || importing.wholeFile
  const at = sheet === '' || cell === '' ? {} : { at: `'${sheet.replaceAll("'", "''")}'!${cell}` }
  return { kind: 'text', text, tone: 'plain', outside: { file: linkTo(file), ...at } }
}
