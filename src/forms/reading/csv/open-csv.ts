import { LARGEST_TEXT, MOST_ROWS } from '../limits.ts'
import type { OpenedSheets } from '../opened.ts'
import type { Cell, Sheet, SheetRow } from '../sheet.ts'
import { addressOf } from '../sheet.ts'
import { problem } from '../tell.ts'
import { trimmedText } from '../trimmed-text.ts'
import { decodeCsv } from './decode-csv.ts'
import { splitCsv } from './split-csv.ts'

/** A csv file as one sheet without a name; records are its rows, as a program would show them. */
export function openCsv(bytes: Uint8Array): OpenedSheets {
  if (bytes.length > LARGEST_TEXT) {
    const megabyte = 1024 * 1024
    const args = { megabytes: Math.ceil(bytes.length / megabyte), limit: LARGEST_TEXT / megabyte }
    return { sheets: [], problems: [problem('workbook-too-large', args)] }
  }
  const text = decodeCsv(bytes)
  if (text === undefined) return { sheets: [], problems: [problem('text-not-decoded', {})] }
  if (text.trim() === '') return { sheets: [], problems: [problem('file-empty', {})] }
  const { records, unclosed } = splitCsv(text, MOST_ROWS)
  if (unclosed !== undefined) {
    return { sheets: [], problems: [problem('quotes-not-closed', {}, { cell: addressOf(unclosed, 1) })] }
  }
  const rows = records.flatMap((record, index) => rowOf(record, index + 1))
  if (records.length > MOST_ROWS) {
    return { sheets: [], problems: [problem('too-many-rows', { limit: MOST_ROWS })] }
  }
  const sheet: Sheet = { name: '', hidden: false, rows, merges: [], hiddenColumns: new Set() }
  return { sheets: [sheet], problems: [] }
}

function rowOf(record: readonly string[], number: number): SheetRow[] {
  const cells = record.flatMap((field, index): [number, Cell][] => {
    const text = withoutFormulaMarks(trimmedText(field))
    return text === '' ? [] : [[index + 1, { kind: 'text', text }]]
  })
  return cells.length === 0 ? [] : [{ number, hidden: false, cells: new Map(cells), fields: record.length }]
}

/** ="05-02" and '=1+1 keep programs from reading a text as a number or a formula. */
function withoutFormulaMarks(text: string): string {
  const quoted = /^="([^"]*)"$/.exec(text)
  if (quoted !== null) return trimmedText(quoted[1]!)
  return /^'[=+\-@＝＋－＠\t]/.test(text) ? text.slice(1) : text
}
