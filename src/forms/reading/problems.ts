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
  'no-ledger': { readonly best: readonly string[]; readonly needed: readonly string[] }
  // A sheet
  'heading-twice': { readonly heading: string; readonly field: string; readonly other: string }
  'heading-missing': { readonly field: string }
  /** The heading names a unit that no figure of this field is kept in. */
  'heading-scale-unknown': { readonly heading: string; readonly unit: string }
  // A cell
  'value-missing': { readonly field: string }
  'formula-without-value': object
  'formula-error': { readonly found: string }
  'date-unreadable': { readonly found: string }
  'date-not-in-calendar': { readonly found: string; readonly lastDay?: number }
  'date-without-year': { readonly found: string }
  'date-without-day': { readonly found: string }
  'date-ambiguous': { readonly found: string; readonly candidates: readonly string[] }
  'dates-several': { readonly found: string }
  'date-range-backwards': { readonly found: string }
  'date-outside': { readonly found: string; readonly from: string; readonly to: string }
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
  'unit-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'unit-ambiguous': { readonly found: string; readonly candidates: readonly string[] }
  'units-several': { readonly found: string }
  'task-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'task-ambiguous': { readonly found: string; readonly candidates: readonly string[] }
  'tasks-several': { readonly found: string }
  'choice-unknown': { readonly found: string; readonly choices: readonly string[] }
  'deliverable-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'indicator-unknown': { readonly found: string; readonly suggestions: readonly string[] }
  'quota-unknown': { readonly found: string; readonly suggestions: readonly string[] }
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
  'year-from-form': { readonly found: string; readonly date: string }
  'hidden-sheet-read': object
  'hidden-rows-read': { readonly rows: number }
  'hidden-columns-read': { readonly headings: readonly string[] }
  'sheet-ignored': { readonly reason: 'no-headings' | 'empty' | 'own' }
  'section-row': { readonly text: string }
  'sum-row-left-out': { readonly label: string }
  'sum-differs': { readonly heading: string; readonly written: number; readonly added: number }
  'heading-unknown': { readonly heading: string }
  'unit-differs': { readonly found: string; readonly unit: string }
  'picture-in-cell': object
  scaled: { readonly found: string; readonly value: number; readonly heading: string }
  /** A value that fills several rows of a merged cell was taken for each of them. */
  'merged-value-repeated': { readonly found: string; readonly rows: number }
}
