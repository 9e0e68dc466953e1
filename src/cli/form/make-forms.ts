import { LEDGER_COLUMNS } from '../../forms/columns/ledger.ts'
import type { FormContext, FormSubject } from '../../report/form/context.ts'
import type { EntrySheet } from '../../report/form/form-book.ts'
import { formOfUnit } from '../../report/form/form-of-unit.ts'
import { templateFilling } from '../../report/form/template-form.ts'
import { usageError } from '../usage-errors.ts'
import type { OfficeTemplate } from './template-ledger.ts'

export interface MadeForm {
  readonly bytes: Uint8Array
  /** Sheets to fill in; a template of the office has its own. */
  readonly sheets: readonly EntrySheet[]
}

/** A workbook for each unit, of our own or in the layout of the office. */
export async function makeForms(
  about: FormContext,
  subjects: readonly FormSubject[],
  template: OfficeTemplate | undefined,
): Promise<MadeForm[]> {
  if (template !== undefined) return await inTemplate(about, subjects, template)
  const { renderForm } = await import('../../render/excel/form/form-workbook.ts')
  const made: MadeForm[] = []
  for (const subject of subjects) {
    const book = formOfUnit(about, subject)
    made.push({ bytes: await renderForm(book), sheets: book.sheets })
  }
  return made
}

async function inTemplate(
  about: FormContext,
  subjects: readonly FormSubject[],
  { path, bytes, ledger }: OfficeTemplate,
): Promise<MadeForm[]> {
  const { fillTemplate } = await import('../../render/excel/template/fill-template.ts')
  return subjects.map((subject) => {
    const filling = templateFilling(about, subject, ledger)
    if (filling === undefined) {
      const logged = subject.entries.filter(({ kind }) => kind === 'activity').length
      throw usageError(3, 'form-template-too-short', {
        path,
        room: ledger.room ?? 0,
        logged,
        unit: subject.unit,
      })
    }
    const filled = fillTemplate(bytes, filling)
    if (filled instanceof Uint8Array) return { bytes: filled, sheets: [] }
    if (filled.kind === 'formula') throw usageError(3, 'form-template-formula', { path, cell: filled.cell })
    throw usageError(3, 'form-template-unusual', { path })
  })
}

/** What people should know of a template beside that it was filled in. */
export function templateFacts({ words }: FormContext, { ledger, unknown }: OfficeTemplate) {
  const there = new Set(ledger.columns.map(({ id }) => id))
  const lacking = LEDGER_COLUMNS.filter(({ id, asked }) => asked && id !== 'units' && !there.has(id))
  return {
    sheet: ledger.sheet,
    lacking: lacking.map(({ id }) => words.columns.ledger[id].heading),
    unknown,
  }
}
