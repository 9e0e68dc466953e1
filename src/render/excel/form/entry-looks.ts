import type { Border, Style } from 'exceljs'
import type { FileFacts } from '../../../report/doc.ts'
import type { EntryColumn } from '../../../report/form/form-book.ts'
import { styleMaker } from '../looks.ts'
import { alignOf, formatOf } from './column-look.ts'

/** How cells of a sheet to fill in look; equal looks are one object, which exceljs stores once. */
export interface EntryLooks {
  readonly title: Partial<Style>
  readonly hint: Partial<Style>
  readonly hidden: Partial<Style>
  head(asked: boolean): Partial<Style>
  /** An empty cell, wherever in the column. */
  column(column: EntryColumn): Partial<Style>
  cell(column: EntryColumn, state: { readonly logged: boolean; readonly locked: boolean }): Partial<Style>
}

const LOGGED = 'FFF2F2F2'
const ASKED = 'FFFCE4D6'
const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } }
const EDGES = { top: LINE, bottom: LINE, left: LINE, right: LINE }

const known = new Map<string, EntryLooks>()

/** The looks of a language, always the same objects. */
export function entryLooks(language: FileFacts['language']): EntryLooks {
  const own = known.get(language) ?? makeLooks(language)
  known.set(language, own)
  return own
}

function makeLooks(language: FileFacts['language']): EntryLooks {
  const styles = styleMaker(language)
  const plain = { align: 'left', wrap: false } as const
  const head = styles({ role: 'head', align: 'center', wrap: true })
  const askedHead = { ...head, fill: solid(ASKED) }
  const cells = new Map<string, Partial<Style>>()
  const cell: EntryLooks['cell'] = (column, { logged, locked }) => {
    const [align, format] = [alignOf(column), formatOf(column)]
    const key = `${align} ${format} ${logged} ${locked}`
    const made = cells.get(key) ?? {
      ...styles({ role: 'body', align, wrap: true, ...(locked ? { tone: 'muted' } : {}), format }),
      border: EDGES,
      protection: { locked },
      ...(logged ? { fill: solid(LOGGED) } : {}),
    }
    cells.set(key, made)
    return made
  }
  return {
    title: styles({ role: 'title', ...plain }),
    hint: styles({ role: 'text', ...plain }),
    hidden: { numFmt: '@' },
    head: (asked) => (asked ? askedHead : head),
    column: (column) => cell(column, { logged: false, locked: column.locked }),
    cell,
  }
}

function solid(argb: string): NonNullable<Style['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
