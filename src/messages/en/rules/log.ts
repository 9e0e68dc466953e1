import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure, shortened } from '../../rule-figures.ts'
import { listed, perhaps } from './words.ts'

/** Findings on the entries of the log. */
export const logRules = {
  'log-without-plan': ({ name, isFile, similar }) =>
    isFile
      ? {
          message: `log/${name} lies beside the folders of the plans; nobody reads the entries in it.`,
          mend: `Move it into the folder of its plan: log/<plan>/<year>/${name}.`,
        }
      : {
          message: `No plan has the id ${name}; nobody reads the entries in log/${name}.`,
          mend: perhaps(similar) || 'Rename the folder to the id of its plan, or add the plan.',
        },
  'duplicate-entry-id': ({ id, file, line }) => ({
    message: `${file} line ${line} already has the entry id ${id}; this entry counts nowhere.`,
    mend: 'Delete this line if it is the same thing; else give it another id.',
  }),
  'unknown-unit-in-entry': ({ name, similar, claimedBy }) =>
    claimedBy.length > 0
      ? {
          message: `"${name}" may be ${listed(claimedBy)}, so it counts for neither.`,
          mend: 'Say which one is meant.',
        }
      : {
          message: `The plan has no unit "${name}"; this part counts nowhere.`,
          mend: perhaps(similar) || 'Write a name that the plan lists, or add this one there as an alias.',
        },
  'unknown-task-in-entry': ({ task, similar }) => ({
    message: `The plan has no task ${task}; this part counts nowhere.`,
    mend: perhaps(similar) || 'Write the id of a task of the plan.',
  }),
  'unknown-id-in-entry': ({ what, id, similar }) => ({
    message: `The plan has no ${what} ${id}; this entry counts nowhere.`,
    mend: perhaps(similar) || 'Write an id that the plan has.',
  }),
  'unit-not-existing': ({ name, date, from, until, successor }) => ({
    message:
      until !== undefined && date > until
        ? `"${name}" ended on ${until}; an entry of ${date} counts nowhere.`
        : `"${name}" only began on ${from ?? ''}; an entry of ${date} counts nowhere.`,
    mend:
      until !== undefined && date > until && successor !== undefined
        ? `Write its successor "${successor}", or correct the date.`
        : 'Correct the unit or the date.',
  }),
  'group-named-in-entry': ({ group, tasks, members }) => ({
    message: `Every member owes task ${listed(tasks)} by itself; "${group}" alone counts for none of them.`,
    mend:
      members.length > 0
        ? `Name the members: ${listed(members, 10)}.`
        : `List the members of "${group}" in the plan, then name them here.`,
  }),
  'not-responsible': (args) =>
    'unit' in args
      ? {
          message: `"${args.unit}" has no part in task ${listed(args.tasks)}; this does not count.`,
          mend: 'Correct the task or the unit; if it does have a part, give it a role in the plan.',
        }
      : {
          message: `None of ${listed(args.units)} has a part in task ${args.task}; the entry does not count there.`,
          mend: 'Remove the task, or add the unit that has a part in it.',
        },
  'unplanned-activity': ({ title }) => ({
    message: `The activity "${title}" names no task; it is listed as unplanned and feeds no quota.`,
    mend: 'Name its task under tasks if it belongs to one.',
  }),
  'feeds-two-quotas': ({ unit, tasks }) => ({
    message: `This one activity counts for several tasks of "${unit}": ${listed(tasks)}.`,
    mend: 'Leave it if it served them all; else keep the one task.',
  }),
  'figure-lacking': ({ title, measure, quotas }) => ({
    message: `The activity "${shortened(title)}" lacks the figure ${measure}, which counts as 0 for ${listed(quotas)}.`,
    mend: `Add ${measure}; for an entry that is in the log already use sciplan log correct.`,
  }),
  'undeclared-measure': ({ field, similar }) => ({
    message: `There is no field or measure "${field}"; its figure counts nowhere.`,
    mend: perhaps(similar) || `Correct the name, or declare ${field} under measures in the plan.`,
  }),
  'each-day-figure': ({ field, eachDay, value }) => ({
    message: `each_day states ${figure(eachDay)} a day; ${field}: ${String(value)} cannot stand beside it.`,
    mend: 'Keep each_day for the same number every day; else drop it and note each occasion.',
  }),
  'until-before-date': ({ date, until }) => ({
    message: `It ends on ${until}, before it begins on ${date}.`,
    mend: 'Correct date or until.',
  }),
  'same-activity-twice': ({ title, date, first }) => ({
    message: `"${title}" of ${date} has the day, title and units of entry ${first}; it was perhaps noted twice.`,
    mend: 'Withdraw one with sciplan log withdraw; if there were two, tell them apart by place or title.',
  }),
  'entry-outside-plan': ({ date, from, to }) => ({
    message: `${date} lies outside the plan's period, ${from} to ${to}; the entry feeds no quota.`,
    mend: 'Correct the date, or move the entry to the plan that it belongs to.',
  }),
  'entry-in-future': ({ date, asOf, planned }) => ({
    message: `${date} lies after ${asOf}, the day of this check; the entry does not count yet.`,
    mend: planned
      ? 'Correct the date; for what is still to come write status: planned.'
      : 'Correct the date, or give a later day by --as-of.',
  }),
  'entry-year-folder': ({ date, folder }) => ({
    message: `An entry of ${date} stands in the folder of ${folder} (it counts all the same).`,
    mend: `Check the date; if it is right, use the folder ${date.slice(0, 4)} next time.`,
  }),
  'correction-of-unknown': ({ of, circle }) =>
    circle
      ? {
          message: `Corrections name each other and never an entry (of: ${of}).`,
          mend: 'Write the id of the entry as of.',
        }
      : {
          message: `There is no entry ${of} to correct, or it cannot be read.`,
          mend: 'Write the id of the entry as of.',
        },
  'correction-invalid': ({ field, value, of, kind }) => ({
    message:
      value === null || value === undefined
        ? `The correction would leave entry ${of} without ${field}; none of it applies.`
        : `The correction cannot set ${field} of entry ${of} (${kind}) to ${JSON.stringify(value)}; none of it applies.`,
    mend:
      field === 'id' || field === 'kind'
        ? 'Id and kind stay as they are: withdraw the entry and note another one.'
        : 'Note another correction with the right field and value.',
  }),
  'correction-idle': ({ of }) => ({
    message: `This correction leaves entry ${of} as it was.`,
    mend: 'See whether set says all that was meant.',
  }),
  'submission-year': ({ deliverable, stated, years }) => ({
    message:
      stated === undefined
        ? `"${deliverable}" is due every year; which one this is for is not said, and it counts nowhere.`
        : `"${deliverable}" is not due in ${stated}; this counts nowhere.`,
    mend:
      years.length > 0
        ? `Write the year of the due day as for: ${listed(years, 12)}.`
        : 'Check the due days of the document in the plan.',
  }),
  'observation-unusable': (args) => {
    switch (args.problem) {
      case 'no-subject':
        return {
          message: 'Neither an indicator nor a task is named.',
          mend: 'Write indicator, or task (with unit, quota).',
        }
      case 'no-value':
        return { message: 'There is no value.', mend: 'Write value; for coverage covered and total.' }
      case 'no-total':
        return {
          message: 'Without a total there is no share covered.',
          mend: 'Write the number of all places as total.',
        }
      case 'covered-over-total':
        return { message: 'More is covered than there is.', mend: 'Correct covered or total.' }
      case 'which-quota':
        return {
          message: 'The task has several quotas; which one is not said.',
          mend: `Write quota: ${listed(args.quotas)}.`,
        }
      case 'not-observed':
        return {
          message: `${listed(args.quotas)} adds up activities or reads a register; no observation feeds it.`,
          mend: 'Note an activity instead, or write feed: latest in the plan for a running total.',
        }
      case 'no-unit':
        return {
          message: 'Every unit owes this quota by itself; whose figure it is is not said.',
          mend: 'Write unit.',
        }
    }
  },
  'milestone-not-named': ({ milestones }) => ({
    message: 'The task has several milestones; which one is not said, so that the progress counts for none.',
    mend: `Write milestone: ${listed(milestones)}.`,
  }),
  'unknown-place': ({ place, register, similar }) => ({
    message: `The register ${register} has no "${place}"; it covers nothing.`,
    mend: perhaps(similar) || 'Write a place of the register, or add this one to it.',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
