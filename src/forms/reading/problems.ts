import type { CountedBy } from './left-blank.ts'

/** Files that are no workbook, by their first bytes or their parts. */
export type OtherKind =
  | 'word'
  | 'slides'
  | 'open-document'
  | 'binary-workbook'
  | 'xml-workbook'
  | 'archive'
  | 'picture'
  | 'pdf'
  | 'text'
  | 'unknown'

/** What keeps a file, a sheet, a row or a cell from being read: code → arguments. `found` is what stood there. */
export interface ReadingProblems {
  // The file as a whole
  'file-empty': object
  /** xls of old, et of WPS, or any other file of that container. */
  'old-workbook': object
  'password-protected': object
  /** A web page under the name of a workbook, as some systems export it. */
  'web-page': object
  'not-a-workbook': { readonly kind: OtherKind }
  'workbook-damaged': object
  'workbook-too-large': { readonly megabytes: number; readonly limit: number }
  'workbook-too-many-parts': { readonly parts: number; readonly limit: number }
  'workbook-with-macros': object
  'workbook-with-external-links': { readonly links: readonly string[] }
  'workbook-with-entities': { readonly part: string }
  'too-many-rows': { readonly limit: number }
  'text-not-decoded': object
  'quotes-not-closed': object
  'form-of-another-format': { readonly format: string }
  'form-damaged': { readonly keys: readonly string[] }
  /** No sheet holds a row of headings. `best` are headings that were recognised in the likeliest row. */
  'no-ledger': { readonly best: readonly string[] }
  // A sheet
  /** A csv record with more fields than there are headings: 1,200 without quotes. */
  'row-too-long': { readonly found: string; readonly fields: number; readonly headings: number }
  'heading-twice': { readonly heading: string; readonly field: string; readonly other: string }
  'heading-missing': { readonly field: string }
  /** The heading names a unit that no figure of this field is kept in. */
  'heading-scale-unknown': { readonly heading: string; readonly unit: string }
  /** 经费(元) below 单位:万元, or above a line that says so. */
  'heading-unit-contradicted': { readonly heading: string; readonly unit: string }
  /** 单位:万 above the headings: which figures are meant cannot be told. */
  'unit-not-placed': { readonly found: string }
  /** 经费 above numbers that may be yuan or 万元. */
  'heading-without-unit': { readonly heading: string }
  /** In a mapping file a heading is given to a second column of a sheet, or else is to be passed over. */
  'heading-told-twice': {
    readonly heading: string
    readonly field: string
    readonly other: string | undefined
  }
  // A cell
  /** `heading` as the sheet has it, where it has one. */
  'value-missing': { readonly field: string; readonly heading?: string }
  /** `found` is the formula. */
  'formula-without-value': { readonly found: string }
  'formula-error': { readonly found: string }
  'picture-for-value': object
  /** A figure in a cell that is merged over several rows or columns: whose it is cannot be told. */
  'merged-figure': { readonly found: string; readonly range: string }
  'date-unreadable': { readonly found: string }
  'date-not-in-calendar': { readonly found: string; readonly lastDay?: number }
  'date-without-year': { readonly found: string }
  'date-without-day': { readonly found: string }
  'date-ambiguous': { readonly found: string; readonly candidates: readonly string[] }
  'dates-several': { readonly found: string }
  'date-range-backwards': { readonly found: string }
  /** 2024年3月5日(周三), which was a Tuesday; 1 is Monday. */
  'date-weekday-differs': { readonly found: string; readonly date: string; readonly weekday: number }
  'number-unreadable': { readonly found: string }
  'number-vague': { readonly found: string }
  'number-range': { readonly found: string }
  'numbers-several': { readonly found: string }
  'number-negative': { readonly found: string }
  'number-not-whole': { readonly found: string }
  'number-too-large': { readonly found: string }
  'number-wrong-counter': {
    readonly found: string
    readonly counter: string
    readonly expected: readonly string[]
  }
  /** 3万 below 经费(万元). */
  'number-scaled-twice': { readonly found: string; readonly heading: string }
  /** 0.13 where a percentage is kept. */
  'percent-doubtful': { readonly found: string; readonly candidates: readonly number[] }
  'percent-above-100': { readonly found: string }
  'covered-above-total': { readonly found: string }
  'unit-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'unit-ambiguous': { readonly found: string; readonly candidates: readonly string[] }
  /** 各镇街: `suggestions` are its members. */
  'unit-is-group': { readonly found: string; readonly suggestions: readonly string[] }
  /** In no register of the plan. */
  'place-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'units-several': { readonly found: string }
  'task-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'task-ambiguous': { readonly found: string; readonly candidates: readonly string[] }
  /** 05-01等: which others are meant is not said. */
  'tasks-left-open': { readonly found: string }
  'tasks-several': { readonly found: string }
  'choice-unknown': { readonly found: string; readonly choices: readonly string[] }
  'deliverable-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  /** Neither an indicator nor task/quota. */
  'subject-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'milestone-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'year-unreadable': { readonly found: string }
  'evidence-leaves-workspace': { readonly found: string }
  'text-too-long': { readonly length: number; readonly limit: number }
  'sample-row': { readonly found: string }
}

