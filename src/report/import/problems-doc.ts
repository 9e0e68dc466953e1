import type { Block, Cell, Doc, Row, Table } from '../doc.ts'
import { subjectOf } from '../log-list.ts'
import { offerText } from './joint-blocks.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import type { ProblemRecord } from './problem-records.ts'
import type { FileRecord, ImportRecord, RowRecord } from './records.ts'

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
      overview(record, material, messages),
      { kind: 'note', text: workbook.help },
      ...record.files.flatMap((file) => sheetOf(file, material, linkTo, messages)),
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

function overview({ files }: ImportRecord, material: ImportMaterial, { importing }: ImportMessages): Table {
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
          {
            kind: 'text',
            text: file.file,
            tone: 'plain',
            ...(isClean(file, material) ? {} : { to: idOf(file) }),
          },
          file.unit ?? '',
          ...figures.map((figure): Cell => ({ kind: 'number', value: file[figure] })),
          { kind: 'number', value: file.problems.length, tone: file.problems.length === 0 ? 'plain' : 'bad' },
        ],
      }),
    ),
  }
}

function isClean(
  { file, problems, remarks, rows, emptied }: FileRecord,
  { offers }: ImportMaterial,
): boolean {
  return (
    problems.length + remarks.length === 0 &&
    rows.every(({ why, duplicates = [], sentBefore = [] }) => {
      return (why === 'copy' || duplicates.length === 0) && sentBefore.length === 0
    }) &&
    emptied.every(({ outcome }) => outcome !== 'offered') &&
    offers.every(({ accepted, members }) => accepted || members.every(({ place }) => place?.file !== file))
  )
}

/** The first cell of a row; of one that was taken out the file as a whole. */
function placeOfRow({ sheet, row }: { readonly sheet: string; readonly row: number }) {
  return { sheet, cell: row === 0 ? '' : `A${row}` }
}

function idOf({ file }: FileRecord): string {
  return `file ${file}`
}

function sheetOf(
  file: FileRecord,
  material: ImportMaterial,
  linkTo: (file: string) => string,
  messages: ImportMessages,
): Block[] {
  if (isClean(file, material)) return []
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
  const { duplicate, sentBefore, workbook } = importing
  const { mends } = workbook
  const likenesses = (kind: 'duplicate' | 'sentBefore', pick: (row: RowRecord) => RowRecord['duplicates']) =>
    file.rows.flatMap((told) =>
      (pick(told) ?? []).map(({ id, place, title, date }): Row => {
        const where = place === undefined ? importing.inLog(id) : placeText(place, messages)
        const { message } = kind === 'duplicate' ? duplicate : sentBefore
        const found = `${where} ${date} ${title}`
        return line(kinds[kind], 'warn', {
          ...placeOfRow(told),
          code: kind,
          found,
          message,
          mend: mends[kind],
        })
      }),
    )
  const emptied = file.emptied
    .filter(({ outcome }) => outcome === 'offered')
    .map((told): Row => {
      const logged = material.files
        .find((one) => one.file === file.file)
        ?.emptied.find(({ rowId }) => rowId === told.entry)?.logged
      const found =
        logged === undefined ? told.entry : `${logged.date} ${subjectOf(logged, material.plan, messages)}`
      const one = {
        ...placeOfRow(told),
        code: 'emptied',
        found,
        message: workbook.emptied,
        mend: mends.emptied,
      }
      return line(kinds.emptied, 'warn', one)
    })
  const joint = material.offers.flatMap((offer) =>
    offer.members.flatMap(({ place }): Row[] => {
      if (place?.file !== file.file || offer.accepted) return []
      const found = `${offer.date} ${offer.title}\n${offerText(offer, material.plan, messages)}`
      const one = { ...placeOfRow(place), code: 'joint', found, message: workbook.joint, mend: mends.joint }
      return [line(kinds.joint, 'warn', one)]
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
          one.code === 'conflict'
            ? line(kinds.conflict, 'bad', { ...one, mend: mends.conflict })
            : line(kinds.problem, 'bad', one),
        ),
        ...likenesses('duplicate', ({ why, duplicates }) => (why === 'copy' ? [] : duplicates)),
        ...likenesses('sentBefore', (told) => told.sentBefore),
        ...joint,
        ...emptied,
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
