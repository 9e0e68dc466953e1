import type { CivilDate } from '../model/civil-date.ts'
import type { Light } from '../model/report.ts'
import type { FontSet } from '../model/settings.ts'
import type { Page } from './page/page.ts'

/**
 * A report before it has a format: blocks of typed cells that every renderer understands.
 * Cells keep numbers and dates as such, so that Excel gets real ones.
 */
export interface Doc {
  readonly title: string
  readonly blocks: readonly Block[]
  /** For formats that make a file of their own. */
  readonly file?: FileFacts
  /** What a format for screens shows instead of the blocks, where there is one: the same numbers to sort and open. */
  readonly page?: Page
}

/** What a file says about itself, and how it is printed. Nothing in it comes from a clock. */
export interface FileFacts {
  readonly language: 'zh-CN' | 'en'
  readonly author: string
  /** One line on what the file is about, such as its as-of day and period. */
  readonly subject: string
  /** The as-of day: the only date that the file carries. */
  readonly date: CivilDate
  readonly orientation: 'portrait' | 'landscape'
  /** The whole report has to fit one page. */
  readonly onePage?: true
  /** Typefaces of a Word file; by default the official ones. */
  readonly fonts?: FontSet | undefined
  /** Texts before, between and after the numbers in "page n of m". */
  readonly pageNumber: readonly [before: string, between: string, after: string]
  /** The title in the lines in which it is best set where one line does not hold it. */
  readonly titleLines?: readonly string[]
  /** Title of a sheet that no heading names. */
  readonly firstSheet: string
}

export type Block =
  | Heading
  | {
      readonly kind: 'text'
      readonly cells: readonly Cell[]
      readonly tone?: Tone
      readonly indent?: number
      /** A line by itself in a letter: an addressee, a subtitle, a signature. Running text has none. */
      readonly align?: 'start' | 'center' | 'end'
    }
  | Table
  | { readonly kind: 'note'; readonly text: string }
  /** Lines of a file with marks below them, or a text to copy: every character keeps its column, nothing is wrapped. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** What links point to; unique in the document. */
  readonly id?: string
  /** A workbook begins a sheet of this name here. */
  readonly sheet?: string
  /** Formats with pages begin a new one here. */
  readonly newPage?: true
}

export interface Table {
  readonly kind: 'table'
  /** What links and `tally` point to; unique in the document. */
  readonly id?: string
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** The table that its section is about: a workbook freezes its titles and lets people filter it. */
  readonly main?: true
}

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** The least important columns are folded first on a narrow terminal; 0 is never folded. */
  readonly priority?: number
  /** Share of spare width that a column of running text takes. */
  readonly grow?: number
  /** What `tally` calls the column; unique in the table. */
  readonly key?: string
  /** A cell like the one above it in the same group is one cell with it: shown once, or merged. */
  readonly merge?: true
  /** Its texts have no place to break, such as checksums: the column is as wide as they are. */
  readonly unbroken?: true
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A row of role group has one cell, which runs over the whole width, and heads the rows up to the next one. */
  readonly role?: 'group' | 'total'
  /** What links point to; unique in the document. An obligation's row has the id of the obligation. */
  readonly id?: string
}

export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'warn' | 'bad' | 'info'

/** How a number follows from a table of the document, so that a workbook can count it again. The value is ours. */
export type Tally =
  /** The sum of the cells above in its own column. */
  | { readonly kind: 'sum' }
  /** The number of rows of a table whose cell in a column of standings shows one of these. */
  | {
      readonly kind: 'count'
      readonly table: string
      readonly column: string
      readonly standings: readonly { readonly mark: string; readonly word: string }[]
    }

export type Cell =
  | string
  | NumberCell
  | { readonly kind: 'date'; readonly value: string | null }
  /** In a table with columns `met` and `due` a workbook divides the two cells of the row. */
  | { readonly kind: 'rate'; readonly met: number; readonly due: number }
  /** Mark, word and colour always together, so that a black-and-white copy still reads. */
  | {
      readonly kind: 'standing'
      readonly mark: string
      readonly word: string
      readonly light: Light
      readonly toVerify?: string
      /** Numbers that belong to the verdict, where no other column has them: "2/2". */
      readonly figure?: string
    }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly tone: Tone
      /** Id of a heading, table or row of this document that the text leads to. */
      readonly to?: string
      /** A cell of a workbook that the text leads to. Workbooks have such links, other formats show the text. */
      readonly outside?: OutsideLink
    }
  /** A text of which some stretches have a tone of their own. */
  | { readonly kind: 'pieces'; readonly pieces: readonly { readonly text: string; readonly tone: Tone }[] }

export interface OutsideLink {
  /** Relative to the file that the document becomes. */
  readonly file: string
  /** Such as `'台账'!B7`. */
  readonly at?: string
}

export interface NumberCell {
  readonly kind: 'number'
  /** Null where the number cannot be known. */
  readonly value: number | null
  /** Before the number: "more than ". */
  readonly prefix?: string
  readonly unit?: string
  readonly tone?: Tone
  readonly tally?: Tally
}
