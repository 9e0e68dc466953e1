import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, meant } from './words.ts'

/** Of what the plan knows by name: units, tasks, places and the like. */
export const nameProblems = {
  'unit-unknown': ({ suggestions }) => ({
    message: 'The plan knows no such unit.',
    mend: `${meant(suggestions)}Use the name in the plan, or add it there to the aliases of the unit.`,
    mendByUnit: `${meant(suggestions)}Use the name in the plan.`,
  }),
  'unit-ambiguous': ({ candidates }) => ({
    message: `The name may mean ${list(candidates)}.`,
    mend: 'Write the full name.',
  }),
  'unit-is-group': ({ suggestions }) => ({
    message: 'This is a group: what is logged for it counts for none of its units.',
    mend: `Name the unit${suggestions.length === 0 ? '' : `: ${list(suggestions)}`}.`,
  }),
  'place-unknown': ({ suggestions }) => ({
    message: 'The registers of the plan do not have this place.',
    mend: `${meant(suggestions)}Write it as the register does.`,
  }),
  'units-several': () => ({ message: 'Only one unit can stand here.', mend: 'Write a row for each unit.' }),
  'task-unknown': ({ suggestions }) => ({
    message: 'The plan has no such task.',
    mend: `${meant(suggestions)}Write the id of the task, such as 05-02.`,
  }),
  'task-ambiguous': ({ candidates }) => ({
    message: `It may mean several tasks: ${list(candidates)}.`,
    mend: 'Write the id of the task.',
  }),
  'tasks-left-open': () => ({
    message: 'Which other tasks are meant is not said.',
    mend: 'Write the id of each task, as in 05-01、05-02.',
  }),
  'tasks-several': () => ({ message: 'Only one task can stand here.', mend: 'Write a row for each task.' }),
  'choice-unknown': ({ choices }) => ({
    message: 'There is no such choice.',
    mend: `Choose from: ${list(choices)}.`,
  }),
  'deliverable-unknown': ({ suggestions }) => ({
    message: 'The plan asks for no such document.',
    mend: `${meant(suggestions)}Write its id or title in the plan.`,
  }),
  'subject-unknown': ({ suggestions }) => ({
    message: 'The plan has no such indicator.',
    mend: `${meant(suggestions)}Write the id of an indicator, or task/quota.`,
  }),
  'milestone-unknown': ({ suggestions }) => ({
    message: 'The task has no such milestone.',
    mend: `${meant(suggestions)}Write its id in the plan.`,
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
