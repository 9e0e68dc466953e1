import type { RuleFindings } from '../../../checks/index.ts'
import type { AnchorPeriod } from '../../../checks/rules/anchor-period.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure } from '../../rule-figures.ts'
import { counter, listed, periodName } from './words.ts'

const COMPARISONS = { 'at-least': '不少于', 'more-than': '超过', 'at-most': '不超过' } as const

function foundPeriod({ found }: AnchorPeriod): string {
  if (found === 'cumulative') return '是累计'
  if ('by' in found) return `是截至 ${found.by}`
  return found.cycle === 'other' ? '用了别的周期' : `是${periodName(found.cycle)}`
}

function statedPeriod({ stated }: AnchorPeriod): string {
  if (stated === undefined) return '没有日期'
  return 'per' in stated ? periodName(stated.per) : `截至 ${stated.by}`
}

/** Findings where a plan and the words of its document disagree. */
export const wordingRules = {
  'anchor-number': ({ anchor, found, number }) => ({
    message: `原文短语“${anchor}”写的是 ${listed(found)},这里填的是 ${figure(number)}。`,
    mend: '对照原文,改正数量或短语。',
  }),
  'anchor-period': (args) => ({
    message: `原文短语“${args.anchor}”${foundPeriod(args)},这里是${statedPeriod(args)}。`,
    mend: '对照原文,改正 per、by 或短语。',
  }),
  'anchor-measure': ({ anchor, counter: word, measure }) => ({
    message: `原文短语“${anchor}”以“${word}”计,这里的计量是 ${measure}(${counter(measure)})。`,
    mend: '对照原文,改正 measure 或短语。',
  }),
  'anchor-strength': ({ anchor, aspirational }) =>
    aspirational
      ? { message: `原文短语“${anchor}”是力争目标,这里按硬性指标处理。`, mend: '写 strength: aspirational。' }
      : {
          message: `这里标为力争目标,原文短语“${anchor}”中没有“力争”“争取”。`,
          mend: '原文是硬性要求的,删去 strength: aspirational;否则把“力争”写进短语。',
        },
  'anchor-comparison': ({ anchor, found, stated }) =>
    found === 'at-most'
      ? {
          message: `原文短语“${anchor}”是上限,${stated} 表示的却是下限。`,
          mend: '上限不是工作量要求:删去这项指标,在 notes 中说明。',
        }
      : {
          message: `原文短语“${anchor}”是“${COMPARISONS[found]}”,这里写的是 ${stated}。`,
          mend: `改写为 ${found === 'more-than' ? 'more_than' : 'at_least'}。`,
        },
  'quota-without-anchor': ({ quota }) => ({
    message: `量化指标 ${quota} 没有原文短语,数字无从核对。`,
    mend: '用 anchor 抄录原文中含该数字的短语(至多24字)。',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
