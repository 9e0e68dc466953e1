import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure } from '../../rule-figures.ts'
import { perhaps } from './words.ts'

/** Findings on sciplan.yaml. */
export const workspaceRules = {
  'unknown-rule': ({ rule, similar }) => ({
    message: `没有规则“${rule}”,这项设置不起作用。`,
    mend: perhaps(similar) || '全部规则见 sciplan rules。',
  }),
  'waiver-expired': ({ rule, expires, reason }) => ({
    message: `对 ${rule} 的豁免已于 ${expires} 到期(理由:${reason})。`,
    mend: '问题已解决的,删去这条豁免;仍需豁免的,写新的到期日和理由。',
  }),
  'waiver-unused': ({ rule }) => ({
    message: `对 ${rule} 的豁免没有用到。`,
    mend: '问题已解决的,删去;否则核对 plan、task、unit、entry、file 是否写对。',
  }),
  'unknown-office': ({ name, similar }) => ({
    message: `办公室所在单位“${name}”不在任何方案中。`,
    mend: perhaps(similar) || '写成方案中的单位名称。',
  }),
  'thresholds-order': ({ behind, farBehind }) => ({
    message: `“严重滞后”的阈值 ${figure(farBehind)} 小于“滞后”的 ${figure(behind)},“滞后”不会出现。`,
    mend: '把 far_behind 改得比 behind 大。',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
