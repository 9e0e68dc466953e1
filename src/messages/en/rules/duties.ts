import type { RuleFindings } from '../../../checks/index.ts'
import type { OwedArgs } from '../../../checks/owed.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure, shortened } from '../../rule-figures.ts'
import { atLeast, counted, counter, listed, windowName } from './words.ts'

/** 区教委: task 05-02 "…" asks for at least 2 activities in 2024, 1 so far */
function owed({
  unit,
  task,
  title,
  window,
  measure,
  measureUnit,
  op,
  perHead,
  target,
  amount,
  windows,
}: OwedArgs): string {
  const who = `${unit}: task ${task} "${shortened(title)}"`
  if (windows !== undefined) {
    return `${who} was due in ${counted(target, windows.per)} of ${windowName(window)}, done in ${amount}`
  }
  const asked = `${atLeast(op)} ${figure(target)} ${counter(measure, measureUnit)}${perHead ? ' per head' : ''}`
  return `${who} asks for ${asked} (${windowName(window)}), done ${figure(amount)}`
}

function missedWindows({ windows }: OwedArgs): string {
  return windows === undefined ? '' : ` (${listed(windows.missed.map(windowName))})`
}

function lookUp({ unit, task, quota, windows, window }: OwedArgs): string {
  const name = windowName(window)
  const period = windows === undefined && /^\d{4}$/.test(name) ? ` --period ${name}` : ''
  return `See sciplan explain ${unit} ${task}/${quota}${period}.`
}

/** Findings on what is owed: quotas, documents, milestones and indicators. */
export const dutyRules = {
  'obligation-missed': (args) => ({
    message: `${owed(args)}: missed${missedWindows(args)}.`,
    mend: `Note what was done and is not in the log; explain what was not done. ${lookUp(args)}`,
  }),
  'obligation-short': (args) => ({
    message: `${owed(args)}: the aim was not reached${missedWindows(args)}.`,
    mend: `Note what was done and is not in the log. ${lookUp(args)}`,
  }),
  'obligation-behind': (args) => ({
    message: `${owed(args)}: ${args.far ? 'far behind' : 'behind'} schedule.`,
    mend: `Make it up by ${args.window.to}; note what was done and is not in the log. ${lookUp(args)}`,
  }),
  'obligation-due': (args) => ({
    message: `${owed(args)}: due ${args.days === 0 ? 'today' : `in ${counted(args.days, 'day')}`} (${args.due}).`,
    mend: `Make it up by ${args.due}; note what was done and is not in the log.`,
  }),
  'deliverable-missing': ({ title, unit, due, to }) => ({
    message: `${unit}: "${title}" was due ${to === undefined ? '' : `at ${to} `}on ${due} and was not handed in.`,
    mend: 'Note the submission if it was handed in; else ask for it.',
  }),
  'deliverable-late': ({ title, unit, due, submitted, days }) => ({
    message: `${unit}: "${title}" was due on ${due} and came on ${submitted}, ${counted(days, 'day')} late.`,
    mend: 'If the date is wrong, use sciplan log correct; else there is nothing to do.',
  }),
  'deliverable-due': ({ title, unit, due, days }) => ({
    message: `${unit}: "${title}" is due ${days === 0 ? 'today' : `in ${counted(days, 'day')}`} (${due}).`,
    mend: 'Hand it in and note the submission.',
  }),
  'milestone-overdue': ({ milestone, by, state }) => ({
    message: `The milestone "${milestone}" was due on ${by} and is ${state === 'under-way' ? 'still under way' : 'not begun, as far as the log knows'}.`,
    mend: 'If it is reached, note progress with state: done and evidence.',
  }),
  'indicator-missed': ({ title, unit, by, op, target, value, date }) => ({
    message:
      `"${title}" was to reach ${atLeast(op)} ${figure(target)}${unit ?? ''} by ${by}: ` +
      (value === null
        ? 'nothing was observed.'
        : `it did not (newest: ${figure(value)}${unit ?? ''} on ${date ?? ''}).`),
    mend: 'If an observation from before that day reached it, note it.',
  }),
  'indicator-behind': ({ title, unit, by, target, value, date, expected }) => ({
    message:
      `"${title}" stood at ${figure(value ?? 0)}${unit ?? ''} on ${date ?? ''}, below the ` +
      `${figure(expected)}${unit ?? ''} on the way to ${figure(target)}${unit ?? ''} by ${by}.`,
    mend: 'Check the figure; if it is right, speed up.',
  }),
  'not-judged': ({ plan }) => ({
    message: 'There is no log, so that nothing was judged as done, missed or handed in.',
    mend: `To judge, name a day by --as-of, or begin a log with sciplan log add (in log/${plan}).`,
  }),
  'observation-lacking': ({ what, name, register }) => {
    switch (what) {
      case 'coverage':
        return {
          message: `The coverage quota ${name} has ${register === undefined ? 'no register' : `an empty register (${register})`} and no observation; it stays unknown.`,
          mend: 'List the places under registers, or note an observation with covered and total.',
        }
      case 'latest':
        return {
          message: `The running total ${name} has no observation yet; it stays unknown.`,
          mend: 'Note an observation with the newest total as value.',
        }
      case 'indicator':
        return {
          message: `The indicator "${name}" has no observation yet.`,
          mend: 'Note an observation where a survey gives one.',
        }
    }
  },
} satisfies Partial<FindingMessages<RuleFindings>>
