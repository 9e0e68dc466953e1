import type { RuleFindings } from '../../checks/index.ts'
import type { FindingMessages } from '../catalogue.ts'
import { dutyRules } from './rules/duties.ts'
import { evidenceRules } from './rules/evidence.ts'
import { logRules } from './rules/log.ts'
import { planRules } from './rules/plan.ts'
import { unitRules } from './rules/units.ts'
import { wordingRules } from './rules/wording.ts'
import { workspaceRules } from './rules/workspace.ts'

export const ruleFindings: FindingMessages<RuleFindings> = {
  ...planRules,
  ...unitRules,
  ...wordingRules,
  ...logRules,
  ...evidenceRules,
  ...dutyRules,
  ...workspaceRules,
}
