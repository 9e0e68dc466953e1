import type { RuleFindings } from '../../../checks/index.ts'
import type { AnchorPeriod } from '../../../checks/rules/anchor-period.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure } from '../../rule-figures.ts'
import { counter, listed, periodName } from './words.ts'

const COMPARISONS = { 'at-least': 'at least', 'more-than': 'more than' } as const

function foundPeriod({ found }: AnchorPeriod): string {
  if (found === 'cumulative') return 'a running total'
  return 'cycle' in found ? periodName(found.cycle) : `by ${found.by}`
}

function statedPeriod({ stated }: AnchorPeriod): string {
  if (stated === undefined) return 'no day'
  return 'per' in stated ? periodName(stated.per) : `by ${stated.by}`
}

/** Findings where a plan and the words of its document disagree. */
export const wordingRules = {
  'anchor-number': ({ anchor, found, number }) => ({
    message: `The anchor "${anchor}" says ${listed(found)}, the plan says ${figure(number)}.`,
    mend: 'Look it up in the document and correct the number or the anchor.',
  }),
  'anchor-period': (args) => ({
    message: `The anchor "${args.anchor}" says ${foundPeriod(args)}, the plan says ${statedPeriod(args)}.`,
    mend: 'Look it up in the document and correct per, by or the anchor.',
  }),
  'anchor-measure': ({ anchor, counter: word, measure }) => ({
    message: `The anchor "${anchor}" counts by ${word}, the plan by ${measure} (${counter(measure)}).`,
    mend: 'Look it up in the document and correct the measure or the anchor.',
  }),
  'anchor-strength': ({ anchor, aspirational }) =>
    aspirational
      ? {
          message: `The anchor "${anchor}" states an aim; the plan makes it binding.`,
          mend: 'Write strength: aspirational.',
        }
      : {
          message: `The plan makes this an aim; the anchor "${anchor}" has neither 力争 nor 争取.`,
          mend: 'Drop strength: aspirational if the document binds; else take 力争 into the anchor.',
        },
  'anchor-comparison': ({ anchor, found, stated }) =>
    found === 'at-most'
      ? {
          message: `The anchor "${anchor}" states an upper limit, but ${stated} is a lower one.`,
          mend: 'An upper limit is no quota: remove it and say so in notes.',
        }
      : {
          message: `The anchor "${anchor}" says ${COMPARISONS[found]}, the plan says ${stated}.`,
          mend: `Write ${found === 'more-than' ? 'more_than' : 'at_least'}.`,
        },
  'quota-without-anchor': ({ quota }) => ({
    message: `The quota ${quota} has no anchor, so that nobody can look up its number.`,
    mend: 'Copy the phrase with the number (at most 24 characters) from the document as anchor.',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
