import type { About, ExcusedNumber, MissReason } from '../trace/trace-result.ts'

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
    readonly coverage: (sums: { percent: string; paragraphs: number; unpointed: number }) => string
  }
  /** Each section: what it holds, and what to do about it. */
  readonly sections: {
    readonly [Section in 'missing' | 'mismatches' | 'uncovered' | 'changed' | 'unpointed' | 'excused']: {
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
  }
  readonly about: (about: About) => string
  readonly reasons: { readonly [Reason in MissReason]: string }
  readonly excuses: { readonly [Reason in ExcusedNumber['reason']]: string }
  /** Where the document says nothing of the kind. */
  readonly nothing: string
}
