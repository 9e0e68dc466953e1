import type {
  About,
  ApartReason,
  ExcusedNumber,
  Mismatch,
  MissReason,
  Trace,
  TracedClause,
} from '../trace/trace-result.ts'

type Counts = Trace['document']['counts']
type Omission = Trace['document']['omitted'][number]['why']

/** Words of the comparison of a plan with its document. */
export interface TraceWords {
  readonly title: (files: { plan: string; document: string }) => string
  readonly whole: string
  readonly notWhole: (findings: number) => string
  /** The document is not the file that the plan was transcribed from. */
  readonly otherFile: string
  readonly sums: {
    readonly anchors: (sums: { found: number; missing: number }) => string
    readonly numbers: (sums: {
      covered: number
      excused: number
      uncovered: number
      mismatches: number
    }) => string
    readonly stamps: (sums: { valid: number; changed: number }) => string
    readonly coverage: (sums: {
      percent: string
      paragraphs: number
      unpointed: number
      apart: number
    }) => string
  }
  /** Each section: what it holds, and what to do about it. */
  readonly sections: {
    readonly [Section in
      | 'missing'
      | 'mismatches'
      | 'uncovered'
      | 'changed'
      | 'unpointed'
      | 'apart'
      | 'excused'
      | 'omitted'
      | 'sideBySide']: {
      readonly title: string
      readonly advice: string
    }
  }
  readonly columns: {
    readonly plan: string
    readonly document: string
    readonly about: string
    readonly anchor: string
    readonly reason: string
    readonly field: string
    readonly expected: string
    readonly found: string
    readonly text: string
    readonly number: string
    readonly clause: string
    readonly entry: string
    readonly remarks: string
  }
  /** Where something stands in a document whose format has no lines: after the name of the file. */
  readonly paragraph: (line: number) => string
  /** Numbers of a paragraph, or of the cells of a row, and, a line each, what else is known: row, page, box or note. */
  readonly place: (
    first: Pick<TracedClause, 'line' | 'place' | 'page' | 'part'> & { readonly lastLine: number },
  ) => string
  /** Title of the column with these numbers. */
  readonly counted: { readonly [Unit in Counts]: string }
  readonly omissions: { readonly [Why in Omission]: string }
  /** So many stretches of the file were taken for no part of the document. */
  readonly omitted: (stretches: number) => string
  /** What the document says of a unit that running text should name, as it names so many of the plan's. */
  readonly unnamed: (units: NonNullable<Mismatch['named']>) => string
  /** Remarks beside a paragraph. */
  readonly remarks: {
    readonly agrees: string
    readonly changed: string
    readonly unstamped: string
    readonly unpointed: string
    readonly uncovered: (text: string) => string
    readonly excused: (number: { text: string; reason: string }) => string
    readonly apart: (reason: string) => string
    readonly differs: (mismatch: {
      about: string
      field: string
      expected: Mismatch['expected']
      found: Mismatch['found']
    }) => string
    readonly unnamed: (unit: { about: string; field: string; expected: Mismatch['expected'] }) => string
  }
  /** The colours of numbers in the paragraphs. */
  readonly legend: { readonly [Mark in 'covered' | 'questioned' | 'uncovered' | 'excused']: string }
  readonly update: {
    readonly written: (sums: { file: string; added: number; changed: number }) => string
    readonly wouldWrite: (sums: { file: string; added: number; changed: number }) => string
    readonly upToDate: (file: string) => string
    readonly refused: (sums: { file: string; anchors: number }) => string
  }
  readonly saved: (file: string) => string
  readonly about: (about: About) => string
  readonly reasons: { readonly [Reason in MissReason]: string }
  readonly excuses: { readonly [Reason in ExcusedNumber['reason']]: string }
  /** Why a paragraph without a task need be no commitment. */
  readonly apart: { readonly [Reason in ApartReason]: string }
  /** Where the document says nothing of the kind. */
  readonly nothing: string
}
