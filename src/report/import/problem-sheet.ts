import type { Block, Cell, Row } from '../doc.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import { type ProblemLine, problemLines } from './problem-lines.ts'
import type { FileRecord } from './records.ts'

/** The part of the list of problems that is about one workbook; nothing where nobody has to look at it again. */
export function problemSheet(
  file: FileRecord,
  material: ImportMaterial,
  linkTo: (file: string) => string,
  messages: ImportMessages,
): Block[] {
  if (!hasProblemSheet(file, material)) return []
  const { importing } = messages
  const { columns, kinds } = importing
  const rows = problemLines(file, material, messages).map(
    (line): Row => ({
      cells: [
        placeCell(file, line, linkTo, messages),
        { kind: 'text', text: kinds[line.kind], tone: TONES[line.kind] },
        line.found ?? '',
        line.message,
        line.mendByUnit ?? line.mend,
      ],
    }),
  )
  return [
    {
      kind: 'heading',
      level: 2,
      id: sheetId(file),
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
      rows,
    },
  ]
}

const TONES: { readonly [Kind in ProblemLine['kind']]: 'bad' | 'warn' } = {
  problem: 'bad',
  conflict: 'bad',
  duplicate: 'warn',
  sentBefore: 'warn',
  joint: 'warn',
  emptied: 'warn',
  remark: 'warn',
}

/** Whether somebody has to look at the file again. */
export function hasProblemSheet(
  { file, problems, remarks, rows, emptied }: FileRecord,
  { offers }: ImportMaterial,
): boolean {
  return (
    problems.length + remarks.length > 0 ||
    rows.some(({ why, duplicates = [], sentBefore = [] }) => {
      return (why !== 'copy' && duplicates.length > 0) || sentBefore.length > 0
    }) ||
    emptied.some(({ outcome }) => outcome === 'offered') ||
    offers.some(({ accepted, members }) => !accepted && members.some(({ place }) => place?.file === file))
  )
}

/** What links within the list lead to. */
export function sheetId({ file }: FileRecord): string {
  return `file ${file}`
}

/** The unit, or the name of the file without folders and ending. */
function sheetName({ file, unit }: FileRecord): string {
  return unit ?? file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
}

function placeCell(
  { file }: FileRecord,
  { sheet, cell }: ProblemLine,
  linkTo: (file: string) => string,
  { importing }: ImportMessages,
): Cell {
  const text = importing.place({ sheet, at: cell }) || importing.wholeFile
  const at = sheet === '' || cell === '' ? {} : { at: `'${sheet.replaceAll("'", "''")}'!${cell}` }
  return { kind: 'text', text, tone: 'plain', outside: { file: linkTo(file), ...at } }
}
