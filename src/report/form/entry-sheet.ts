import type { Column } from '../../forms/columns/column.ts'
import type { SheetKind } from '../../forms/columns/sheets.ts'
import { fieldIn } from '../../forms/field-in.ts'
import { hiddenHeadings } from '../../forms/meta.ts'
import { cellStampOf, stampOf } from '../../forms/stamp.ts'
import { milestoneLabel, taskLabel } from '../../forms/task-label.ts'
import { isCivilDate } from '../../model/civil-date.ts'
import type { Fact } from '../../model/entry.ts'
import { columnsInForm, type FormMaking } from './context.ts'
import { entryColumn } from './entry-column.ts'
import type { EntryRow, EntrySheet, FormCell } from './form-book.ts'

/** What a row shows that no entry holds, by the id of its column. */
export type GivenCells = Readonly<Record<string, FormCell>>

/** A row before it is set: an entry of the log, or a place for a new one. */
export interface RowDraft {
  readonly fact?: Fact
  readonly given?: GivenCells
}

/** Columns that say what a row is about. */
const SUBJECTS: ReadonlySet<string> = new Set(['title', 'task_title', 'deliverable_title', 'subject_title'])

/** A sheet with its rows in order; every row is numbered. */
export function entrySheet(sheet: SheetKind, drafts: readonly RowDraft[], making: FormMaking): EntrySheet {
  const { words, subject, whole } = making
  const columns = columnsInForm(sheet, making)
  const period = whole.own.window(making.period)
  return {
    kind: sheet,
    name: words.sheets[sheet],
    title: `${words.sheets[sheet]} · ${words.title({ unit: subject.unit, period })}`,
    hint: words.hints[sheet],
    refusalTitle: words.refusals.title,
    columns: columns.map((column) => entryColumn(sheet, column, making)),
    keepInView: columns.findIndex(({ id }) => SUBJECTS.has(id)) + 1,
    hiddenHeadings: hiddenHeadings(sheet),
    rows: drafts.map((draft, index) => rowOf(draft, index + 1, columns, making)),
  }
}

/** Rows in which anything may be written. */
export function blankRows(count: number): RowDraft[] {
  return Array.from({ length: count }, () => ({}))
}

function rowOf(
  { fact, given = {} }: RowDraft,
  number: number,
  columns: readonly Column[],
  making: FormMaking,
): EntryRow {
  const cells = columns.map((column): FormCell => {
    if (column.kind === 'serial') return number
    return (fact === undefined ? undefined : shownIn(column, fact, making)) ?? given[column.id]
  })
  if (fact === undefined) return { cells, logged: false, id: making.newId(), stamp: '', cellStamp: '' }
  const read = columns.flatMap(({ kind }, index) =>
    kind === 'serial' || kind === 'shown' ? [] : [cellText(cells[index])],
  )
  return {
    cells,
    logged: true,
    id: fact.id,
    stamp: stampOf(fact, columns, making),
    cellStamp: cellStampOf(read, making.sha256),
  }
}

function cellText(cell: FormCell): string {
  if (cell === undefined) return ''
  return typeof cell === 'object' ? cell.day : String(cell)
}

/** An entry in a column, in the words of the form. */
function shownIn(column: Column, fact: Fact, making: FormMaking): FormCell {
  const { unitName, whole, words, labels } = making
  const value = fieldIn(column, fact, unitName)
  switch (column.kind) {
    case 'status':
      return words.status[fact.kind === 'activity' ? (fact.status ?? 'done') : 'done']
    case 'state':
      return fact.kind === 'progress' && fact.state !== undefined ? words.state[fact.state] : undefined
    case 'tasks': {
      // As the list offers it; several ids stand alone.
      const task = whole.spoken.tasks.get(String(value))
      return task === undefined || !labels ? value : taskLabel(task)
    }
    case 'milestone': {
      const tasks = fact.kind === 'progress' ? whole.spoken.tasks.get(fact.task) : undefined
      const milestone = tasks?.milestones?.find(({ id }) => id === value)
      return milestone === undefined || !labels ? value : milestoneLabel(milestone)
    }
    case 'day':
      return typeof value === 'string' && isCivilDate(value) ? { day: value } : value
    default:
      return value
  }
}
