import type { Span } from './span.ts'
import type { UnitMention } from './unit-list.ts'

/** Who is responsible, as one clause, line or cell says it. */
export interface Responsibility {
  readonly lead: readonly UnitMention[]
  readonly support: readonly UnitMention[]
  /** Responsible alike: 按职责分工负责, 责任单位 without a lead. */
  readonly responsible: readonly UnitMention[]
  /** All words about responsibility, brackets and labels too; undefined where there are none. */
  readonly span: Span | undefined
  /** The text without them, blanks at its ends removed. */
  readonly clause: string
  /** 排在第一位的为牵头单位: the first of every list of `responsible` leads. `onward` is 下同. */
  readonly firstLeads: boolean
  /** 完成时限 in the same bracket or line, as written. */
  readonly due: string | undefined
  readonly doubts: readonly ResponsibilityDoubt[]
}

export interface ResponsibilityDoubt extends Span {
  readonly role: 'lead' | 'support' | 'responsible'
  /** The words in question. */
  readonly words: string
  readonly taken: string
  readonly other: string
}
