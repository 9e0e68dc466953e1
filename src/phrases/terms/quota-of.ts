import { AIM } from '../quota-phrase.ts'
import type { Figure, Sentence } from './figures.ts'
import { type MeasureReading, measureOf } from './measure-of.ts'
import { type PeriodReading, periodOf } from './period-of.ts'
import { scopeOf } from './scope-of.ts'
import type { QuotaValue, TermsContext } from './terms.ts'

/** A quota without its anchor, and what of it may be read otherwise: field, value taken, other value. */
export interface QuotaReading {
  readonly value: Omit<QuotaValue, 'anchor'>
  readonly measure: MeasureReading | undefined
  readonly period: PeriodReading
  readonly doubts: readonly FieldDoubt[]
}

export type FieldDoubt = readonly [field: string, taken: string, other: string]

/** Somebody keeps the sum: 累计, and what a platform counts. */
const RUNNING_TOTAL = /累计|(?:注册|粉丝|用户|会员)[^,;]*$/
/** 新增注册志愿者500名 counts those who come. */
const NEWCOMERS = /(?:新增|净增|增加|新吸[收纳]|发展)(?![^,;]*累计)/
/** Words beside 累计 that leave no doubt about it. */
const KEPT_BY_PLATFORM = /平台|云|服务|推送|发布|访问|浏览|点击|播放|传播|注册|粉丝|用户|会员/

/** A number that asks for so much, with the time and the units that it holds for. Undefined where nothing is counted. */
export function quotaOf(figure: Figure, sentence: Sentence, context: TermsContext): QuotaReading | undefined {
  const measure = measureOf(figure.counter, figure.part, firstPart(figure.after), figure.before)
  if (measure === undefined) return undefined
  const isPerHead = measure.measure === 'amount' && /人均|每人/.test(figure.part)
  const read = periodOf(figure, sentence, context)
  const period: PeriodReading = isPerHead ? { per: 'year' } : read
  const { value, doubts } = finished(figure, context, measure.measure, period, isPerHead)
  const carried = isCarried(figure, read) && measure.measure === 'entities'
  return {
    value,
    measure,
    period: read,
    doubts: carried ? [...doubts, ['per', value.per, 'total'] as const] : doubts,
  }
}

/** What does not depend on how the number was found; coverage uses it too. */
export function finished(
  figure: Figure,
  context: TermsContext,
  measure: string,
  period: PeriodReading,
  isPerHead = false,
): Pick<QuotaReading, 'value' | 'doubts'> {
  const kind = measure === 'coverage' ? 'coverage' : period.per === 'total' ? 'whole' : 'recurring'
  const amount = figure.value
  const scope = scopeOf(figure, kind, context.holders)
  const op = figure.comparison === 'more-than' ? 'more_than' : 'at_least'
  const isRunning =
    period.per === 'total' &&
    measure !== 'coverage' &&
    RUNNING_TOTAL.test(figure.part) &&
    !NEWCOMERS.test(figure.part)
  return {
    value: {
      measure,
      [op]: amount,
      per: period.per,
      ...(period.by === undefined ? {} : { by: period.by }),
      ...(scope === undefined ? {} : { scope: scope.scope }),
      ...(isAim(figure) ? { strength: 'aspirational' as const } : {}),
      ...(isRunning ? { feed: 'latest' as const } : {}),
      ...(isPerHead ? { per_capita: 'population' } : {}),
    },
    doubts: [
      ...(figure.upTo === undefined ? [] : [[op, String(amount), String(figure.upTo)] as const]),
      ...(figure.approximate ? [[op, String(amount), `约${figure.text}`] as const] : []),
      ...(period.cycle === undefined || (period.cycle.times === 1 && period.cycle.per !== 'other')
        ? []
        : [['per', period.per, period.cycle.text] as const]),
      ...(isRunning && !KEPT_BY_PLATFORM.test(figure.before) ? [['feed', 'latest', 'sum'] as const] : []),
      ...(period.yearAlone === undefined ? [] : [['per', period.per, period.yearAlone] as const]),
      ...(period.otherBy === undefined ? [] : [['by', period.by ?? '', period.otherBy] as const]),
      ...(scope?.inEach === undefined ? [] : [['scope', 'each', scope.inEach] as const]),
      ...(scope?.isDoubtful === true
        ? [['scope', scope.scope, scope.scope === 'joint' ? 'each' : 'joint'] as const]
        : []),
    ],
  }
}

/** 每年举办讲座10场，建设科普基地5家: what is built may be meant once. */
function isCarried({ part, start }: Figure, { cycle }: PeriodReading): boolean {
  if (cycle === undefined || cycle.start >= start - part.length) return false
  return /建设|新建|改建|建成|创建|组建|打造|成立|设立/.test(part)
}

/** 力争 reaches to the end of its sentence, but not back. */
function isAim({ before }: Figure): boolean {
  return AIM.test(before)
}

function firstPart(after: string): string {
  return /^[^,。;:、!?]*/.exec(after.replace(/^(?:及|或)?以上(?:的)?/, ''))?.[0] ?? ''
}
