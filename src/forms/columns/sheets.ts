import type { Fact } from '../../model/entry.ts'
import type { Plan } from '../../model/plan.ts'
import type { Column } from './column.ts'
import { OBSERVATION_COLUMNS, SUBMISSION_COLUMNS } from './due.ts'
import { LEDGER_COLUMNS } from './ledger.ts'
import { PROGRESS_COLUMNS } from './progress.ts'

/** The sheets of a form that are read back, and the kind of entry that a row of each becomes. */
export const SHEET_KINDS = ['ledger', 'progress', 'submissions', 'observations'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

export const ENTRY_OF_SHEET = {
  ledger: 'activity',
  progress: 'progress',
  submissions: 'submission',
  observations: 'observation',
} as const satisfies Record<SheetKind, Fact['kind']>

/** All columns of each sheet that are known, whatever the plan. */
export const COLUMNS = {
  ledger: LEDGER_COLUMNS,
  progress: PROGRESS_COLUMNS,
  submissions: SUBMISSION_COLUMNS,
  observations: OBSERVATION_COLUMNS,
} as const satisfies Record<SheetKind, readonly Column[]>

/** The columns of a sheet in the form of a plan: those that only some plans need are left out of the others. */
export function columnsOf(sheet: SheetKind, plan: Plan): readonly Column[] {
  const all: readonly Column[] = COLUMNS[sheet]
  if (sheet !== 'ledger') return all
  const quotas = [...plan.tasks, ...(plan.safeguards ?? [])].flatMap((task) => task.quotas ?? [])
  const needed = all.filter(({ id }) => {
    if (id === 'entities') return quotas.some(({ measure }) => measure === 'entities')
    if (id === 'places') return quotas.some(({ of }) => of !== undefined)
    return true
  })
  const behind = needed.findIndex(({ id }) => id === 'amount')
  return [...needed.slice(0, behind), ...measureColumns(plan), ...needed.slice(behind)]
}

/** A column for each measure that the plan declares, `books(册)`: activities carry it under its own name. */
export function measureColumns(plan: Plan): readonly Column[] {
  return Object.entries(plan.measures ?? {}).map(([name, { unit }]) => ({
    id: `measure:${name}`,
    kind: 'amount',
    required: false,
    asked: false,
    given: false,
    field: name,
    headings: [`${name}(${unit})`, name],
  }))
}
