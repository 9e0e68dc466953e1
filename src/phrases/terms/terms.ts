import type { CivilDate } from '../../model/civil-date.ts'
import type { Deliverable, Indicator, Milestone, Quota } from '../../model/plan.ts'
import type { Window } from '../../model/window.ts'
import type { Span } from '../span.ts'

/** What the reader of a clause knows of the document around it. Every part makes readings surer; none is needed. */
export interface TermsContext {
  /** First and last day of the plan. */
  readonly period?: Window | undefined
  readonly issued?: CivilDate | undefined
  /** Who owes what the clause asks for; without it `scope` is left open but where the words say it. */
  readonly holders?: Holders | undefined
  /** Where the clause stands; a task if nothing is said. */
  readonly place?: ClausePlace | undefined
  /** A day that the layout gives for the whole clause, in a column or line 完成时限: quotas without a day take it. */
  readonly due?: CivilDate | undefined
}

/**
 * `goal` is 工作目标, where shares are indicators; `background` is 发展基础, 重要意义 and 指导思想, where no number
 * is a commitment but a measured level may be a baseline.
 */
export type ClausePlace = 'task' | 'goal' | 'background'

/** How many stand behind a clause. */
export interface Holders {
  /** Leads, or units responsible alike where there is no lead; groups among them. */
  readonly accountable: number
  /** Groups such as 各镇街 among the accountable. */
  readonly groups: number
  readonly supports: number
}

/** What a clause asks for, as values of a plan. Paths of doubts are relative to this value: quotas/0/scope. */
export interface Terms {
  readonly quotas: readonly Term<QuotaValue>[]
  readonly indicators: readonly Term<IndicatorValue>[]
  /** Levels measured before, for indicators of the same title anywhere in the document. */
  readonly baselines: readonly Term<BaselineValue>[]
  readonly milestones: readonly Term<MilestoneValue>[]
  readonly deliverables: readonly Term<DeliverableValue>[]
  /** The day by which the clause as a whole is due. */
  readonly due: Term<CivilDate> | undefined
  /** Measures, registers and parameters that the values name and that the plan has to declare. */
  readonly measures: Readonly<Record<string, { readonly unit: string }>>
  readonly registers: readonly string[]
  readonly parameters: readonly string[]
  /** Numbers and days that are no commitment, or none that a plan can hold; in order. */
  readonly setAside: readonly SetAside[]
  readonly doubts: readonly TermDoubt[]
}

/** A value and the words that it was read from: number, counter and what belongs to them. */
export interface Term<Value> extends Span {
  readonly value: Value
  readonly text: string
}

export type QuotaValue = Omit<Quota, 'id' | 'notes' | 'anchor'> & { readonly anchor: string }
/** `anchor` holds the number of the first target. */
export type IndicatorValue = Omit<Indicator, 'id' | 'notes' | 'source'> & { readonly anchor: string }
export interface BaselineValue {
  readonly title: string
  readonly date: CivilDate
  readonly value: number
}
export type MilestoneValue = Omit<Milestone, 'id' | 'notes' | 'anchor'> & { readonly anchor: string }
export type DeliverableValue = Omit<Deliverable, 'id' | 'notes' | 'source' | 'due' | 'from'> & {
  readonly due: Deliverable['due'] | undefined
  /** Who hands it in where the clause names somebody; else whom the document is addressed to. */
  readonly from: readonly string[] | undefined
  readonly anchor: string
}

export interface SetAside extends Span {
  readonly text: string
  readonly reason: SetAsideReason
  /** Whether proof-reading would ask for it: the plan has to name it among the numbers left out on purpose. */
  readonly asks: boolean
}

/** Why a number or a day is no commitment. */
export type SetAsideReason =
  /** 《…(2021—2035年)》 */
  | 'title'
  /** 渝府办发〔2021〕138号 */
  | 'document-number'
  /** 第三条, 附件2, 序号5, 表3 */
  | 'reference'
  /** 第19次常务会议, 十九届六中全会 */
  | 'session'
  /** 已建成5个, 2022年举办了12场: what was, and levels that rose to where they are. */
  | 'past-result'
  /** 五位一体, 两翼, 三个代表 */
  | 'set-phrase'
  /** 千会千人进千户, 三年行动计划, “五小”, 科技110, 5G */
  | 'name'
  /** 一批, 一支, 一系列: no number. */
  | 'indefinite'
  /** 5项提升行动, 下设3个工作组, 分三个阶段: the parts of something. */
  | 'parts'
  /** The goal of another document: 明确提出“到2025年…超过15%”. */
  | 'quoted'
  /** 提高10个百分点, 年均增长10%: a difference, of which a plan has no measure. */
  | 'growth'
  /** 每百万人口拥有科技馆0.5座 */
  | 'ratio'
  /** 10个工作日内, 印发后1个月 */
  | 'time-limit'
  /** 12345热线, 0472-…, 邮编; 明确1名联络员 */
  | 'contact'
  /** 浏览次数:366次 */
  | 'page-counter'
  /** 2021—2025年 of a plan for these years; “十四五”期间. */
  | 'period'
  /** 2021年以来, 2022年度 and other days that no one must meet. */
  | 'point-in-time'
  /** 每季度首月10日前, 每年11月底前 for what is no document: a task has one day only. */
  | 'recurring-day'
  /** The day of issue or publication. */
  | 'signature'
  /** （馆藏标本4600件）: said in passing. */
  | 'remark'
  /** 由基金会捐赠的10套展品, 其中省补助20万元: others give it. */
  | 'of-others'
  /** 财政安排科普经费50万元: money that was granted, with no 每年, 不少于 or 到2025年. */
  | 'budget'
  /** 3岁以上儿童, 500人以上的企业: whom it is about. */
  | 'audience'
  /** 每次2小时, 每期不少于50人: how large one of them is, and no amount for a period. */
  | 'size-of-each'
  /** 考核占5分, 评选前10名: how it is judged. */
  | 'score'
  /** 不超过, 控制在…以内: a plan has lower bounds only. */
  | 'upper-bound'
  /** A number without a word that says what is counted or asked for. */
  | 'unclear'

/** Where two readings exist. `path` is relative to the terms. */
export interface TermDoubt extends Span {
  readonly path: readonly (string | number)[]
  /** The words in question. */
  readonly words: string
  /** Values, or short words of the document. */
  readonly taken: string
  readonly other: string
}
