import type { LevelRow as LevelRowOf } from '../phrases/tables/level-table.ts'
import type { TargetFigure } from '../phrases/tables/target-table.ts'
import type { UnitMention } from '../phrases/unit-list.ts'
import type { Line } from './lines.ts'

/** What a document is made of: its sections, and the clauses that commit somebody. Layouts read documents into it. */
export interface Outline {
  readonly sections: readonly Section[]
  /** In the order of the document. */
  readonly commitments: readonly Commitment[]
  /** Text that commits nobody by itself: aims and baselines are read from it, and what is to be handed in. */
  readonly surroundings: readonly Surrounding[]
  /** Rows of tables of indicators. */
  readonly levels?: readonly LevelRow[]
  /** Headings of columns, which ask for nothing themselves. */
  readonly headings?: ReadonlySet<Line>
}

/** What becomes an action of the plan. */
export interface Section {
  readonly title: string
  readonly line: Line
  /** Where it stands, in the document's own numbers: 三(一). */
  readonly at: string
  readonly roles: Roles
}

/** A clause that becomes a task or a safeguard. */
export interface Commitment {
  readonly kind: 'task' | 'safeguard'
  readonly section: Section | undefined
  readonly line: Line
  /** The clause in its line: behind the number, before the words of responsibility. */
  readonly start: number
  readonly end: number
  /** Its heading, where that stands on a line of its own or begins the clause. */
  readonly heading: string | undefined
  readonly headingLine: Line | undefined
  readonly at: string
  /** Numbers that tell it apart, such as those of unit and row. */
  readonly key: readonly (string | number)[]
  readonly roles: Roles
  /** 完成时限 from a column or a line of its own. */
  readonly due: Noted | undefined
  /** Further lines and cells that say how much of it is asked for. */
  readonly more: readonly Line[]
  /** What by its place may be no commitment of its own; it is one if it asks for a number or a day. */
  readonly weak: Weakness | undefined
  /** Amounts in cells of their own, below headings that say what they count. */
  readonly figures?: readonly Figure[]
}

/** An amount in a cell of its own. */
export type Figure = TargetFigure<Line>

/** An indicator with its levels by year, as a table states them. */
export type LevelRow = LevelRowOf<Line>

/** Text before the numbered clauses of a section, or below one of them. */
export type Weakness = 'introduction' | 'continuation'

/** Words, and where they stand. */
export interface Noted {
  readonly text: string
  readonly line: Line
}

export interface Roles {
  readonly lead: readonly Named[]
  readonly support: readonly Named[]
  readonly responsible: readonly Named[]
  readonly doubts: readonly RoleDoubt[]
}

export interface Named {
  readonly name: string
  readonly kind: UnitMention['kind']
  readonly line: Line
}

export interface RoleDoubt {
  readonly role: Role
  readonly line: Line
  readonly words: string
  readonly taken: string
  /** The other reading; without one the words only say it in passing. */
  readonly other?: string
  /** The words are what is left of a name; nothing was taken from them. */
  readonly damaged?: true
}

export const ROLES = ['lead', 'support', 'responsible'] as const
export type Role = (typeof ROLES)[number]

export const NOBODY: Roles = { lead: [], support: [], responsible: [], doubts: [] }

export function isNobody({ lead, support, responsible }: Roles): boolean {
  return lead.length + support.length + responsible.length === 0
}

/**
 * `goal` where shares are aims; `aims` is background of which single sentences state one; `cover` is the notice that
 * hands the plan on.
 */
export interface Surrounding {
  readonly line: Line
  readonly place: 'background' | 'goal' | 'aims' | 'introduction' | 'cover'
}
