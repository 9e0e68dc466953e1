import type { RuleFindings } from '../../checks/index.ts'
import type { FindingMessages } from '../catalogue.ts'

export const ruleFindings: FindingMessages<RuleFindings> = {}
