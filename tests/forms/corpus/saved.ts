import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusCase } from './case.ts'

const FOLDER = join(import.meta.dirname, 'saved')

function saved(file: string, about: string): CorpusCase {
  const name = `saved-${file.replace('.', '-')}`
  return { name, about, file, bytes: () => new Uint8Array(readFileSync(join(FOLDER, file))) }
}

/** Cases of this corpus that LibreOffice opened and saved again; what is read of them is what was read before. */
export const SAVED: readonly CorpusCase[] = [
  saved('two-row-headings.xlsx', 'Headings in two lines, saved by LibreOffice'),
  saved('merged-values.xlsx', 'Merged cells, saved by LibreOffice'),
  saved('dates-typed.xlsx', 'Days, saved by LibreOffice'),
  saved('dates-typed-from-xls.xlsx', 'Days that went through the old format'),
  saved('texts.xlsx', 'Texts, which LibreOffice splits where 汉字 and Latin letters meet'),
  saved('hidden-rows-and-columns.xlsx', 'Hidden rows and columns, saved by LibreOffice'),
  saved('counts-sure.xlsx', 'Figures and their formats, saved by LibreOffice'),
  saved('evidence.xlsx', 'Links, saved by LibreOffice'),
  saved('title-and-unit-above.xls', 'A real workbook of the old format'),
  saved('title-and-unit-above.xlsx', 'The same, opened and saved as it should be'),
  saved('plain.ods', 'A real spreadsheet of OpenDocument'),
  saved('merged-values.csv', 'Merged cells saved as csv in GB 18030, with days in the American way'),
  saved('dates-written.csv', 'Days as texts, saved as csv in GB 18030'),
  saved('counts-estimated.csv', 'Estimates, saved as csv in GB 18030'),
  saved('units.csv', 'Units, saved as csv with tabs'),
]
