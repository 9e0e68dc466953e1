import type { CellValue, Cell as ExcelCell, Workbook } from 'exceljs'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { messages } from '../../src/messages/zh-CN.ts'
import { tablesOf } from '../render/word/read-docx.ts'

/** A table as it was read back: titles, then rows of texts and numbers, with merged cells filled in. */
export interface ReadTable {
  readonly titles: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What a format has to offer so that its numbers can be compared: the tables that its file shows. */
export interface Reader {
  /** As --format calls it, and as its file ends. */
  readonly format: string
  read(bytes: Uint8Array): Promise<readonly ReadTable[]>
}

/** The reader of a further format is one line here. */
export const READERS: readonly Reader[] = [
  { format: 'xlsx', read: readWorkbookTables },
  { format: 'docx', read: async (bytes) => tablesOf(bytes) },
  { format: 'html', read: async (bytes) => readHtmlTables(new TextDecoder().decode(bytes)) },
  { format: 'md', read: async (bytes) => readMarkdownTables(new TextDecoder().decode(bytes)) },
]

export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new ExcelWorkbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

/** The library reads a formula whose result is 0 as one without result, so that the cell is asked itself. */
export function plainValue(cell: ExcelCell): string | number {
  const value = cell.formula === undefined ? cell.value : (cell.result as CellValue)
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return typeof value === 'number' ? value : String(value)
  if ('hyperlink' in value) return value.text
  throw new Error(`a kind of value that nobody writes: ${JSON.stringify(value)}`)
}

/** A row of titles has their tint; what stands in lines below it, up to one without borders, is the table. */
async function readWorkbookTables(bytes: Uint8Array): Promise<ReadTable[]> {
  const tables: { titles: string[]; columns: number[]; rows: (string | number)[][] }[] = []
  const workbook = await openWorkbook(bytes)
  for (const sheet of workbook.worksheets) {
    let open: (typeof tables)[number] | undefined
    for (let number = 1; number <= sheet.rowCount; number += 1) {
      const row = sheet.getRow(number)
      const first = row.getCell(1)
      const tint = first.fill?.type === 'pattern' ? first.fill.fgColor?.argb : undefined
      if (tint === 'FFD9E2F3') {
        open = { titles: [], columns: [], rows: [] }
        for (let column = 1; column <= sheet.columnCount; column += 1) {
          const cell = row.getCell(column)
          if (cell.master !== cell || cell.value === null) continue
          open.titles.push(String(plainValue(cell)))
          open.columns.push(column)
        }
        tables.push(open)
      } else if (first.border?.top === undefined) open = undefined
      else open?.rows.push(open.columns.map((column) => plainValue(row.getCell(column).master)))
    }
  }
  return tables
}

/** Columns in which a cell is left empty where the one above it says the same. */
const MERGED = new Set(
  (({ task, deliverable, due, indicator, group }) => [task, deliverable, due, indicator, group])(
    messages.complianceReport.columns,
  ),
)

function readMarkdownTables(text: string): ReadTable[] {
  const tables: { titles: string[]; rows: string[][] }[] = []
  let open: (typeof tables)[number] | undefined
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      open = undefined
      continue
    }
    const cells = line.slice(2, -2).split(' | ').map(plainMarkdown)
    if (open === undefined) {
      open = { titles: cells, rows: [] }
      tables.push(open)
    } else if (!/^\|( -{3}:? \|)+$/.test(line)) {
      const { titles, rows } = open
      const above = cells.slice(1).some((cell) => cell !== '') ? (rows.at(-1) ?? []) : []
      rows.push(
        cells.map((cell, index) => (cell === '' && MERGED.has(titles[index]!) ? (above[index] ?? '') : cell)),
      )
    }
  }
  return tables
}

function plainMarkdown(cell: string): string {
  return cell
    .trim()
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replaceAll('<br>', '\n')
    .replace(/\\([\\`*_[\]|#~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Rows under a heading that begins with the id of a quota have that id as a column of their own. */
function readHtmlTables(html: string): ReadTable[] {
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
    const [head = '', ...lines] = table.split('<tr').slice(1)
    const titles = htmlCells(head)
    const ids: (string | undefined)[] = []
    const rows: string[][] = []
    let id: string | undefined
    for (const line of lines) {
      const cells = htmlCells(line)
      if (line.startsWith(' class="group"')) id = /^(\S+\/\S+) /.exec(cells[0] ?? '')?.[1]
      else {
        ids.push(id)
        rows.push(cells)
      }
    }
    if (!ids.some((one) => one !== undefined)) return { titles, rows }
    return {
      titles: [messages.complianceReport.columns.id, ...titles],
      rows: rows.map((cells, index) => [ids[index] ?? '', ...cells]),
    }
  })
}

/** The text of each cell; what a title says in smaller letters is left out. */
function htmlCells(line: string): string[] {
  return [...line.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, content = '']) =>
    content
      .replace(/<svg[\s\S]*?<\/svg>|<span class="small">[\s\S]*?<\/span>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? "'")
      .replaceAll('&amp;', '&')
      .trim(),
  )
}
