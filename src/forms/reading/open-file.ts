import { type FormMeta, META_SHEET, metaOf } from '../meta.ts'
import { openCsv } from './csv/open-csv.ts'
import { fileKind } from './file-kind.ts'
import { LARGEST_FILE } from './limits.ts'
import type { OpenedSheets } from './opened.ts'
import type { ImportProblem } from './rows.ts'
import { cellText, type Sheet } from './sheet.ts'
import { problem } from './tell.ts'
import { openWorkbook } from './workbook/open-workbook.ts'

/** A file whose cells are known and not understood yet: which plan it is for decides how they are read. */
export interface OpenedFile {
  readonly file: string
  /** Undefined for ledgers that are no form of ours. */
  readonly form?: FormMeta
  /** Without those that a form keeps for itself. */
  readonly sheets: readonly Sheet[]
  /** Where there are any, the file cannot be read. */
  readonly problems: readonly ImportProblem[]
}

/** Opens a workbook or csv file, by what it is; its name only tells texts from csv. */
export function openFile(file: string, bytes: Uint8Array): OpenedFile {
  const { sheets, problems } = sheetsOf(file, bytes)
  const meta = sheets.find(({ name }) => name === META_SHEET)
  if (problems.length > 0 || meta === undefined) return { file, sheets, problems }
  const rows = meta.rows.map(({ cells }) => [textAt(cells.get(1)), textAt(cells.get(2))] as const)
  const reading = metaOf(rows)
  const place = { sheet: META_SHEET }
  switch (reading.kind) {
    case 'form':
      return { file, form: reading.meta, sheets: sheets.filter((sheet) => sheet !== meta), problems }
    case 'another-format':
      return {
        file,
        sheets: [],
        problems: [problem('form-of-another-format', { format: reading.format }, place)],
      }
    case 'damaged':
      return { file, sheets: [], problems: [problem('form-damaged', { keys: reading.keys }, place)] }
  }
}

function textAt(cell: Parameters<typeof cellText>[0] | undefined): string {
  return cell === undefined ? '' : cellText(cell)
}

/** Texts that are no tables whatever stands in them; by their names, for any text may be csv. */
const TEXTS = /\.(?:ya?ml|json|md|log|ini|toml)$/i

function sheetsOf(file: string, bytes: Uint8Array): OpenedSheets {
  const megabyte = 1024 * 1024
  if (bytes.length > LARGEST_FILE) {
    const args = { megabytes: Math.ceil(bytes.length / megabyte), limit: LARGEST_FILE / megabyte }
    return { sheets: [], problems: [problem('workbook-too-large', args)] }
  }
  const kind = fileKind(bytes)
  switch (kind.kind) {
    case 'zip':
      return openWorkbook(bytes)
    case 'text':
      return TEXTS.test(file)
        ? { sheets: [], problems: [problem('not-a-workbook', { kind: 'text' })] }
        : openCsv(bytes)
    case 'empty':
      return { sheets: [], problems: [problem('file-empty', {})] }
    case 'other':
      return { sheets: [], problems: [problem('not-a-workbook', { kind: kind.what })] }
    default:
      return { sheets: [], problems: [problem(kind.kind, {})] }
  }
}
