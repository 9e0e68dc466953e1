import type { DataValidation, Worksheet } from 'exceljs'
import type { Accepted, EntryColumn } from '../../../report/form/form-book.ts'
import { withoutImpossible } from '../../xml-text.ts'
import { listName } from './hidden-sheets.ts'

/** What a workbook holds of each text; a longer one makes it unreadable. */
const LONGEST = { title: 32, prompt: 255, error: 225 } as const

/** Help and limits for the rows of a column. The types of exceljs leave out that ranges can be named as a whole. */
export function validate(sheet: Worksheet, range: string, column: EntryColumn, refusalTitle: string): void {
  const help = promptOf(column)
  const limits = limitsOf(column.accepts)
  if (help === undefined && limits === undefined) return
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: DataValidation): void }
  }
  const refusal = 'refusal' in column.accepts ? column.accepts.refusal : undefined
  dataValidations.add(range, {
    ...(limits ?? { type: 'any' }),
    allowBlank: true,
    ...help,
    ...(refusal === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: isOnlyHint(column.accepts) ? 'information' : 'stop',
          errorTitle: cut(refusalTitle, LONGEST.title),
          error: cut(refusal, LONGEST.error),
        }),
  } as DataValidation)
}

function promptOf({ heading, help }: EntryColumn) {
  if (help === '') return undefined
  return {
    showInputMessage: true,
    promptTitle: cut(heading, LONGEST.title),
    prompt: cut(help, LONGEST.prompt),
  }
}

function limitsOf(
  accepts: Accepted,
): (Pick<DataValidation, 'type' | 'formulae'> & { operator?: string }) | undefined {
  switch (accepts.kind) {
    case 'text':
      return undefined
    case 'day': {
      const { from, to } = accepts.between
      return { type: 'date', operator: 'between', formulae: [midnight(from), midnight(to)] }
    }
    case 'whole':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] }
    case 'number':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] }
    case 'any-number':
      return { type: 'decimal', operator: 'between', formulae: [-1e15, 1e15] }
    case 'list':
      return { type: 'list', formulae: [listName(accepts.list)] }
  }
}

/** People may keep what the list does not have. */
function isOnlyHint(accepts: Accepted): boolean {
  return accepts.kind === 'list' && !accepts.only
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function cut(text: string, length: number): string {
  const clean = withoutImpossible(text)
  return clean.length <= length ? clean : `${withoutImpossible(clean.slice(0, length - 1))}…`
}
