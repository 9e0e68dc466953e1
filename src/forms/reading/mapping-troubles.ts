import type { Path } from '../../model/finding.ts'
import type { Column } from '../columns/column.ts'
import { COLUMNS, measureColumns, SHEET_KINDS } from '../columns/sheets.ts'
import type { ImportMapping, ReadingContext } from './context.ts'
import { readCell } from './entries/read-cell.ts'
import { readName } from './entries/read-name.ts'
import { wholeName } from './headings/known-headings.ts'
import { meaningOfNotes } from './headings/notes.ts'
import { isNamed } from './judge-headings.ts'
import { knownNames } from './values/known-names.ts'
import { readLevel } from './values/number.ts'
import { type Reading, type Wrong, wrong } from './values/reading.ts'

/** Something in a mapping file that cannot be so, whatever the ledgers hold. */
export interface MappingTrouble {
  readonly path: Path
  readonly on: 'key' | 'value'
  /** What is written there. */
  readonly found: string
  readonly wrong: Wrong
}

/** A heading of two columns, a word for a unit that there is not, a figure in a unit that nobody knows. */
export function mappingTroubles(
  mapping: ImportMapping,
  context: Pick<ReadingContext, 'plan' | 'registers' | 'year'>,
): MappingTrouble[] {
  const columns: readonly Column[] = [
    ...SHEET_KINDS.flatMap((kind): readonly Column[] => COLUMNS[kind]),
    ...measureColumns(context.plan),
  ]
  return [
    ...headingsTwice(mapping),
    ...meaningsUnknown(mapping, columns, context),
    ...scalesUnknown(mapping, context.plan),
  ]
}

function headingsTwice({ headings = {}, ignore_headings = [] }: ImportMapping): MappingTrouble[] {
  const claims: { readonly name: string; readonly column: string }[] = []
  return Object.entries(headings).flatMap(([column, texts]) =>
    texts.flatMap((heading, index): MappingTrouble[] => {
      const name = wholeName(heading)
      const other = claims.find((claim) => claim.name === name && standTogether(claim.column, column))?.column
      claims.push({ name, column })
      if (other === undefined && !isNamed(heading, ignore_headings)) return []
      const told = wrong('heading-told-twice', { heading, field: column, other })
      return [{ path: ['headings', column, index], on: 'value', found: heading, wrong: told.wrong }]
    }),
  )
}

/** Whether one sheet has both columns: 谁办的 may well be the unit here and the units there. */
function standTogether(one: string, other: string): boolean {
  const has = (sheet: readonly Column[], column: string) =>
    column.startsWith('measure:') ? sheet === COLUMNS.ledger : sheet.some(({ id }) => id === column)
  return one !== other && Object.values(COLUMNS).some((sheet) => has(sheet, one) && has(sheet, other))
}

/** The year may come from the ledger; this one has every day that a year can have. */
const LEAP_YEAR = 2024

function meaningsUnknown(
  { words = {} }: ImportMapping,
  columns: readonly Column[],
  { plan, registers, year = LEAP_YEAR }: Pick<ReadingContext, 'plan' | 'registers' | 'year'>,
): MappingTrouble[] {
  const known = knownNames(plan, registers)
  const tasks = [...known.tasks.keys()]
  const read = (column: Column, text: string): Reading<unknown> => {
    const cell = { kind: 'text', text } as const
    switch (column.kind) {
      case 'deliverable':
      case 'subject':
        return readName(cell, column.kind, known, new Map())
      case 'milestone': {
        // Which task a row has is not known here.
        const readings = tasks.map((task) => readName(cell, 'milestone', known, new Map([['task', task]])))
        return readings.find((one) => one === undefined || 'value' in one) ?? readings[0]
      }
      case 'value':
        return readLevel(cell, false, undefined)
      default:
        return readCell(cell, { column: 0, shown: column.id, match: { column, rank: 0 } }, { known, year })
    }
  }
  return Object.entries(words).flatMap(([id, meanings]) => {
    const column = columns.find((one) => one.id === id)
    if (column === undefined) return []
    return Object.entries(meanings).flatMap(([said, meant]): MappingTrouble[] => {
      const reading = read(column, meant)
      if (reading === undefined || 'value' in reading) return []
      return [{ path: ['words', id, said], on: 'value', found: meant, wrong: reading.wrong }]
    })
  })
}

function scalesUnknown({ counted_in = {} }: ImportMapping, plan: ReadingContext['plan']): MappingTrouble[] {
  const declared = Object.values(plan.measures ?? {}).map(({ unit }) => unit)
  return Object.entries(counted_in).flatMap(([heading, unit]): MappingTrouble[] => {
    const isKnown = [true, false].some((money) => meaningOfNotes([unit], money).exponent !== undefined)
    if (isKnown || declared.includes(unit)) return []
    const told = wrong('heading-scale-unknown', { heading, unit })
    return [{ path: ['counted_in', heading], on: 'value', found: unit, wrong: told.wrong }]
  })
}
