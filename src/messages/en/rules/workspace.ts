import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure } from '../../rule-figures.ts'
import { perhaps } from './words.ts'

/** Findings on sciplan.yaml. */
export const workspaceRules = {
  'unknown-rule': ({ rule, similar }) => ({
    message: `There is no rule "${rule}"; this setting does nothing.`,
    mend: perhaps(similar) || 'sciplan rules lists all of them.',
  }),
  'waiver-expired': ({ rule, expires, reason }) => ({
    message: `The waiver of ${rule} expired on ${expires} (reason: ${reason}).`,
    mend: 'Remove it if the matter is settled; else give a new day and reason.',
  }),
  'waiver-unused': ({ rule }) => ({
    message: `The waiver of ${rule} mutes nothing.`,
    mend: 'Remove it if the matter is settled; else check plan, task, unit, entry and file.',
  }),
  'unknown-office': ({ name, similar }) => ({
    message: `No plan knows "${name}", the unit of the office.`,
    mend: perhaps(similar) || 'Write the name of a unit of a plan.',
  }),
  'thresholds-order': ({ behind, farBehind }) => ({
    message: `far_behind (${figure(farBehind)}) is below behind (${figure(behind)}), so that nothing is ever just behind.`,
    mend: 'Make far_behind greater than behind.',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
