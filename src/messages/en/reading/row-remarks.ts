import type { ReadingRemarks } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'

/** Of rows and cells that became entries. */
export const rowRemarks = {
  estimate: ({ value }) => ({
    message: `Logged as ${value}, with a note that it is an estimate.`,
    mend: 'Mend it if an exact figure is known.',
  }),
  'year-added': ({ date }) => ({
    message: `Without a year; logged as ${date}.`,
    mend: 'Mend it if the year is wrong.',
  }),
  'year-not-shown': ({ date }) => ({
    message: `The cell shows no year; logged as ${date}.`,
    mend: 'Mend it if the year is wrong.',
  }),
  'date-from-serial': ({ date }) => ({
    message: `The cell holds a number; logged as the day ${date}.`,
    mend: 'Mend it if that is wrong.',
  }),
  'date-outside-plan': ({ date, from, to }) => ({
    message: `${date} is outside the plan (${from} to ${to}).`,
    mend: 'Check the year.',
  }),
  'date-outside-form': ({ date, from, to }) => ({
    message: `${date} is outside the period of the form (${from} to ${to}).`,
    mend: 'Check the year.',
  }),
  'unit-by-sheet-name': ({ unit }) => ({
    message: `Rows without a unit were logged for ${unit}, by the name of the sheet.`,
    mend: 'If that is wrong, name the unit in the rows.',
  }),
  'unit-not-asked-for': ({ unit, asked }) => ({
    message: `This says ${unit}; rows without a unit were logged for it, not for ${asked}, which the office named.`,
    mend: 'If it should be the latter, mend the name in the sheet.',
  }),
  'unit-passed-over': ({ found, unit }) => ({
    message: `This says "${found}"; rows without a unit were logged for ${unit}.`,
    mend: 'Check whose they are.',
  }),
  'unit-differs': ({ found, unit }) => ({
    message: `The form is that of ${unit}, and the row says "${found}".`,
    mend: 'Fine if it was filled in for them; else mend it.',
  }),
  'picture-in-cell': () => ({
    message: 'A picture in the cell was not logged.',
    mend: 'Save it as a file, and write its name under evidence.',
  }),
  'evidence-not-named': ({ found }) => ({
    message: `"${found}" names no file; it is kept as it is and is no evidence.`,
    mend: 'If there is a file, write its name, such as 签到表.jpg.',
  }),
  'title-says-planned': ({ title }) => ({
    message: `"${title}" sounds like a plan; without a column for the state everything is logged as done.`,
    mend: 'For what has not taken place, add a column 状态 with 计划中.',
  }),
} satisfies Partial<SentMessages<ReadingRemarks>>
