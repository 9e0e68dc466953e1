import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure } from '../../rule-figures.ts'
import { listed, perhaps, periodName } from './words.ts'

const ID_SPACES = {
  task: 'task or safeguard',
  quota: 'quota',
  milestone: 'milestone',
  action: 'action',
  indicator: 'indicator',
  deliverable: 'deliverable',
} as const

const DATED = { task: 'task', milestone: 'milestone', target: 'target', deliverable: 'deliverable' } as const

/** Findings on the plan itself. */
export const planRules = {
  'duplicate-id': ({ id, space }) => ({
    message: `Another ${ID_SPACES[space]} already has the id ${id}; this one counts nowhere.`,
    mend: 'Give this one another id.',
  }),
  'plan-file-name': ({ id, file }) => ({
    message: `The plan's id ${id} differs from its file name ${file}, so that its log is not found.`,
    mend: `Change the id to ${file}, or rename the file to ${id}.yaml.`,
  }),
  'duplicate-plan': ({ id, first }) => ({
    message: `${first} has the plan id ${id} as well; the two would share one log.`,
    mend: 'Give one of them another id and file name, or delete the one too many.',
  }),
  'unknown-action': ({ action, similar }) => ({
    message: `The plan has no action ${action}.`,
    mend: perhaps(similar) || 'Add it under actions, or name one that is there.',
  }),
  'unknown-measure': ({ measure, similar }) => ({
    message: `There is no measure "${measure}".`,
    mend: perhaps(similar) || `Declare it under measures, such as ${measure}: {unit: 册}.`,
  }),
  'unknown-register': ({ register, similar }) => ({
    message: `The plan has no register ${register}, so that coverage cannot be computed.`,
    mend: perhaps(similar) || `List the places of ${register} under registers.`,
  }),
  'parameter-missing': ({ parameter, years }) => ({
    message:
      years.length === 0
        ? `The parameter ${parameter} is missing; amounts per head cannot be judged.`
        : `The parameter ${parameter} has no figure for ${listed(years)}; amounts per head cannot be judged there.`,
    mend: `Give it by year under parameters, such as ${parameter}: {${years[0] ?? 2024}: 197000}.`,
  }),
  'quota-number': ({ problem, number }) => {
    switch (problem) {
      case 'none':
        return {
          message: 'No number is stated.',
          mend: 'Write at_least or more_than; where the document states no number, there is no quota.',
        }
      case 'both':
        return {
          message: 'at_least and more_than exclude each other.',
          mend: 'Keep at_least for 不少于 or 以上, more_than for 超过.',
        }
      case 'nothing-asked':
        return {
          message: `${figure(number ?? 0)} asks for nothing: it is always reached.`,
          mend: 'Write a number above 0 as the document has it; more_than: 0 asks for at least one.',
        }
      case 'over-hundred':
        return {
          message: `${figure(number ?? 0)} per cent cannot be reached.`,
          mend: 'Full coverage is at_least: 100; otherwise write the share that the document states.',
        }
    }
  },
  'scope-missing': ({ names }) => ({
    message: `${listed(names)} are accountable, and the quota does not say whether each or all together.`,
    mend: 'Write scope: each or scope: joint; where the document leaves it open, choose one and say so in notes.',
  }),
  'by-needs-total': ({ by, per }) => ({
    message: `A quota ${periodName(per)} cannot have a due day (${by}) as well.`,
    mend: 'Write per: total for what is due once; drop by for what falls due again and again.',
  }),
  'by-outside-plan': ({ by, from, to }) => ({
    message: `The due day ${by} lies outside the plan's period, ${from} to ${to}.`,
    mend: 'Look it up in the document and correct by or period.',
  }),
  'date-outside-plan': ({ what, date, from, to }) => ({
    message: `The due day of this ${DATED[what]}, ${date}, lies outside the plan's period, ${from} to ${to}.`,
    mend: 'Look it up in the document and correct the date or the period.',
  }),
  'per-capita-needs-year': ({ per }) => ({
    message: `An amount per head is divided by the population of a year; it cannot be ${periodName(per)}.`,
    mend: 'Write per: year, or drop per_capita.',
  }),
  'latest-needs-total': ({ per }) => ({
    message: `feed: latest reads a running total; ${periodName(per)} it would count earlier periods as well.`,
    mend: 'Write per: total for a running total; drop feed: latest for figures of one period.',
  }),
  'period-reversed': ({ from, to }) => ({
    message: `The period ends on ${to}, before its first day ${from}.`,
    mend: 'Correct from and to of period.',
  }),
  'issued-after-period': ({ issued, to }) => ({
    message: `The plan was issued on ${issued}, after its last day ${to}; nothing is left to judge.`,
    mend: 'Check issued and period.',
  }),
  'assessed-from': ({ date, from, to }) => ({
    message: `Judging would begin on ${date}, outside the plan's period, ${from} to ${to}.`,
    mend: 'Correct assessed_from; without it judging begins on 1 January of the year of issue.',
  }),
  'targets-order': ({ problem, before, after }) => {
    switch (problem) {
      case 'date':
        return {
          message: `The target's day ${after} is not later than ${before}, that of the target before it.`,
          mend: 'Put the targets in the order of time, one for each day.',
        }
      case 'value':
        return {
          message: `The target ${after} is not above the target before it, ${before}.`,
          mend: 'Look up numbers and dates in the document.',
        }
      case 'baseline':
        return {
          message: `The target ${after} is not above the baseline ${before}.`,
          mend: 'Look up target and baseline in the document.',
        }
    }
  },
  'indicator-without-baseline': ({ indicator }) => ({
    message: `The indicator "${indicator}" has no baseline; until its day it stays unknown.`,
    mend: 'Give the baseline that the document or a survey states; where there is none, leave it.',
  }),
  'named-nowhere': ({ what, name }) => ({
    message: `The ${what} "${name}" is listed, but nothing in the plan uses it.`,
    mend: 'See whether it is spelt otherwise elsewhere; if it is left over, remove it.',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
