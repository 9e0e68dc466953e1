import type { PageLabels } from '../../messages/page-words.ts'
import type { Light } from '../../model/report.ts'
import type { Block, Cell, FileFacts } from '../doc.ts'

/**
 * A whole report as one page on a screen: overview, heat map, charts, and tables that people sort, filter and open.
 * Every number in it comes from a ComplianceReport; a figure leads to the row that explains it, and a row to the
 * entries that it rests on.
 */
export interface Page {
  readonly title: string
  /** Lines below the title. */
  readonly headline: readonly (readonly Cell[])[]
  readonly file: FileFacts
  readonly labels: PageLabels
  readonly choices: Choices
  readonly sections: readonly PageSection[]
}

/** What the tables can be narrowed to. Rows name units and actions by their place in these lists. */
export interface Choices {
  readonly units: readonly string[]
  readonly actions: readonly string[]
  readonly standings: readonly { readonly value: string; readonly label: string }[]
}

export interface PageSection {
  /** What links point to; unique in the page. */
  readonly id: string
  readonly title: string
  readonly parts: readonly PagePart[]
  /** Long and seldom read in whole: a script folds it. */
  readonly folded?: true
}

export type PagePart =
  /** As every format shows it. */
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | PageTable
  | PageChart

/** A figure of the overview. */
export interface Card {
  readonly label: string
  readonly value: Cell
  /** What belongs to the figure, such as the two numbers of a rate. */
  readonly detail?: string
  /** Shown as mark, word and colour. */
  readonly light?: { readonly light: Light; readonly marks: string }
  readonly link: Link
}

export interface Link {
  /** Id of a section, a table or a row. */
  readonly to: string
  /** Where a script runs, tables are narrowed to this instead. */
  readonly filter?: { readonly unit?: string; readonly standing?: string }
}

export interface PageTable {
  readonly kind: 'table'
  readonly id: string
  readonly caption: string
  readonly columns: readonly PageColumn[]
  readonly groups: readonly PageGroup[]
  readonly total?: readonly PageCell[]
  /** A heat map: cells are filled with the colour of their standing. */
  readonly look?: 'heat'
}

export interface PageColumn {
  readonly title: string
  /** Smaller, below the title. */
  readonly note?: string
  readonly align?: 'right'
}

/** Rows under a heading of their own; without title they have none. */
export interface PageGroup {
  readonly title?: string
  readonly id?: string
  readonly rows: readonly PageRow[]
}

/** The first cell names the row. */
export interface PageRow {
  /** What links point to; unique in the page. */
  readonly id?: string
  readonly about?: About
  readonly cells: readonly PageCell[]
}

/** What a row is found by. What is left out is not asked of it. */
export interface About {
  readonly units?: readonly string[]
  readonly action?: string
  readonly standings?: readonly string[]
}

export type PageCell =
  | Cell
  | { readonly kind: 'link'; readonly cell: Cell; readonly link: Link }
  /** Several in one cell, one a line. */
  | { readonly kind: 'stack'; readonly cells: readonly PageCell[] }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'mix'; readonly parts: readonly MixPart[]; readonly elapsed?: number }
  /** Entries behind a figure, newest first; `all` counts those that are not listed as well. */
  | { readonly kind: 'entries'; readonly entries: readonly EntryLink[]; readonly all: number }
  /** Paths and addresses, one a line. */
  | { readonly kind: 'evidence'; readonly paths: readonly string[]; readonly none: string }

/** Shares of 0 to 1. */
export interface Progress {
  readonly done: number
  readonly light: Light
  /** How far the time has run; left out where no pace is judged. */
  readonly elapsed?: number
}

export interface MixPart {
  readonly light: Light
  readonly label: string
  readonly count: number
}

export interface EntryLink {
  readonly to: string
  readonly text: string
}

/** Drawn when the report is made; what it shows stands in a table beside it as well. */
export interface PageChart {
  readonly kind: 'chart'
  readonly id: string
  readonly look: 'line' | 'bars'
  readonly title: string
  /** The chart in a sentence. */
  readonly summary: string
  /** Title of the column of points. */
  readonly axis: string
  readonly points: readonly { readonly label: string; readonly short: string; readonly to?: string }[]
  readonly series: readonly { readonly title: string; readonly values: readonly number[] }[]
}
