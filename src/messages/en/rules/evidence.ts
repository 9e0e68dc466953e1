import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { shortened } from '../../rule-figures.ts'

/** Findings on files that entries name as evidence. */
export const evidenceRules = {
  'evidence-lacking': ({ activity }) => ({
    message:
      activity === undefined
        ? 'The milestone is said to be done without evidence and is marked as to be verified.'
        : `The activity "${shortened(activity)}" has no evidence and is marked as to be verified.`,
    mend: 'Put photographs or sign-in sheets below evidence and name them as evidence.',
  }),
  'evidence-missing': ({ path }) => ({
    message: `The evidence ${path} is not there.`,
    mend: path.includes('\\')
      ? 'Write / in paths instead of \\.'
      : 'Put the file there, or correct its name (capitals and ending matter).',
  }),
  'evidence-outside': ({ path }) => ({
    message: `The evidence ${path} lies outside the workspace; no other computer will find it.`,
    mend: 'Copy the file below evidence and write a relative path such as evidence/2024/sign-in.jpg.',
  }),
  'evidence-altered': ({ path, stated, found }) => ({
    message: `The evidence ${path} has changed since (checksum ${stated.slice(0, 12)}…, now ${found.slice(0, 12)}…).`,
    mend: 'Bring back the file; if it was replaced on purpose, correct the checksum with sciplan log correct.',
  }),
  'evidence-shared': ({ path, first, copyOf }) => ({
    message:
      copyOf === undefined
        ? `The evidence ${path} already stands for entry ${first}.`
        : `The evidence ${path} is the same file as ${copyOf} of entry ${first}.`,
    mend: 'Check for a wrong file or an activity noted twice; leave it if both share the file.',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
