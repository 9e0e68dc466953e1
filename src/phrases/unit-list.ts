import type { Span } from './span.ts'

/** A name in a list of units. */
export interface UnitMention extends Span {
  /** As written, with brackets that belong to it, without 等 and blanks inside: 县经济信息委(县科技局). */
  readonly name: string
  /** `group` stands for several: 各镇街, 有关部门, 县级有关部门和单位. */
  readonly kind: 'unit' | 'group'
}
