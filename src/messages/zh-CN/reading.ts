import type { ReadingWords } from '../reading-words.ts'
import { cellProblems } from './reading/cells.ts'
import { dayProblems } from './reading/days.ts'
import { fileProblems } from './reading/files.ts'
import { headingProblems } from './reading/headings.ts'
import { nameProblems } from './reading/names.ts'
import { numberProblems } from './reading/numbers.ts'
import { rowRemarks } from './reading/row-remarks.ts'
import { tableRemarks } from './reading/table-remarks.ts'

export const reading: ReadingWords = {
  problems: {
    ...fileProblems,
    ...headingProblems,
    ...cellProblems,
    ...dayProblems,
    ...numberProblems,
    ...nameProblems,
  },
  remarks: {
    ...tableRemarks,
    ...rowRemarks,
  },
}
