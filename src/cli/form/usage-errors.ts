import type { ImportProblem } from '../../forms/reading/rows.ts'

/** What can be wrong with a call of the commands for forms, beside what any command may find wrong. */
export interface FormUsageErrors {
  'options-exclude': { option: string; other: string }
  'group-without-members': { group: string }
  /** Somebody has written into these files since we did. */
  'form-filled-in': { paths: readonly string[] }
  'form-template-unreadable': { path: string; problem: ImportProblem }
  'form-template-without-ledger': { path: string }
  /** Two headings mean the same figure. */
  'form-template-headings': { path: string; headings: readonly string[] }
  /** The row below the headings is not empty. */
  'form-template-filled': { path: string; sheet: string; row: number }
  'form-template-too-short': { path: string; room: number; logged: number; unit: string }
  'form-template-formula': { path: string; cell: string }
  /** Its parts are put together in a way of their own. */
  'form-template-unusual': { path: string }
}
