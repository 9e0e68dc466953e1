import type { ImportRemark, Place, ReadRow } from './rows.ts'
import { addressOf, type Sheet } from './sheet.ts'
import type { Surroundings } from './surroundings.ts'
import { remark } from './tell.ts'
import type { KnownNames } from './values/known-names.ts'
import type { Wrong } from './values/reading.ts'
import { readUnits } from './values/unit-names.ts'

/** Whose rows of a table are that name no unit, as title, name of the sheet or command line say. */
export interface UnitOfTable {
  readonly unit?: string
  /** Why the name above the table is none that the plan knows. */
  readonly unnamed?: Wrong
  /** To be told where a row does name none. */
  readonly remarks: readonly ImportRemark[]
}

/** What the file says goes before what was asked for, and that it does is said. */
export function unitOfTable(
  sheet: Sheet,
  above: Surroundings['unit'],
  asked: string | undefined,
  known: KnownNames,
): UnitOfTable {
  const written = above === undefined ? undefined : readUnits(above.text, known)
  const unnamed = written !== undefined && 'wrong' in written ? written.wrong : undefined
  const titled = onlyOne(written)
  const bySheet = onlyOne(readUnits(sheet.name, known))
  const unit = titled ?? bySheet ?? asked
  const whole: Place = { sheet: sheet.name, cell: '' }
  const place = above === undefined ? whole : { ...whole, cell: addressOf(above.row, above.column) }
  const remarks: ImportRemark[] = []
  if (unit !== undefined && titled === undefined) {
    if (above !== undefined) remarks.push(remark('unit-passed-over', { found: above.text, unit }, place))
    if (bySheet !== undefined && asked === undefined)
      remarks.push(remark('unit-by-sheet-name', { unit }, whole))
  }
  if (unit !== undefined && asked !== undefined && unit !== asked) {
    remarks.push(remark('unit-not-asked-for', { unit, asked }, titled === undefined ? whole : place))
  }
  if (titled !== undefined && bySheet !== undefined && titled !== bySheet) {
    remarks.push(remark('unit-passed-over', { found: bySheet, unit: titled }, whole))
  }
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(unnamed === undefined ? {} : { unnamed }),
    remarks,
  }
}

/** Whether a row takes its unit from around the table. */
export function namesNoUnit({ cells }: ReadRow): boolean {
  return cells.units === undefined && cells.unit === undefined
}

function onlyOne(reading: ReturnType<typeof readUnits>): string | undefined {
  return reading !== undefined && 'value' in reading && reading.value.length === 1
    ? reading.value[0]
    : undefined
}
