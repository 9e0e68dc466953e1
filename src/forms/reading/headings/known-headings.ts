import type { Plan } from '../../../model/plan.ts'
import type { Column } from '../../columns/column.ts'
import { COLUMNS, measureColumns, SHEET_KINDS, type SheetKind } from '../../columns/sheets.ts'
import { headingOf } from './heading.ts'

/** Headings by the id of the column. */
export type HeadingsOfColumns = Readonly<Record<string, readonly string[]>>

/** How sheets may be headed, beside the words that everybody uses. */
export interface FurtherHeadings {
  /** Those of our own forms in every language. */
  readonly own?: Readonly<Partial<Record<SheetKind, HeadingsOfColumns>>>
  /** Those that the office has told us of: they go before all others. */
  readonly told?: HeadingsOfColumns
}

export interface KnownHeading {
  readonly column: Column
  /** The lower the surer; those of the office are below 0. */
  readonly rank: number
}

/** All columns of a kind of sheet, and the headings that mean them, bare of blanks and notes. */
export interface KnownHeadings {
  readonly kind: SheetKind
  readonly columns: readonly Column[]
  readonly byName: ReadonlyMap<string, KnownHeading>
}

export function knownHeadings(
  plan: Plan,
  { own = {}, told = {} }: FurtherHeadings,
): readonly KnownHeadings[] {
  return SHEET_KINDS.map((kind) => {
    const columns: readonly Column[] =
      kind === 'ledger' ? [...COLUMNS.ledger, ...measureColumns(plan)] : COLUMNS[kind]
    const byName = new Map<string, KnownHeading>()
    const enter = (column: Column, headings: readonly string[], first: number): void => {
      for (const [index, text] of headings.entries()) {
        const name = wholeName(text)
        // The first column that claims a heading keeps it.
        if (name !== '' && !byName.has(name)) byName.set(name, { column, rank: first + index })
      }
    }
    for (const column of columns) enter(column, told[column.id] ?? [], -1000)
    for (const column of columns) enter(column, own[kind]?.[column.id] ?? [], 0)
    for (const column of columns) enter(column, column.headings, 0)
    return { kind, columns, byName }
  })
}

/** The name and all its notes in one word: 参加人次(线下) is 参加人次线下. */
export function wholeName(text: string): string {
  const heading = headingOf(text)
  return heading === undefined ? '' : heading.name + heading.notes.join('')
}
