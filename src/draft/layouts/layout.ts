import type { TargetTable } from '../../phrases/tables/target-table.ts'
import type { LayoutName, LayoutReason } from '../draft.ts'
import type { Parts } from '../head/parts.ts'
import type { Line } from '../lines.ts'
import type { LevelRow, Outline } from '../outline.ts'
import type { TaskTable } from '../tables/table.ts'

/** One way that such documents are laid out. */
export interface Layout {
  readonly name: LayoutName
  recognise(material: Material): Recognition
  read(material: Material): Outline
}

export interface Recognition {
  /** From 0 to 1: how much of what commits somebody is laid out in this way. */
  readonly score: number
  readonly reasons: readonly LayoutReason[]
}

/** What every layout looks at, read once. */
export interface Material {
  readonly parts: Parts
  /** Tables of tasks outside the covering notice. */
  readonly tables: readonly PlacedTable[]
  /** Tables that ask amounts of units. */
  readonly targets: readonly PlacedTargets[]
  /** Indicators of tables that state them by year. */
  readonly levels: readonly LevelRow[]
  /** Headings of these two kinds of tables. */
  readonly figureHeadings: readonly Line[]
  /** Whether a rule of the document says that the first of every list of units leads. */
  readonly firstLeads: boolean
  /** The running text without these tables. */
  readonly body: Outline
}

export interface PlacedTable {
  readonly table: TaskTable
  /** The attachment that it stands in. */
  readonly part: string
}

export interface PlacedTargets {
  readonly table: TargetTable<Line>
  readonly part: string
}

export const NOT_AT_ALL: Recognition = { score: 0, reasons: [] }

/** The first few lines that speak for a layout. */
export function reasonsOf(code: LayoutReason['code'], lines: readonly Line[]): LayoutReason[] {
  return lines
    .slice(0, 4)
    .map(({ paragraph, text }) => ({ code, line: paragraph.line, text: text.slice(0, 40) }))
}
