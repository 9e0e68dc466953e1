import type { Fact } from '../../model/entry.ts'
import type { Plan } from '../../model/plan.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import type { Column } from '../columns/column.ts'
import { columnsOf, ENTRY_OF_SHEET, SHEET_KINDS } from '../columns/sheets.ts'
import type { FactOfRow, UnitName } from '../field-in.ts'
import { type Sha256, shortHash, stampOf } from '../stamp.ts'

/** How rows and entries of one plan are compared. */
export interface Comparing {
  readonly plan: Plan
  readonly unitName: UnitName
  /** What a form shows of entries of this kind; nothing else is compared. */
  columns(kind: Fact['kind']): readonly Column[]
  /** Equal for entries that a form shows alike, or its columns with these ids. */
  stamp(fact: FactOfRow, columns?: readonly string[]): string
  /** The first hex digits of the SHA-256 of a text. */
  hash(text: string, digits: number): string
}

export function comparing(plan: Plan, sha256: Sha256): Comparing {
  const registry = unitRegistry(plan)
  const unitName: UnitName = (name) => {
    const meaning = registry.meaning(name)
    return meaning?.kind === 'unit' ? meaning.name : name
  }
  const columns = new Map(SHEET_KINDS.map((sheet) => [ENTRY_OF_SHEET[sheet], columnsOf(sheet, plan)]))
  const columnsFor = (kind: Fact['kind']) => columns.get(kind) ?? []
  return {
    plan,
    unitName,
    columns: columnsFor,
    stamp: (fact, ids) => {
      const all = columnsFor(fact.kind)
      const shown = ids === undefined ? all : all.filter(({ id }) => ids.includes(id))
      return stampOf(fact, shown, { unitName, sha256 })
    },
    hash: (text, digits) => shortHash(text, sha256, digits),
  }
}
