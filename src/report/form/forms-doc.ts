import type { FormWords } from '../../messages/form-words.ts'
import type { Doc } from '../doc.ts'
import type { FormSubject } from './context.ts'
import type { EntrySheet } from './form-book.ts'

/** A form and what is in it, for the list of all that were written. */
export interface WrittenForm {
  readonly unit: string
  readonly group?: string
  readonly file: string
  /** Obligations of the period, tasks without number, documents and figures due, entries that are logged. */
  readonly obligations: number
  readonly unnumbered: number
  readonly due: number
  readonly logged: number
}

export function writtenForm(
  file: string,
  { unit, group, own, entries }: FormSubject,
  sheets: readonly EntrySheet[],
): WrittenForm {
  const toObserve = sheets
    .filter(({ kind }) => kind === 'observations')
    .flatMap(({ rows }) => rows.filter(({ logged, cells }) => !logged && cells.filter(isFilled).length > 1))
  return {
    unit,
    ...(group === undefined ? {} : { group }),
    file,
    obligations: own.obligations.length,
    unnumbered: own.qualitative.length,
    due: own.deliverables.length + toObserve.length,
    logged: entries.length,
  }
}

function isFilled(cell: unknown): boolean {
  return cell !== undefined
}

/** The list of all forms of a run. */
export function formsDoc(
  title: string,
  forms: readonly WrittenForm[],
  { answers: { columns } }: FormWords,
): Doc {
  return {
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: columns.unit },
          { title: columns.obligations, align: 'right', priority: 1 },
          { title: columns.unnumbered, align: 'right', priority: 2 },
          { title: columns.due, align: 'right', priority: 3 },
          { title: columns.logged, align: 'right' },
          { title: columns.file, grow: 1 },
        ],
        rows: forms.map(({ unit, obligations, unnumbered, due, logged, file }) => ({
          cells: [
            unit,
            { kind: 'number', value: obligations },
            { kind: 'number', value: unnumbered },
            { kind: 'number', value: due },
            { kind: 'number', value: logged },
            // The folder is known to who named it.
            file.slice(file.lastIndexOf('/') + 1),
          ],
        })),
      },
    ],
  }
}