/** What a person should know about what was read all the same: code → arguments. */
export interface ReadingRemarks {
  /** 约350人: the figure was taken, and says of itself that it is an estimate. */
  estimate: { readonly found: string; readonly value: number }
  /** 3月5日: the year comes from the form, the title or the name of sheet or file. */
  'year-added': { readonly found: string; readonly date: string }
  /** The program keeps a year that the cell does not show. */
  'year-not-shown': { readonly date: string }
  'date-from-serial': { readonly found: string; readonly date: string }
  'date-outside-plan': { readonly date: string; readonly from: string; readonly to: string }
  'date-outside-form': { readonly date: string; readonly from: string; readonly to: string }
  'hidden-rows-read': { readonly rows: number }
  'hidden-columns-read': { readonly headings: readonly string[] }
  'hidden-sheet-ignored': object
  /** Without the headings of a ledger, or a guide beside the ledgers. */
  'sheet-ignored': object
  'section-row': { readonly text: string }
  'note-row': { readonly text: string }
  /** 人, 万元 … below the headings: they hold as notes beside the headings do. */
  'unit-line': { readonly units: readonly string[] }
  /** 甲, 乙, 1, 2 … below the headings. */
  'number-line': object
  'sum-row-left-out': { readonly label: string }
  'sum-differs': { readonly heading: string; readonly written: number; readonly added: number }
  /** What stands below is kept beside the entry, and never counted. */
  'heading-unknown': { readonly heading: string }
  /** Rows that are counted for less, as the column is not there. */
  'column-missing': { readonly field: CountedBy; readonly rows: number }
  /** The same, as their cells are blank; the place is the first of them. */
  'left-blank': { readonly field: CountedBy; readonly heading: string; readonly rows: number }
  /** Cells below no heading are not read. */
  'column-without-heading': {
    readonly column: string
    readonly found: string
    readonly cells: number
  }
  /** Another heading has a better claim to the field. */
  'heading-second': { readonly heading: string; readonly other: string }
  /** 经费(万元): bare numbers below were multiplied. */
  'heading-scaled': { readonly heading: string; readonly factor: number }
  /** 经费 without unit above numbers that are too large for 万元. */
  'taken-for-yuan': { readonly heading: string }
  'picture-in-cell': object
  /** 签到, 照片5张: no file that anybody could look into. */
  'evidence-not-named': { readonly found: string }
  /** 2025年活动计划: rows without a state are logged as done, as everywhere. */
  'title-says-planned': { readonly title: string }
  /** The name of the sheet is that of a unit: rows without one are its. */
  'unit-by-sheet-name': { readonly unit: string }
  /** Title or name of the sheet name another unit than --unit does. */
  'unit-not-asked-for': { readonly unit: string; readonly asked: string }
  /** A name above the table, or of the sheet, that rows without unit were not logged for. */
  'unit-passed-over': { readonly found: string; readonly unit: string }
  /** A row of the form of one unit names another alone. */
  'unit-differs': { readonly found: string; readonly unit: string }
}
