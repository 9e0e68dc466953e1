import type { Column } from '../../forms/columns/column.ts'
import type { SheetKind } from '../../forms/columns/sheets.ts'
import type { FormMaking } from './context.ts'
import type { Accepted, EntryColumn } from './form-book.ts'
import { listFor } from './lists.ts'

/** A column of the log in the words of the form, and what may be typed into it. */
export function entryColumn(sheet: SheetKind, column: Column, making: FormMaking): EntryColumn {
  return {
    id: column.id,
    ...wordsOf(sheet, column, making),
    asked: column.asked,
    locked: column.kind === 'serial' || column.kind === 'shown',
    accepts: accepted(sheet, column, making),
  }
}

function wordsOf(sheet: SheetKind, { id, field = '' }: Column, { words, whole }: FormMaking) {
  const measure = id.startsWith('measure:') ? whole.plan.measures?.[field] : undefined
  if (measure !== undefined) return words.measure({ name: field, unit: measure.unit })
  const known: Readonly<Record<string, { readonly heading: string; readonly help: string }>> =
    words.columns[sheet]
  const own = known[id]
  if (own === undefined) throw new Error(`no words for the column ${id} of ${sheet}`)
  return own
}

function accepted(sheet: SheetKind, column: Column, making: FormMaking): Accepted {
  const { refusals } = making.words
  switch (column.kind) {
    case 'day':
      return dayIn(sheet, column, making)
    case 'count':
      return { kind: 'whole', refusal: refusals.whole }
    case 'amount':
      return { kind: 'number', refusal: refusals.number }
    case 'value':
      return { kind: 'any-number', refusal: refusals.number }
    case 'status':
    case 'state':
      return { kind: 'list', list: listFor(column), only: true, refusal: refusals.choice }
    case 'task':
    case 'tasks':
    case 'milestone':
      return { kind: 'list', list: listFor(column), only: false, refusal: refusals.otherChoice }
    case 'choice':
    case 'choices':
      // Offices add types and brands of their own, and an activity may be for several groups.
      return { kind: 'list', list: listFor(column), only: false }
    default:
      return { kind: 'text' }
  }
}

/** Activities and progress are of the period; documents and figures may be late, or tell of the year before. */
function dayIn(sheet: SheetKind, { id }: Column, { words, whole, period }: FormMaking): Accepted {
  const inPeriod = id !== 'filled_in' && (sheet === 'ledger' || sheet === 'progress')
  const { from, to } = whole.plan.period
  const yearBefore = `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}-01-01`
  const yearAfter = `${String(Number(to.slice(0, 4)) + 1).padStart(4, '0')}-12-31`
  const between = inPeriod ? period : { from: yearBefore, to: yearAfter }
  return { kind: 'day', between, refusal: words.refusals.day(between) }
}
