import type { Light } from '../model/report.ts'

/**
 * A report before it has a format: blocks of typed cells that every renderer understands.
 * Cells keep numbers and dates as such, so that Excel gets real ones.
 */
export interface Doc {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly cells: readonly Cell[]; readonly tone?: Tone; readonly indent?: number }
  | Table
  | { readonly kind: 'note'; readonly text: string }
  /** Lines of a file with marks below them: every character keeps its column, nothing is wrapped. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }

export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** The least important columns are folded first on a narrow terminal; 0 is never folded. */
  readonly priority?: number
  /** Share of spare width that a column of running text takes. */
  readonly grow?: number
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly role?: 'group' | 'total'
}

export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'warn' | 'bad' | 'info'

export type Cell =
  | string
  | { readonly kind: 'number'; readonly value: number | null; readonly unit?: string; readonly tone?: Tone }
  | { readonly kind: 'date'; readonly value: string | null }
  | { readonly kind: 'rate'; readonly met: number; readonly due: number }
  /** Mark, word and colour always together, so that a black-and-white copy still reads. */
  | {
      readonly kind: 'standing'
      readonly mark: string
      readonly word: string
      readonly light: Light
      readonly toVerify?: string
    }
  | { readonly kind: 'text'; readonly text: string; readonly tone: Tone }
