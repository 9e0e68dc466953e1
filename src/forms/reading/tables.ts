import { HIDDEN_HEADINGS } from '../meta.ts'
import { type Header, headerAt } from './headings/header.ts'
import { headingOf } from './headings/heading.ts'
import type { KnownHeadings } from './headings/known-headings.ts'
import { cellText, type Sheet, type SheetRow } from './sheet.ts'
import { type TableRow, tableRows } from './table-rows.ts'
import { keyOf } from './values/known-names.ts'

/** Rows below one line of headings; a sheet may hold several, one below the other. */
export interface Table {
  readonly header: Header
  readonly rows: readonly TableRow[]
  /** Columns of a form that hold what belongs to a row. */
  readonly hidden: HiddenColumns
}

export interface HiddenColumns {
  readonly id?: number
  readonly stamp?: number
  readonly cells?: number
}

export interface TablesOfSheet {
  readonly tables: readonly Table[]
  /** Headings that were recognised in the likeliest row, where there is no table. */
  readonly best: readonly string[]
}

/** Finds the tables of a sheet by their headings; headings that are repeated on each page begin no new one. */
export function tablesIn(sheet: Sheet, known: readonly KnownHeadings[]): TablesOfSheet {
  const names = new Set(known.flatMap(({ byName }) => [...byName.keys()]))
  const rows = tableRows(sheet)
  const tables: { header: Header; rows: TableRow[]; hidden: HiddenColumns }[] = []
  let best: readonly string[] = []
  let end = 0
  for (const [index, row] of sheet.rows.entries()) {
    if (row.number <= end) continue
    const current = tables.at(-1)
    if (mayHead(row, names)) {
      const { header, matched } = headerAt(sheet, index, kindsFor(row, known))
      if (matched.length > best.length) best = matched
      if (header !== undefined) {
        end = header.bottom
        if (current === undefined || !sameHeadings(header, current.header)) {
          tables.push({ header, rows: [], hidden: hiddenColumns(row) })
        }
        continue
      }
    }
    current?.rows.push(rows[index]!)
  }
  return { tables, best: tables.length > 0 ? [] : best }
}

/** Begins the heading of the ids in a form of ours. */
const MARK = `${HIDDEN_HEADINGS.id}:`

/** 填报单位:区教委 names a thing and says it; beside headings, 其中:青少年 and 经费(单位:元) are headings themselves. */
const SAID = /[:：]\s*[^\s:：]/

/** No ledger has more columns. */
const WIDEST = 500

/** Words only, and at least two that head columns. */
function mayHead({ cells }: SheetRow, names: ReadonlySet<string>): boolean {
  if (cells.size > WIDEST) return false
  let [found, said] = [0, 0]
  for (const cell of cells.values()) {
    if (cell.kind === 'number' || cell.kind === 'date') return false
    if (cell.kind !== 'text') continue
    if (cell.text.startsWith(MARK)) continue
    const heading = headingOf(cell.text)
    if (SAID.test(cell.text)) said += 1
    if (heading === undefined) continue
    if (names.has(heading.name) || names.has(heading.name + heading.notes.join(''))) found += 1
  }
  return found >= 2 && found > said * 2
}

/** The heading of the ids says what a sheet of a form is. */
function kindsFor(row: SheetRow, known: readonly KnownHeadings[]): readonly KnownHeadings[] {
  const marked = [...row.cells.values()].map(cellText).find((text) => text.startsWith(MARK))
  const own = known.filter(({ kind }) => marked === `${MARK}${kind}`)
  return own.length > 0 ? own : known
}

function hiddenColumns({ cells }: SheetRow): HiddenColumns {
  const found = (matches: (text: string) => boolean) =>
    [...cells].find(([, cell]) => matches(cellText(cell)))?.[0]
  const id = found((text) => text.startsWith(MARK))
  const stamp = found((text) => text === HIDDEN_HEADINGS.stamp)
  const texts = found((text) => text === HIDDEN_HEADINGS.cells)
  return {
    ...(id === undefined ? {} : { id }),
    ...(stamp === undefined ? {} : { stamp }),
    ...(texts === undefined ? {} : { cells: texts }),
  }
}

function sameHeadings(a: Header, b: Header): boolean {
  const texts = ({ columns }: Header) =>
    columns.map(({ column, shown }) => `${column} ${keyOf(shown)}`).join('\n')
  return texts(a) === texts(b)
}
