import type { FormUsageErrors } from '../cli/form/usage-errors.ts'
import type { COLUMNS, SheetKind } from '../forms/columns/sheets.ts'
import type { Activity, Progress } from '../model/entry.ts'
import type { UsageMessages } from './catalogue.ts'
import type { CommandWords } from './command-words.ts'

/** A column of a form. */
interface ColumnWords {
  readonly heading: string
  /** Shown when a cell is chosen: what to write, with an example. At most 255 characters; empty where none is needed. */
  readonly help: string
}

/** The words of the workbooks that units fill in. */
export interface FormWords {
  readonly title: (args: { unit: string; period: string }) => string
  /** Examples in the help of columns: a row that says one of them is told and not read. */
  readonly samples: { readonly title: string; readonly place: string }
  /** Of the file, without its ending; `span` is short and the same in every language: 2024, 2024-Q4, 2024-11. */
  readonly fileName: (args: { unit: string; period: string; span: string }) => string
  readonly sheets: { readonly [Sheet in SheetKind | 'guide' | 'tasks']: string }
  readonly columns: {
    readonly [Sheet in SheetKind]: {
      readonly [Id in (typeof COLUMNS)[Sheet][number]['id']]: ColumnWords
    }
  }
  /** The column of a measure that the plan declares. */
  readonly measure: (args: { name: string; unit: string }) => ColumnWords
  readonly status: { readonly [Status in NonNullable<Activity['status']>]: string }
  readonly state: { readonly [State in NonNullable<Progress['state']>]: string }
  /** Above the headings of a sheet. */
  readonly hints: { readonly [Sheet in SheetKind]: string }
  /** What a program says when a cell is given something else; at most 225 characters. */
  readonly refusals: {
    readonly title: string
    readonly day: (period: { from: string; to: string }) => string
    readonly whole: string
    readonly number: string
    readonly choice: string
    readonly otherChoice: string
  }
  readonly guide: {
    /** Between a name and what it is. */
    readonly colon: string
    readonly about: {
      readonly unit: string
      readonly group: string
      readonly plan: string
      readonly period: string
      readonly asOf: string
      readonly office: string
    }
    readonly steps: { readonly title: string; readonly lines: readonly string[] }
    readonly sheetList: { readonly title: string; readonly sheet: string; readonly what: string }
    readonly what: { readonly [Sheet in SheetKind | 'tasks']: string }
    readonly figures: { readonly title: string; readonly lines: readonly string[] }
    readonly evidence: { readonly title: string; readonly lines: readonly string[] }
    readonly logged: (args: { activities: number; others: number }) => string
  }
  readonly answers: {
    readonly title: (args: { plan: string; period: string; asOf: string }) => string
    readonly columns: {
      readonly unit: string
      readonly file: string
      readonly obligations: string
      readonly unnumbered: string
      readonly due: string
      readonly logged: string
    }
    readonly written: (args: { forms: number; folder: string }) => string
    readonly membersUnknown: (groups: readonly string[]) => string
    /** What a template of the office can hold: `lacking` are headings that the office wants filled in. */
    readonly template: (args: {
      sheet: string
      lacking: readonly string[]
      unknown: readonly string[]
    }) => string
    readonly nothingOwed: (units: readonly string[]) => string
  }
}

/** Help of the commands for forms. */
export type FormCommandWords = Pick<CommandWords, 'form'>
export type FormUsageMessages = Pick<UsageMessages, keyof FormUsageErrors>
